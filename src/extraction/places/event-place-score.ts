import type { Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { PlaceMention, Trigger } from "../mention.js";
import { headsAbove, lemmaAt } from "../syntax/index.js";
import { readWeights, toVector } from "../weights.js";
import { levelOf } from "./candidate.js";
import { type Nearness, nearestTrigger } from "./nearness.js";

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

/** How much speaks for each mention as the event's place, in log-odds. A name that the gazetteer lacks counts as a town of the main country. In a very long text, those out of reach have -Infinity. */
export function eventPlaceScores(mentions: readonly PlaceMention[], setting: EventSetting): number[] {
  const column = weights();
  const isReached = mentions.length > longList ? reachOf(setting) : () => true;
  const row = rowsOf(mentions, setting);
  return mentions.map((mention) =>
    isReached(mention) ? row(mention).reduce((sum, value, index) => sum + value * column[index]!, 0) : Number.NEGATIVE_INFINITY,
  );
}

/** The features of each mention, in the order of `eventPlaceFeatures`. */
export function eventPlaceRows(mentions: readonly PlaceMention[], setting: EventSetting): Float64Array[] {
  return mentions.map(rowsOf(mentions, setting));
}

/** An article of a megabyte has thousands of places and of events: above this many places an event looks only at those around it and at the beginning. */
const longList = 250;
const reachInSentences = 40;
const beginningInSentences = 20;

function reachOf({ doc, tellings }: EventSetting): (mention: PlaceMention) => boolean {
  const nearness = nearestTrigger(doc, tellings);
  return ({ start }) => doc.sentenceOf[start]! < beginningInSentences || nearness(start).sentences <= reachInSentences;
}

function rowsOf(mentions: readonly PlaceMention[], setting: EventSetting): (mention: PlaceMention) => Float64Array {
  const lasting = lastingFactsOf(mentions, setting);
  const changing = changingFactsOf(setting);
  return (mention) => {
    const { facts, governors } = lasting.get(mention)!;
    return toVector(eventPlaceFeatures, { ...facts, ...changing(mention, governors) });
  };
}

type Facts = Partial<Record<EventPlaceFeature, number | boolean>>;

/** What holds of a mention whatever the event, and the tokens above it up to the first verb. */
interface Lasting {
  readonly facts: Facts;
  readonly governors: readonly number[];
}

const lastingFacts = new WeakMap<readonly PlaceMention[], ReadonlyMap<PlaceMention, Lasting>>();

/** Computed once for all events of an article. */
function lastingFactsOf(mentions: readonly PlaceMention[], setting: EventSetting): ReadonlyMap<PlaceMention, Lasting> {
  let facts = lastingFacts.get(mentions);
  if (!facts) {
    const { doc, places } = setting;
    const containers = new Set(mentions.flatMap(({ place }) => (place ? places.within(place).filter((area) => area !== place) : [])));
    const follower = followers(mentions);
    facts = new Map(
      mentions.map((mention) => {
        const heads = headsAbove(doc, mention.end - 1);
        const verb = heads.findIndex((head) => doc.pos[head] === "VERB");
        const own = { ...placeFacts(mention, containers, setting), ...textFacts(mention, heads, follower(mention), setting) };
        return [mention, { facts: own, governors: verb < 0 ? heads : heads.slice(0, verb + 1) }];
      }),
    );
    lastingFacts.set(mentions, facts);
  }
  return facts;
}

function placeFacts({ place, confidence, rule }: PlaceMention, containers: ReadonlySet<unknown>, { shares }: EventSetting): Facts {
  if (!place) return { isTown: true, isUnknown: true, countryShare: Math.max(0, ...shares.values()) };
  const level = levelOf(place);
  return {
    isTown: level === "TOWN",
    isDistrict: level === "DISTRICT",
    isProvince: level === "PROVINCE",
    isRegion: level === "REGION",
    containsAnother: containers.has(place),
    countryShare: (place.country && shares.get(place.country)) || 0,
    isUnsure: 1 - confidence,
    isCapitalUnnamed: rule === "place.capital",
  };
}

function textFacts(
  mention: PlaceMention,
  heads: readonly number[],
  next: PlaceMention | undefined,
  { doc, places }: Pick<EventSetting, "doc" | "places">,
): Facts {
  const preposition = doc.text.slice(doc.start[Math.max(0, mention.start - 3)], mention.span.start).toLowerCase();
  return {
    inFirstSentence: (doc.sentenceOf[mention.start] ?? 0) === 0,
    behindIn: /\bin (?:the )?(?:[a-z]+ )?$/.test(preposition),
    behindAtOrNear: /\b(?:at|near|outside|on)\b/.test(preposition),
    behindFrom: /\b(?:from|to|for)\b/.test(preposition),
    isFirstOfPair:
      next?.place != null && (mention.place ? places.within(mention.place).includes(next.place) : levelOf(next.place) !== "TOWN"),
    isReference: mention.relation !== null && /\d|\bof$/.test(mention.relation),
    isSpeakers: heads.slice(0, 4).some((head) => speakers.has(lemmaAt(doc, head))),
  };
}

/** The mention that follows each one within three tokens. */
function followers(mentions: readonly PlaceMention[]): (mention: PlaceMention) => PlaceMention | undefined {
  const atStart = new Map<number, number>();
  mentions.forEach(({ start }, index) => {
    if (!atStart.has(start)) atStart.set(start, index);
  });
  return ({ end }) => mentions[Math.min(...[0, 1, 2, 3].map((step) => atStart.get(end + step) ?? Number.POSITIVE_INFINITY))];
}

/** What depends on the event. */
function changingFactsOf({ doc, tellings, others }: EventSetting): (mention: PlaceMention, governors: readonly number[]) => Facts {
  const toTelling = nearestTrigger(doc, tellings);
  const toOther = nearestTrigger(doc, others);
  const ownHeads = new Set(tellings.map(({ head }) => head));
  const otherHeads = new Set(others.map(({ head }) => head));
  return ({ start }, governors) => {
    const own: Nearness = toTelling(start);
    const away = Math.min(own.sentences, 5);
    return {
      inTellingsSentence: away === 0,
      sentencesAway: away / 5,
      hangsOnTelling: governors.some((head) => ownHeads.has(head)),
      hangsOnOther: governors.some((head) => otherHeads.has(head)),
      nearerToOther: toOther(start).distance < own.distance,
    };
  };
}

const speakers = new Set(
  "say tell report hospital clinic mortuary morgue spokesman spokeswoman spokesperson official commissioner embassy".split(" "),
);

let loaded: Float64Array | undefined;

/** Trained by tools/train-event-place.ts; see docs/places.md. */
function weights(): Float64Array {
  if (!loaded) {
    const { weights: named } = readWeights<{ weights: Record<EventPlaceFeature, number> }>("event-place");
    loaded = Float64Array.from(eventPlaceFeatures, (name) => named[name] ?? 0);
  }
  return loaded;
}
