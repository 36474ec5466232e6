import { countriesOfDemonym, type NameKind, type Place, type Places } from "../../gazetteer/index.js";

/** What a place name can mean: a place, how the name stands to it, and what the gazetteer says of it, ready for counting. */
export interface Candidate {
  readonly place: Place;
  readonly kind: NameKind | "SIMILAR";
  readonly level: Level;
  /** Id of the province it lies in or is; "" for countries and what spans provinces. */
  readonly province: string;
  /** Id of the district it lies in or is; "". */
  readonly district: string;
  /** The place on a globe of radius 1: near places have a dot product near 1. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type Level = "COUNTRY" | "PROVINCE" | "DISTRICT" | "TOWN" | "REGION";

/**
 * All that the name can mean. The name of a nationality means its country, for a reader who marked it as a place.
 * @param isAbbreviated - whether the text has it as an abbreviation: "Miss." is Mississippi, "Miss" is not.
 */
export function candidatesOf(name: string, isAbbreviated: boolean, places: Places): readonly Candidate[] {
  const named = places.find(name).filter(({ kind }) => kind !== "ABBREVIATION" || isAbbreviated);
  if (named.length > 0) return named.map((each) => toCandidate(each, places));
  const people = nationality(name, places);
  return people.length > 0
    ? people
    : places
        .findSimilar(name)
        .filter((place) => levelOf(place) !== "COUNTRY") // reporters spell countries alike
        .map((place) => toCandidate({ place, kind: "SIMILAR" }, places));
}

export function levelOf({ featureCode }: Place): Level {
  if (featureCode.startsWith("PCL")) return "COUNTRY";
  if (featureCode === "ADM1") return "PROVINCE";
  if (featureCode.startsWith("ADM")) return "DISTRICT";
  return featureCode.startsWith("PPL") || featureCode === "STLMT" ? "TOWN" : "REGION";
}

/** Whether the two lie within so many kilometres, given as the least dot product (see `closeness`). */
export function areClose(a: Candidate, b: Candidate, least: number): boolean {
  return a.x * b.x + a.y * b.y + a.z * b.z >= least;
}

/** The dot product of two points so many kilometres apart. */
export function closeness(km: number): number {
  return Math.cos(km / 6371);
}

function nationality(name: string, places: Places): Candidate[] {
  return countriesOfDemonym(name).flatMap((iso3) => {
    const place = places.country(iso3);
    return place ? [toCandidate({ place, kind: "OWN" }, places)] : [];
  });
}

const known = new WeakMap<Place, Omit<Candidate, "kind">>();

function toCandidate({ place, kind }: Pick<Candidate, "place" | "kind">, places: Places): Candidate {
  let facts = known.get(place);
  if (!facts) {
    facts = factsOf(place, places);
    known.set(place, facts);
  }
  return { ...facts, kind };
}

function factsOf(place: Place, places: Places): Omit<Candidate, "kind"> {
  const chain = [place, ...places.within(place)];
  const latitude = (place.latitude * Math.PI) / 180;
  const longitude = (place.longitude * Math.PI) / 180;
  return {
    place,
    level: levelOf(place),
    province: chain.find((area) => area.featureCode === "ADM1")?.id ?? "",
    district: chain.find((area) => area.featureCode === "ADM2")?.id ?? "",
    x: Math.cos(latitude) * Math.cos(longitude),
    y: Math.cos(latitude) * Math.sin(longitude),
    z: Math.sin(latitude),
  };
}
