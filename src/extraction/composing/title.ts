import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import type { EventPlace, EventSubtype, Modality, PlacePrecision } from "../record.js";
import type { Telling } from "../triggers/index.js";
import type { Cast } from "./cast.js";
import type { Party } from "./parties.js";
import { type Wording, wordingOf } from "./title-wording.js";
import { isOwned, namesInTitle } from "./titled-parties.js";

/** What a title is made of. */
export interface Titled {
  readonly doc: Doc;
  /** The telling that names the event. */
  readonly main: Telling;
  readonly subtype: EventSubtype;
  readonly cast: Cast;
  readonly place: EventPlace | null;
}

/**
 * One line for a list, of about ten words: "Ambush on Popular Mobilization Units east of Tikrit", "Clash between Arab herders and Zaghawa farmers near
 * Kutum", "Attack by Boko Haram in Bosso". Whom it hit, or else who did it; groups by name, two parties at most.
 */
export function titleOf(titled: Titled): string {
  const wording = wordingOf(titled.main, titled.subtype);
  const parts =
    wording.takes && titled.place && levelsTaken.has(titled.place.precision)
      ? [takingOf(wording.noun, titled)]
      : [whatHappened(wording, titled), whereIn(titled)];
  const line = parts.filter((part) => part !== "").join(" ");
  const prefix = prefixes[titled.main.modality];
  return prefix ? `${prefix} ${line[0]!.toLowerCase()}${line.slice(1)}` : line;
}

const prefixes: Partial<Readonly<Record<Modality, string>>> = {
  PLANNED: "Planned",
  THREATENED: "Threatened",
  ATTEMPTED: "Attempted",
  FOILED: "Foiled",
  HYPOTHETICAL: "Possible",
  DENIED: "Denied",
};

function whatHappened(wording: Wording, { doc, main, cast, place }: Titled): string {
  const isOneByOne = kinds[main.kind].frame === "HARM" || kinds[main.kind].frame === "SUFFER";
  const list = (parties: readonly Party[]) => namesInTitle(parties, { doc, place, all: cast.targets, asPersons: isOneByOne });
  const sides = namesInTitle(cast.participants, { doc, place, all: cast.participants, asPersons: false });
  const meeting = main.kind === "AGREE" ? wording.noun : "Clash";
  if (sides.length > 1) return `${meeting} between ${sides.join(" and ")}`;
  if (sides.length === 1) return `${meeting} involving ${sides[0]}`;
  const doers = namesInTitle(cast.perpetrators, { doc, place, all: cast.targets, asPersons: main.kind === "SURRENDER" });
  if (wording.doer !== undefined) return [wording.noun, ...(doers[0] ? [wording.doer, doers[0]] : [])].join(" ");
  const ofMain = cast.targets.filter((target) => isHitBy(target, main));
  const targets = list(ofMain).length > 0 ? ofMain : cast.targets;
  const people = list(targets.filter(({ kind }) => kind !== "PROPERTY"));
  const things = list(targets.filter(({ kind, group }) => kind === "PROPERTY" && (!group || people.length === 0)));
  const isThingFirst = targets[0]?.kind === "PROPERTY" && things[0] && !isOwned(targets[0], doc);
  const toPeople = people.length > 0 && wording.people !== undefined ? `${wording.people} ${people.join(" and ")}` : null;
  const toThing = things[0] && wording.thing !== undefined ? `${wording.thing} ${things[0]}` : null;
  const toWhom = isThingFirst ? (toThing ?? toPeople) : (toPeople ?? toThing);
  return toWhom ?? (doers[0] ? `${wording.noun} by ${doers[0]}` : wording.noun);
}

/** A post in a country is taken, not the country. */
const levelsTaken: ReadonlySet<PlacePrecision> = new Set<PlacePrecision>(["EXACT", "LOCALITY", "DISTRICT"]);

/** "Seizure of Kunduz by Taliban": what was taken is the place. */
function takingOf(noun: string, { doc, cast, place }: Titled): string {
  const takers = namesInTitle(cast.perpetrators, { doc, place, all: cast.perpetrators, asPersons: false });
  return [noun, "of", nameOf(place!), ...(takers[0] ? ["by", takers[0]] : [])].join(" ");
}

/** The deed that the title names did it to them, not another in the course of the event. */
function isHitBy({ start, end, head }: Party, { roles }: Telling): boolean {
  return roles.patients.some((each) => each === head || (each >= start && each < end));
}

function whereIn({ main, place }: Titled): string {
  if (!place) return "";
  const relation =
    place.relation?.replace(/^(?:some|about|around|roughly|nearly|just) /, "").replace(/^between$/, "near") ??
    (main.kind === "WITHDRAW" ? "from" : "in");
  return `${relation} ${nameOf(place)}`;
}

/** "Daquq" as the article spells it; the gazetteer's name where its words are no name ("the capital") or shout. */
function nameOf({ rule, text, name }: EventPlace): string {
  return rule === "place.name" && /^\p{Lu}\p{Ll}/u.test(text) && !/\s\s|\n/.test(text) ? text : name;
}
