import type { Span } from "./article.js";

/** Stands in a readable text where a bullet stood: a vertical tab, to parsers white space. */
export const itemMark = "\v";

/** Where the items of a digest begin: bulleted or numbered lines of a readable text, and paragraphs that open with their place or day. In order. */
export function itemsOf(text: string): readonly number[] {
  const bullets = [...text.matchAll(bullet)].map(({ index }) => index);
  return [...bullets, ...itemHeadings(text).map(({ start }) => start)].sort((a, b) => a - b);
}

// The look ahead comes first: white space may be long, and looking back from each blank of it takes quadratic time.
const bullet = new RegExp(`${itemMark}|(?=\\d)(?<=\\n[^\\S\\n]*)\\d+[.)](?=\\s)`, "g");

/** "Niger: crowds attack embassy": the place before a headline's colon. */
export function headlinePlace(text: string): Span | null {
  const found = /^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}:) /u.exec(text);
  return found && { start: found[0].indexOf(found[1]!), end: found[0].length - 1 };
}

/** The words with place and day that open the items, "QUETTA, Sunday: ", "Mogadishu, 22 Feb. "; one alone is a dateline, and none of these. */
export function itemHeadings(text: string): readonly Span[] {
  const openings = [...text.matchAll(heading)];
  const withDay = openings.filter(({ 0: words, index }) => day.test(words) || isAfterMark(text, index));
  const found = withDay.length > 0 ? withDay : openings.filter(({ 0: words }) => /\p{Lu}{3}/u.test(words));
  return found.length > 1 ? found.map(({ index, 0: words }) => ({ start: index, end: index + words.length })) : [];
}

/** "- Kankara, Katsina: Bandits kill four": in a bulleted list the place alone will do. */
function isAfterMark(text: string, index: number): boolean {
  return behindMark.test(text.slice(Math.max(0, index - 6), index));
}

const behindMark = new RegExp(`${itemMark}\\s*$`);

const heading =
  /(?=\p{Lu})(?<=^|\n[^\S\n]*|\v[^\S\n]*)\p{Lu}[\p{L}'’-]+(?:[ ,/]+[\p{Lu}\d][\p{L}\d'’-]*| night| morning| border){0,5}(?::| [-–—]|\.)(?= )/gu;

const day = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;
