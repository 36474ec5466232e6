import type { Dateline, Region, Span } from "./article.js";
import { dayPattern, toDay } from "./dateline-day.js";
import { itemHeadings } from "./items.js";

/** What a text's dateline says; all null without one. `region` is all that stands before the first sentence. */
export interface DatelineReading {
  readonly dateline: Dateline | null;
  /** ISO day it bears, if with a year. */
  readonly day: string | null;
  readonly region: Region | null;
}

/**
 * Finds the dateline: at the beginning, after a repeated title, or after short lines such as a byline.
 * Capitals, an agency, a day or a region name tell it from a sentence that opens with a dash or colon.
 */
export function findDateline(text: string, title: string | null): DatelineReading {
  const head = text.slice(0, headLength);
  const stamp = leadingDay.exec(head);
  const stampDay = stamp ? toDay(stamp[1]!) : null;
  for (const start of possibleStarts(head, title, stampDay ? stamp![0].length : 0)) {
    const found = datelineAt(head, start);
    if (found && !opensItem(text, start)) return { ...found, day: found.day ?? stampDay };
  }
  if (stamp === null || stampDay === null) return { dateline: null, day: null, region: null };
  return { dateline: null, day: stampDay, region: { kind: "DATELINE", start: 0, end: stamp[0].length, day: null } };
}

/** "QUETTA, Sunday: ..." above other such paragraphs opens the first item of a digest only. */
function opensItem(text: string, start: number): boolean {
  return itemHeadings(text).some((heading) => heading.start === start);
}

/** A dateline stands well within this; longer heads would only cost time. */
const headLength = 1000;

/** "date 2021-01-24 At least 11 ..." */
const leadingDay = /^\s*(?:date:?|published:?|updated:?)?\s*(\d{4}-\d\d-\d\d)\b[:,.]?\s+/i;

function possibleStarts(head: string, title: string | null, afterStamp: number): number[] {
  const starts = [afterStamp + /^[\s"“]*/.exec(head.slice(afterStamp))![0].length];
  const repeated = title?.trim();
  if (repeated && head.trimStart().startsWith(repeated)) {
    const end = head.indexOf(repeated) + repeated.length;
    starts.push(end + /^[\s.:!?]*/.exec(head.slice(end))![0].length);
  }
  // Title, byline and picture credit may each take a line before it.
  let next = head.indexOf("\n") + 1;
  for (let lines = 0; next > 0 && lines < 4; lines++) {
    starts.push(next + /^[ \t]*/.exec(head.slice(next))![0].length);
    next = head.indexOf("\n", next) + 1;
  }
  return starts;
}

function datelineAt(head: string, start: number): DatelineReading | null {
  const rest = head.slice(start);
  const match = (isLowerCase(head) ? lowerCaseDateline : usualDateline).exec(rest);
  if (match === null || match[0].trim() === "") return null;
  const parts = match.groups as unknown as DatelineParts;
  if (!isConvincing(parts, rest.slice(match[0].length))) return null;
  const place = parts.bracketed ?? parts.place;
  const day = parts.before ?? parts.between ?? parts.after;
  return {
    dateline: { place: place === undefined ? null : spanOf(place, match[0], start), agency: parts.agency?.trim() ?? null },
    day: day === undefined ? null : toDay(day),
    region: { kind: "DATELINE", start, end: start + match[0].length, day: null },
  };
}

/** A day may stand before "(EL GENEINA)", between place and agency, or after both. */
interface DatelineParts {
  readonly bracketed?: string;
  readonly place?: string;
  readonly agency?: string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
  /** Undefined where the dateline has a line of its own. */
  readonly dash?: string;
}

/** A dash or colon alone proves nothing: "Boko Haram - an Islamist group - said". */
function isConvincing({ bracketed, place, agency, before, between, after, dash }: DatelineParts, following: string): boolean {
  const day = before ?? between ?? after;
  if (place !== undefined && newsroomLabel.test(place)) return false;
  if (bracketed !== undefined || (place !== undefined && (agency ?? day) !== undefined)) return true;
  if (agency !== undefined) return dash !== undefined;
  if (day !== undefined) return /\d{4}/.test(day);
  if (place === undefined || dash === undefined) return false;
  const isAllCapitals = /\p{Lu}{3}/u.test(place) && !/\p{Ll}{2}/u.test(place);
  if ((isAllCapitals || place.includes(",")) && /\p{Ll}/u.test(following.slice(0, 40))) return true;
  const sentence = /^[^.!?]{0,300}/.exec(following)![0];
  return dash !== ":" && !/\s[-–—]{1,2}\s/.test(sentence) && !/^(?:a|an|the|this|that|in|on|at|last)\b/i.test(place);
}

/** What stands before a colon or dash in a newsroom and is no place: a kind of item, or who speaks in a transcript. */
const newsroomLabel =
  /\b(?:by|watch|video|audio|photos?|update[ds]?|breaking|urgent|live|exclusive|opinion|analysis|editorial|comment|explainer|factbox|timeline|profile|interview|review|notice|correction|read|more|related|host|anchor|byline|transcript|question|answer|note|editor|factcheck|news|report|warning|file|live blog|story|alert|attention|q|a)\b/i;

const word = "\\p{Lu}[\\p{L}'’.]*";
const usualDateline = datelinePattern(word, "(?<=[\\s).])-{1,3}|--{1,2}|[–—]{1,3}|:");
const lowerCaseDateline = datelinePattern("\\p{Ll}[\\p{L}'’.]*", "--");

function datelinePattern(word: string, dashes: string): RegExp {
  const name = `${word}(?:(?:[ /-]| (?:de|del|la|el|of|al|da|du) )${word}){0,3}`;
  const names = `${name}(?:, ?${name}){0,2}`;
  const afterDay = `(?<before>${dayPattern})\\s+\\((?<bracketed>${name})\\)`;
  const placeFirst = `(?:(?<place>${names}))?,? ?(?:(?<between>${dayPattern}))?,? ?(?:\\((?<agency>[^()\\n]{2,40})\\))?,?(?: ?[-–]? ?(?<after>${dayPattern}))?`;
  const end = `(?:\\s*\\.?(?<dash>${dashes})(?=\\s|\\p{Lu}|["“])\\s*|[ \\t]*\\n\\s*)`;
  return new RegExp(`^(?:${afterDay}|${placeFirst})${end}`, "u");
}

function isLowerCase(head: string): boolean {
  return !/\p{Lu}/u.test(head);
}

function spanOf(words: string, within: string, offset: number): Span {
  const start = offset + within.indexOf(words);
  return { start, end: start + words.length };
}
