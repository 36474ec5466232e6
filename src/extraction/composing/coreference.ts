import type { Doc } from "../../language/index.js";
import { childrenAs, isDefinite, lemmaAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import { bySentence } from "./by-sentence.js";
import { areCompatible, differInSort, sameSort, undoes, usesOtherArms } from "./compatible.js";
import type { Happening, Setting, SettingOf } from "./happening.js";
import { bondInSentence, isCircumstance } from "./in-sentence.js";
import { namingTelling } from "./naming.js";
import { newness } from "./newness.js";
import { datesApart, placesApart } from "./settings.js";
import { hitsApart, isOfOthers, type PartyAt, sharesParty, turnsTables } from "./shared-parties.js";

/** A happening in the making. */
interface Draft {
  readonly tellings: Telling[];
  /** Sentences that speak of it first and foremost. */
  readonly sentences: number[];
}

/** What the signs are read from. */
export interface Clues {
  readonly doc: Doc;
  readonly settingOf: SettingOf;
  readonly partyAt: PartyAt;
  /** Null where nothing says when the article appeared. */
  readonly publishedAt: string | null;
}

/**
 * Joins the tellings of one text into happenings, in order of first mention.
 * Each goes to the happening it fits best, the first of equals, or begins one of its own where none fits. Without signs to the contrary
 * an article goes on about the event it began with, so the scales start level.
 */
export function joinTellings(tellings: readonly Telling[], clues: Clues): Happening[] {
  const drafts: Draft[] = [];
  let lastSentence = -1;
  for (const telling of causesFirst(tellings, clues.doc)) {
    const eligible = endsOf(drafts, 6, 24);
    const fits = eligible.map((draft) => fitOf(telling, draft, clues));
    const best = Math.max(...fits, Number.NEGATIVE_INFINITY);
    const draft = best >= 0 ? eligible[fits.indexOf(best)]! : { tellings: [], sentences: [] };
    if (best < 0) drafts.push(draft);
    draft.tellings.push(telling);
    const sentence = clues.doc.sentenceOf[telling.head]!;
    if (sentence !== lastSentence) draft.sentences.push(sentence);
    lastSentence = sentence;
  }
  return drafts.map(({ tellings: told }) => ({ tellings: told, main: namingTelling(told) }));
}

/** The first and last of a long list: what lies between adds no sign, and an article of a megabyte must not cost the square of its length. */
function endsOf<T>(list: readonly T[], first: number, last: number): readonly T[] {
  return list.length <= first + last ? list : [...list.slice(0, first), ...list.slice(-last)];
}

/** "killed in fighting": the fighting finds its event first, and the deaths follow it. */
function causesFirst(tellings: readonly Telling[], doc: Doc): readonly Telling[] {
  const sentences = bySentence(tellings, doc);
  const placeOf = (telling: Telling) => {
    const neighbours = sentences.get(doc.sentenceOf[telling.head]!)!;
    const cause = neighbours.find((other) => other !== telling && isCircumstance(doc, telling, other));
    return cause && cause.head > telling.head ? cause.head + 0.5 : telling.head;
  };
  return [...tellings].sort((a, b) => placeOf(a) - placeOf(b));
}

/** How well a telling fits the ones before it: positive for, negative against, -Infinity where it can't be the same event. */
function fitOf(telling: Telling, { tellings: all, sentences }: Draft, { doc, settingOf, partyAt, publishedAt }: Clues): number {
  const tellings = endsOf(all, 6, 12);
  if (!tellings.every((other) => areCompatible(telling, other))) return Number.NEGATIVE_INFINITY;
  const settings = tellings.map(settingOf);
  const dates = datesApart(settingOf(telling), settings);
  const places = placesApart(settingOf(telling), settings);
  const sentence = doc.sentenceOf[telling.head]!;
  const neighbours = tellings.filter((other) => doc.sentenceOf[other.head] === sentence);
  // An event told in passing ("two days after a bombing in Baghdad") is not what the next sentence goes on about.
  const gap = sentence - (sentences.at(-1) ?? -5);
  const isShared = sharesParty(telling, tellings, partyAt);
  return (
    (dates === "APART" ? -4 : dates === "SAME" ? 2 : 0) +
    (dates === "OPEN" && neighbours.length === 0 ? background(doc, sentence, settingOf(telling), publishedAt) : 0) +
    (places === "APART" ? -4 : places === "SAME" ? 2 : 0) +
    (neighbours.length > 0 ? Math.max(...neighbours.map((other) => bondInSentence(doc, other, telling))) : 0) +
    (tellings.some((other) => sameSort(telling, other)) ? 1 : 0) +
    newness(doc, telling, tellings, neighbours.length > 0, gap <= 1) +
    (isShared ? 1 : 0) +
    (isShared && repeatsHeadline(doc, telling, tellings) ? 3 : 0) -
    (neighbours.length === 0 && !isShort(doc) && !goesOn(doc, telling, gap) ? hitsApart(telling, tellings, partyAt) : 0) -
    (turnsTables(telling, tellings, partyAt) ? 6 : 0) -
    (isOfOthers(telling, tellings, partyAt) ? 4 : 0) -
    (tellings.some((other) => differInSort(telling, other)) ? 3 : 0) -
    (neighbours.length === 0 && tellings.some((other) => usesOtherArms(telling, other) || (undoes(telling, other) && !isShared)) ? 4 : 0) +
    Math.max(0, 1 - gap * 0.2)
  );
}

/** "They then burned two vehicles", "The militants overran the base": those who were just spoken of, and their deed goes on. */
function goesOn(doc: Doc, { roles }: Telling, gap: number): boolean {
  return gap <= 1 && roles.agents.length > 0 && roles.agents.every((each) => doc.pos[each] === "PRON" || isTheFighters(doc, each));
}

function isTheFighters(doc: Doc, head: number): boolean {
  const isPlain = childrenAs(doc, head, "amod", "compound", "nmod", "poss").length === 0;
  return (
    isPlain &&
    isDefinite(doc, head) &&
    /^(?:gunman|militant|insurgent|rebel|fighter|jihadist|militiaman|bandit|extremist)$/.test(lemmaAt(doc, head))
  );
}

/** The first sentence tells again what the headline told. */
function repeatsHeadline(doc: Doc, { head }: Telling, tellings: readonly Telling[]): boolean {
  return doc.sentenceOf[head] === 1 && tellings.every((other) => doc.sentenceOf[other.head] === 0) && isHeadline(doc);
}

/** The first sentence has a line of its own. */
function isHeadline({ text, start, end, sentences }: Doc): boolean {
  const [first, second] = sentences;
  if (!first || !second) return false;
  const line = text.slice(start[first.start], start[second.start]);
  return line.includes("\n") || / {6,}$/.test(line) || text.slice(end[first.end - 1], start[second.start]).includes("\n");
}

/** "In January, insurgents killed 22": background; the news has its day, whether its tellings repeat it or not. */
function opensWithMonth(doc: Doc, sentence: number): boolean {
  const { start, end } = doc.sentences[sentence]!;
  return monthFirst.test(doc.text.slice(doc.start[start], doc.end[end - 1]).trimStart());
}

const monthFirst =
  /^(?:back )?in (?:(?:early|mid|late)[ -])?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: (?:last year|(?:19|20)\d\d))?|(?:19|20)\d\d),/i;

/** How strongly a date speaks against an event without one, which is a recent one: "In January, ..." turns to the background, "last month" mostly does. */
function background(doc: Doc, sentence: number, { date }: Setting, publishedAt: string | null): number {
  if (opensWithMonth(doc, sentence)) return -4;
  const isPast = date !== null && publishedAt !== null && Date.parse(publishedAt) - Date.parse(date.to) > weekMs;
  return isPast ? -3 : 0;
}

const weekMs = 7 * 86_400_000;

/** A report of a few sentences tells of one event; what it names beside the first victims was hit in it too. */
function isShort(doc: Doc): boolean {
  return doc.sentences.length <= 5;
}
