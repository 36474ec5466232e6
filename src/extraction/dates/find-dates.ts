import type { Article } from "../../article/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { DateMention } from "../mention.js";
import { lowerAt } from "../syntax/index.js";
import { anchorOf } from "./anchor.js";
import { type Day, dayOf, isoOf } from "./days.js";
import { datesOfOtherEvents } from "./event-anchored.js";
import type { DateExpression, Reading } from "./expression.js";
import { expressions } from "./expressions/index.js";
import { refineDates } from "./refiners.js";
import { isTelling } from "./telling.js";
import { isAhead } from "./tense.js";
import { timeOfDayAround } from "./time-of-day.js";

/**
 * Every expression that dates something, resolved against the day of publication: of the article, or of the tweet it stands in.
 * What is told is past unless its verb looks ahead ("will march on Friday").
 */
export function findDates(doc: Doc, article: Article): DateMention[] {
  const found: DateMention[] = [];
  let before: Day | null = null;
  for (const { expression, match } of matchesIn(doc.text)) {
    const start = match.index + leadingSpace(match[0]);
    const range = tokensOf(doc, start, match.index + match[0].trimEnd().length);
    if (!range) continue;
    const anchor = anchorOf(doc, range);
    const moment = { published: publishedAt(article, start), before, ahead: isAhead(doc, anchor) };
    const reading = expression.read(match, moment);
    if (!reading) continue;
    found.push(toMention(doc, range, anchor, upToNow(doc, range, reading, moment.published), expression.name));
    if (reading.from === reading.to && !isTelling(doc, anchor)) before = reading.from;
  }
  return refineDates(doc, [...found, ...datesOfOtherEvents(doc, found, (at) => publishedAt(article, at))]);
}

/** "since Tuesday" in a report of Friday is a stretch of four days; since last year it bounds a period, which refiners drop. */
function upToNow(doc: Doc, { start }: TokenRange, reading: Reading, published: Day | null): Reading {
  const isRecent = published !== null && reading.precision === "DAY" && reading.from < published && published - reading.from <= 14;
  return isRecent && lowerAt(doc, start - 1) === "since" ? { ...reading, to: published } : reading;
}

/** The day on which the words at a place of the text were published. */
export function publishedAt(article: Article, at: number): Day | null {
  const tweet = article.regions.find((region) => region.kind === "TWEET" && region.start <= at && at < region.end);
  return dayOf(tweet?.day) ?? dayOf(article.publishedAt);
}

interface Found {
  readonly expression: DateExpression;
  readonly match: RegExpExecArray;
}

/** In reading order; of those that overlap the longest stays, of equals the one whose expression is listed first. */
function matchesIn(text: string): Found[] {
  const all = expressions.flatMap((expression) => [...text.matchAll(expression.pattern)].map((match): Found => ({ expression, match })));
  all.sort((a, b) => b.match[0].trim().length - a.match[0].trim().length);
  const taken = new Uint8Array(text.length);
  const kept = all.filter(({ match: { index, 0: words } }) => {
    if (taken.subarray(index, index + words.length).includes(1)) return false;
    taken.fill(1, index, index + words.length);
    return true;
  });
  return kept.sort((a, b) => a.match.index - b.match.index);
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length;
}

/** The tokens that touch characters [start, end). */
function tokensOf(doc: Doc, start: number, end: number): TokenRange | null {
  let low = 0;
  let high = doc.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < doc.length && doc.start[last]! < end) last++;
  return last > low ? { start: low, end: last } : null;
}

function toMention(doc: Doc, range: TokenRange, anchor: number, reading: Reading, name: string): DateMention {
  return {
    ...range,
    from: isoOf(reading.from),
    to: isoOf(reading.to),
    precision: reading.precision,
    timeOfDay: reading.timeOfDay ?? (reading.precision === "DAY" ? timeOfDayAround(doc, range) : null),
    anchor,
    rule: `date: ${name}`,
  };
}
