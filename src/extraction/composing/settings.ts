import type { Article } from "../../article/index.js";
import { distanceKm } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { dateOfTrigger, isTelling } from "../dates/index.js";
import type { DateMention, PlaceMention } from "../mention.js";
import { placeOfTrigger } from "../places/index.js";
import { governingVerb, headsAbove, isInHeading, isUnder, itemAt, lemmaAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import type { Findings } from "./findings.js";
import { frontedPlace, isElsewhere } from "./fronted.js";
import type { Setting } from "./happening.js";
import { bondInSentence } from "./in-sentence.js";

/** When and where the grammar of one telling puts its event; dates, places and other tellings are those of its sentence. What an embedded tweet tells without a day happened on the day of the tweet. */
export function settingOfTelling(
  telling: Telling,
  neighbours: readonly Telling[],
  { article, doc, dates, places }: Pick<Findings, "article" | "doc" | "dates" | "places">,
): Setting {
  const date = isOver(doc, telling) ? null : dayOfDeed(doc, telling, dates, article.publishedAt);
  const isAnothers = date !== null && neighbours.some((other) => datesAnother(doc, date, telling, other));
  return {
    date: (isAnothers ? null : date) ?? dayOfTweet(telling, article, doc),
    place: placeOfTrigger(telling, places.filter(isNamedInText), doc),
    fronted: frontedPlace(doc, doc.sentenceOf[telling.head]!, places),
  };
}

/** Day and place that open the items of a digest, by number of the item. */
export type Headings = ReadonlyMap<number, Pick<Setting, "date" | "place">>;

/** The first place and the first date in the heading of each item. */
export function headingsOf({ doc, dates, places }: Pick<Findings, "doc" | "dates" | "places">): Headings {
  const headings = new Map<number, Pick<Setting, "date" | "place">>();
  const note = (token: number, said: Partial<Setting>) => {
    if (!isInHeading(doc, token)) return;
    const known = headings.get(itemAt(doc, token)) ?? { date: null, place: null };
    headings.set(itemAt(doc, token), { date: known.date ?? said.date ?? null, place: known.place ?? said.place ?? null });
  };
  for (const place of places) if (place.place) note(place.start, { place });
  for (const date of dates) note(date.start, { date });
  return headings;
}

/** What the words of an item leave open, its heading says. */
export function withHeading({ date, place, ...rest }: Setting, item: number, headings: Headings): Setting {
  const heading = headings.get(item);
  return { ...rest, date: date ?? heading?.date ?? null, place: place ?? heading?.place ?? null };
}

/** Where the reporter sits says nothing of where it happened. */
function isNamedInText({ rule }: PlaceMention): boolean {
  return rule !== "place.dateline";
}

/**
 * The day that dates the telling: the one its grammar names, but a day of the clause ("killed ... at a camp on Thursday night") rather than a
 * week, and never the day on which somebody claimed or said it.
 */
function dayOfDeed(doc: Doc, telling: Telling, all: readonly DateMention[], publishedAt: string | null): DateMention | null {
  const dates = all.filter((each) => !isOfTheOccasioned(doc, each, telling) && (isToCome(telling) || !liesAhead(each, publishedAt)));
  const tied = dateOfTrigger(telling, dates, doc);
  const isSaid = (each: DateMention) => each.anchor !== telling.head && isOfSpeech(doc, each) && !isAheadOfSpeech(doc, each, publishedAt);
  const date = tied && isSaid(tied) ? null : tied;
  if (date?.precision === "DAY") return date;
  const verb = governingVerb(doc, telling.head);
  const days = dates.filter(
    (each) => each.precision === "DAY" && each.anchor >= 0 && !isSaid(each) && verb >= 0 && governingVerb(doc, each.anchor) === verb,
  );
  return days[0] ?? date ?? dates.find((each) => isOldNews(doc, each, telling, publishedAt)) ?? null;
}

/** "The fighting stopped on Tuesday": that was the day of the end. */
function isOver(doc: Doc, { head }: Telling): boolean {
  return doc.dep[head] === "nsubj" && /^(?:stop|end|cease|subside|halt|abate)$/.test(lemmaAt(doc, doc.head[head]!));
}

function isToCome({ modality }: Telling): boolean {
  return modality === "PLANNED" || modality === "THREATENED" || modality === "HYPOTHETICAL";
}

/** "signed in Tibu, and takes effect on 17 October": what has happened has no day to come, give or take a time zone. */
function liesAhead({ from }: DateMention, publishedAt: string | null): boolean {
  return publishedAt !== null && Date.parse(from) > Date.parse(publishedAt.slice(0, 10)) + aDayMs;
}

/** "On Monday youths blocked the road over the lynching": the day is that of the blockade. */
function isOfTheOccasioned(doc: Doc, { anchor }: DateMention, { head }: Telling): boolean {
  if (anchor < 0 || isUnder(doc, anchor, head)) return false;
  const between = headsAbove(doc, head);
  const upTo = between.findIndex((each) => isUnder(doc, anchor, each));
  return between.slice(0, Math.max(upTo, 0)).some((each) => doc.pos[each] === "ADP" && occasions.has(lemmaAt(doc, each)));
}

const occasions = new Set(["after", "over", "following", "since", "for", "against", "about", "before"]);

function isOfSpeech(doc: Doc, { anchor }: DateMention): boolean {
  return anchor >= 0 && (isTelling(doc, anchor) || isTelling(doc, Math.max(governingVerb(doc, anchor), 0)));
}

/** "announced a march on 21 July", "is called for Friday": a day to come is that of the march. */
function isAheadOfSpeech(doc: Doc, { from, start }: DateMention, publishedAt: string | null): boolean {
  return (publishedAt !== null && from > publishedAt.slice(0, 10)) || (start > 0 && lemmaAt(doc, start - 1) === "for");
}

/** "announced in December 2016 that it had driven them out": long ago, when it was said and when it was done are much the same. */
function isOldNews(doc: Doc, date: DateMention, { head }: Telling, publishedAt: string | null): boolean {
  if (publishedAt === null || Date.parse(publishedAt) - Date.parse(date.to) < 60 * aDayMs) return false;
  const verb = governingVerb(doc, head);
  return date.anchor >= 0 && verb >= 0 && doc.dep[verb] === "ccomp" && doc.head[verb] === date.anchor;
}

/** "targeted the unit two days after a bombing": the days count from the bombing. */
function datesAnother(doc: Doc, { anchor }: DateMention, telling: Telling, other: Telling): boolean {
  if (other === telling || anchor < 0) return false;
  return isUnder(doc, anchor, other.head) && !isUnder(doc, telling.head, other.head) && bondInSentence(doc, telling, other) < 0;
}

function dayOfTweet({ start, end, head }: Telling, { regions }: Article, doc: Doc): DateMention | null {
  const at = doc.start[head]!;
  const day = regions.find((region) => region.kind === "TWEET" && region.start <= at && at < region.end)?.day;
  return day ? { start, end, from: day, to: day, precision: "DAY", timeOfDay: null, anchor: head, rule: "date.tweet" } : null;
}

/** SAME where both name it and it fits, APART where both name it and it doesn't, OPEN where one is silent. */
export type Agreement = "SAME" | "APART" | "OPEN";

/** Whether a telling's day fits the days of the tellings so far. */
export function datesApart({ date }: Setting, others: readonly Setting[]): Agreement {
  const known = others.flatMap((other) => (other.date ? [other.date] : []));
  if (!date || known.length === 0) return "OPEN";
  // "this week" fits any of its days; once a day is known, another day is another day.
  const days = known.filter((other) => other.precision === "DAY");
  const comparable = date.precision === "DAY" && days.length > 0 ? days : known;
  return comparable.some((other) => overlaps(date, other)) ? "SAME" : "APART";
}

/** Whether a telling's place fits the places of the tellings so far. */
export function placesApart({ place, fronted }: Setting, others: readonly Setting[]): Agreement {
  const named = others.flatMap((other) => other.place?.place ?? other.fronted?.place ?? []);
  if (fronted?.place && named.length > 0 && named.every((each) => isElsewhere(fronted.place!, each))) return "APART";
  const known = others.flatMap((other) => (other.place ? [other.place] : []));
  if (!place?.place || known.length === 0) return "OPEN";
  const agreements = known.map((other) => compare(place, other));
  return agreements.includes("SAME") ? "SAME" : agreements.every((each) => each === "APART") ? "APART" : "OPEN";
}

function overlaps(a: DateMention, b: DateMention): boolean {
  if (a.rule === "date.tweet" || b.rule === "date.tweet") return Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= aDayMs; // posted the morning after
  return a.from <= b.to && b.from <= a.to;
}

const aDayMs = 86_400_000;

/** Farther apart than this, two towns are two places of action; a text rounds less. */
const nearKm = 60;

function compare(a: PlaceMention, b: PlaceMention): Agreement {
  if (!a.place || !b.place) return "OPEN";
  if (a.place.id === b.place.id) return "SAME";
  // "north of the capital" may be far north
  if (isFarAround(a) || isFarAround(b)) return a.place.country === b.place.country ? "OPEN" : "APART";
  if (isArea(a) || isArea(b)) return a.place.country === b.place.country && sharesProvince(a, b) ? "OPEN" : "APART";
  return distanceKm(a.place, b.place) <= nearKm ? "OPEN" : "APART";
}

function isFarAround({ relation }: PlaceMention): boolean {
  return relation !== null && /\d|north|south|east|west|between|kilomet|mile/.test(relation);
}

function isArea({ place }: PlaceMention): boolean {
  return !place!.featureCode.startsWith("PPL");
}

/** One of them names no province (a country), or both the same. */
function sharesProvince(a: PlaceMention, b: PlaceMention): boolean {
  return !a.place!.admin1 || !b.place!.admin1 || a.place!.admin1 === b.place!.admin1;
}
