import { readFileSync } from "node:fs";
import type { Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { projectFile } from "../../project.js";
import type { PlaceMention, Trigger } from "../mention.js";
import { headsAbove, lemmaAt } from "../syntax/index.js";
import { levelOf } from "./candidate.js";

/** What speaks for a place as the event's, each about 0 to 1; their weights are in data/weights/event-place.json. */
export const eventPlaceFeatures = [
  "isTown",
  "isDistrict",
  "isProvince",
  "isRegion",
  "containsAnother",
  "countryShare",
  "isUnsure",
  "isUnknown",
  "isCapitalUnnamed",
  "inFirstSentence",
  "inTellingsSentence",
  "sentencesAway",
  "hangsOnTelling",
  "hangsOnOther",
  "nearerToOther",
  "behindIn",
  "behindAtOrNear",
  "behindFrom",
  "isFirstOfPair",
  "isReference",
  "isSpeakers",
] as const;

export type EventPlaceFeature = (typeof eventPlaceFeatures)[number];

export interface EventSetting {
  readonly doc: Doc;
  readonly tellings: readonly Trigger[];
  readonly others: readonly Trigger[];
  /** Share of the article's evidence for each country. */
  readonly shares: ReadonlyMap<string, number>;
  readonly places: Places;
}

/** How much speaks for each mention as the event's place, in log-odds. A name that the gazetteer lacks counts as a town of the main country. */
export function eventPlaceScores(mentions: readonly PlaceMention[], setting: EventSetting): number[] {
  const column = weights();
  return eventPlaceRows(mentions, setting).map((row) => row.reduce((sum, value, index) => sum + value * column[index]!, 0));
}

/** The features of each mention, in the order of `eventPlaceFeatures`. */
export function eventPlaceRows(mentions: readonly PlaceMention[], setting: EventSetting): Float64Array[] {
  return mentions.map((mention) => {
    const values = { ...placeFacts(mention, mentions, setting), ...textFacts(mention, mentions, setting) };
    return Float64Array.from(eventPlaceFeatures, (name) => Number(values[name] ?? 0));
  });
}

type Facts = Partial<Record<EventPlaceFeature, number | boolean>>;

function placeFacts({ place, confidence, rule }: PlaceMention, mentions: readonly PlaceMention[], { shares, places }: EventSetting): Facts {
  if (!place) return { isTown: true, isUnknown: true, countryShare: Math.max(0, ...shares.values()) };
  const level = levelOf(place);
  return {
    isTown: level === "TOWN",
    isDistrict: level === "DISTRICT",
    isProvince: level === "PROVINCE",
    isRegion: level === "REGION",
    containsAnother: mentions.some((other) => other.place && other.place !== place && places.within(other.place).includes(place)),
    countryShare: (place.country && shares.get(place.country)) || 0,
    isUnsure: 1 - confidence,
    isCapitalUnnamed: rule === "place.capital",
  };
}

function textFacts(mention: PlaceMention, mentions: readonly PlaceMention[], { doc, tellings, others, places }: EventSetting): Facts {
  const sentence = doc.sentenceOf[mention.start] ?? 0;
  const away = Math.min(...tellings.map(({ head }) => Math.abs(doc.sentenceOf[head]! - sentence)), 5);
  const heads = headsAbove(doc, mention.end - 1);
  const verb = heads.find((head) => doc.pos[head] === "VERB");
  const hangsOn = (triggers: readonly Trigger[]): boolean =>
    triggers.some(({ head }) => doc.sentenceOf[head] === sentence && (heads.includes(head) ? isNear(doc, heads, head) : head === verb));
  const preposition = doc.text.slice(doc.start[Math.max(0, mention.start - 3)], mention.span.start).toLowerCase();
  const next = mentions.find((other) => other.start >= mention.end && other.start <= mention.end + 3);
  return {
    inFirstSentence: sentence === 0,
    inTellingsSentence: away === 0,
    sentencesAway: away / 5,
    hangsOnTelling: hangsOn(tellings),
    hangsOnOther: hangsOn(others),
    nearerToOther: distanceTo(mention, others, doc) < distanceTo(mention, tellings, doc),
    behindIn: /\bin (?:the )?(?:[a-z]+ )?$/.test(preposition),
    behindAtOrNear: /\b(?:at|near|outside|on)\b/.test(preposition),
    behindFrom: /\b(?:from|to|for)\b/.test(preposition),
    isFirstOfPair:
      next?.place != null && (mention.place ? places.within(mention.place).includes(next.place) : levelOf(next.place) !== "TOWN"),
    isReference: mention.relation !== null && /\d|\bof$/.test(mention.relation),
    isSpeakers: heads.slice(0, 4).some((head) => speakers.has(lemmaAt(doc, head))),
  };
}

/** No other verb between the mention and the trigger. */
function isNear(doc: Doc, heads: readonly number[], head: number): boolean {
  return !heads.slice(0, heads.indexOf(head)).some((each) => doc.pos[each] === "VERB");
}

/** In tokens; those of other sentences are far. */
function distanceTo(mention: PlaceMention, triggers: readonly Trigger[], doc: Doc): number {
  const distances = triggers.map(
    ({ head }) => Math.abs(head - mention.start) + 50 * Math.abs(doc.sentenceOf[head]! - doc.sentenceOf[mention.start]!),
  );
  return Math.min(...distances, Number.MAX_SAFE_INTEGER);
}

const speakers = new Set(
  "say tell report hospital clinic mortuary morgue spokesman spokeswoman spokesperson official commissioner embassy".split(" "),
);

let loaded: Float64Array | undefined;

/** Trained by tools/train-event-place.ts; see docs/places.md. */
function weights(): Float64Array {
  if (!loaded) {
    const file = JSON.parse(readFileSync(projectFile("data", "weights", "event-place.json"), "utf8")) as {
      weights: Record<EventPlaceFeature, number>;
    };
    loaded = Float64Array.from(eventPlaceFeatures, (name) => file.weights[name] ?? 0);
  }
  return loaded;
}
