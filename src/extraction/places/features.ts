import { toVector } from "../weights.js";
import type { Candidate } from "./candidate.js";
import type { OutletHome } from "./outlet-home.js";
import type { Toponym } from "./toponym.js";

/**
 * What speaks for a candidate, each a number near 0 to 1; docs/places.md tells each in a sentence. The weights say how much
 * (data/weights/places.json); a sum of the two is the candidate's score, in log-odds.
 */
export const featureNames = [
  "population",
  "isCountry",
  "isProvince",
  "isDistrict",
  "isRegion",
  "isCapital",
  "isCapitalNotProvince",
  "isSeatOfProvince",
  "isSeatOfDistrict",
  "isQuarter",
  "alternateName",
  "shortName",
  "similarName",
  "saidKindAgrees",
  "saidKindDisagrees",
  "parentFollows",
  "parentFollowsNot",
  "isParentOfNameBefore",
  "countryNamed",
  "countryShare",
  "provinceNamed",
  "districtNamed",
  "homeCountry",
  "homeProvince",
  "homeNear",
  "isNone",
  "noneThoughCountryNamed",
  "noneOfVillage",
  "within25",
  "within161",
  "sameProvince",
  "sameCountry",
] as const;

export type FeatureName = (typeof featureNames)[number];

/** Numbers of a candidate, in the order of `featureNames`. */
export type Features = Float64Array;

/** All mentions of one name in a text: one sense for all of them. */
export interface NameInText {
  readonly key: string;
  readonly mentions: readonly Toponym[];
  readonly candidates: readonly Candidate[];
}

/** What the text as a whole says of where it plays. */
export interface TextContext {
  readonly toponyms: readonly Toponym[];
  /** Candidates of each name, by its key. */
  readonly candidatesOf: ReadonlyMap<string, readonly Candidate[]>;
  /** Keys of the names that can mean an area, by the id of the area. */
  readonly areasMeant: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often each name can mean which country, by its key; nationality words count under "". */
  readonly countryVotes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly home: OutletHome | null;
}

/** The features that need no decision about the other names. */
export function ownFeatures(name: NameInText, candidate: Candidate, context: TextContext): Features {
  const { place, kind, level } = candidate;
  const values: Partial<Record<FeatureName, number>> = {
    population: Math.log10(Math.min(place.population, place.featureCode === "PPLX" ? 100_000 : Number.POSITIVE_INFINITY) + 1) / 7,
    isCountry: Number(level === "COUNTRY"),
    isProvince: Number(level === "PROVINCE"),
    isDistrict: Number(level === "DISTRICT"),
    isRegion: Number(level === "REGION"),
    isCapital: Number(place.featureCode === "PPLC"),
    isCapitalNotProvince: Number(place.featureCode === "PPLC" && name.candidates.some((other) => isProvinceElsewhere(other, candidate))),
    isSeatOfProvince: Number(place.featureCode === "PPLA" || place.featureCode === "PPLC"),
    isSeatOfDistrict: Number(place.featureCode === "PPLA2"),
    isQuarter: Number(place.featureCode === "PPLX"),
    alternateName: Number(kind === "ALTERNATE"),
    shortName: Number(kind === "SHORT"),
    similarName: Number(kind === "SIMILAR"),
    ...saidKind(name, candidate),
    ...containment(name, candidate, context),
    ...country(name, candidate, context),
    provinceNamed: Number(isNamedBesides(name, candidate, candidate.province, context)),
    districtNamed: Number(isNamedBesides(name, candidate, candidate.district, context)),
    ...homeward(candidate, context.home),
  };
  return toVector(featureNames, values);
}

/** What speaks for none of the candidates: the place meant is one that the gazetteer lacks. */
export function featuresOfNone({ key, mentions }: NameInText, { countryVotes }: TextContext): Features {
  const values: Partial<Record<FeatureName, number>> = {
    isNone: 1,
    noneThoughCountryNamed: Number([...countryVotes].some(([voter, votes]) => voter !== key && votes.size > 0)),
    noneOfVillage: Number(mentions.some(({ said }) => said === "TOWN")),
  };
  return toVector(featureNames, values);
}

/** Where a feature stands in `featureNames`. */
export const indexOfFeature = Object.fromEntries(featureNames.map((name, number) => [name, number])) as Record<FeatureName, number>;

/** "Washington": the capital, which many mean, or the state, where more people live. */
function isProvinceElsewhere(other: Candidate, { place, province }: Candidate): boolean {
  return other.level === "PROVINCE" && other.kind === "OWN" && other.place.country === place.country && other.place.id !== province;
}

function saidKind({ mentions }: NameInText, { level }: Candidate): Partial<Record<FeatureName, number>> {
  const said = mentions.flatMap((mention) => mention.said ?? []);
  if (said.length === 0) return {};
  const agrees = said.some((kind) => (kind === "TOWN" ? level === "TOWN" : kind === level || (level !== "TOWN" && level !== "COUNTRY")));
  return agrees ? { saidKindAgrees: 1 } : { saidKindDisagrees: 1 };
}

function containment({ key, mentions }: NameInText, candidate: Candidate, context: TextContext): Partial<Record<FeatureName, number>> {
  const meaning = (toponym: Toponym): readonly Candidate[] => context.candidatesOf.get(toponym.key)!;
  const parents = mentions.filter(({ parent }) => parent >= 0).map(({ parent }) => meaning(context.toponyms[parent]!));
  const liesInParent = parents.some((candidates) => candidates.some((parent) => liesIn(candidate, parent)));
  const children = context.toponyms.filter(({ parent }) => parent >= 0 && context.toponyms[parent]!.key === key).map(meaning);
  return {
    parentFollows: Number(liesInParent),
    parentFollowsNot: Number(parents.length > 0 && !liesInParent),
    isParentOfNameBefore: Number(children.some((candidates) => candidates.some((child) => liesIn(child, candidate)))),
  };
}

function liesIn(inner: Candidate, outer: Candidate): boolean {
  if (inner.place === outer.place) return false;
  switch (outer.level) {
    case "COUNTRY":
      return inner.place.country === outer.place.country && inner.level !== "COUNTRY";
    case "PROVINCE":
      return inner.province === outer.place.id;
    case "DISTRICT":
      return inner.district === outer.place.id;
    default:
      return false;
  }
}

/** Whether another name can mean the area that the candidate lies in. */
function isNamedBesides({ key }: NameInText, { place }: Candidate, area: string, context: TextContext): boolean {
  const keys = context.areasMeant.get(area);
  return keys !== undefined && place.id !== area && (keys.size > 1 || !keys.has(key));
}

/** Nationality words and names of countries, but for the name in question. */
function country({ key }: NameInText, { place }: Candidate, { countryVotes }: TextContext): Partial<Record<FeatureName, number>> {
  let total = 0;
  let own = 0;
  for (const [voter, votes] of countryVotes) {
    if (voter === key) continue;
    for (const [iso3, count] of votes) {
      total += count;
      if (iso3 === place.country) own += count;
    }
  }
  return total === 0 ? {} : { countryNamed: Number(own > 0), countryShare: own / total };
}

function homeward({ place }: Candidate, home: OutletHome | null): Partial<Record<FeatureName, number>> {
  return home
    ? { homeCountry: home.shareInCountryOf(place), homeProvince: home.shareInProvinceOf(place), homeNear: home.shareNear(place) }
    : {};
}
