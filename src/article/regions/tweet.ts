import type { Region, Span } from "../article.js";
import { dayPattern, toDay } from "../dateline-day.js";
import { linesOf, type TextLine } from "./text-lines.js";

/**
 * Tweets embedded in an article: a line with a shortened address, a picture's address or a signature "— Outlet (@handle) January 21, 2021".
 * The sentence is a TWEET with its day; label, addresses and signature are TWEET_FURNITURE.
 */
export function findTweets(text: string): Region[] {
  if (!/t\.co\/|twitter\.com\/|\(@/i.test(text)) return [];
  const lines = linesOf(text);
  return lines.flatMap((line, index) => tweetOn(line, lines[index + 1]));
}

/** The signature ends the tweet's line, or has the next one to itself. */
function tweetOn(line: TextLine, next: TextLine | undefined): Region[] {
  const signature = signaturePattern.exec(line.text);
  if (signature === null && !isTweeted(line)) return [];
  const last = signature ?? (next && signaturePattern.exec(next.text));
  const isLast = signature !== null || last?.index === 0;
  return regionsOf(line, isLast && last?.[1] !== undefined ? toDay(last[1]) : null);
}

function isTweeted({ text }: TextLine): boolean {
  return /\bt\.co\/\w|\bpic\.twitter\.com\//i.test(text);
}

const signaturePattern = new RegExp(`[—–-]{1,2} ?[^()—–\\n]{1,60} ?\\(@\\w{1,20}\\)(?:,? ?(?:on )?(${dayPattern}))?`, "u");

/** A line's furniture, and what lies between the pieces as the tweet's own words. */
function regionsOf(line: TextLine, day: string | null): Region[] {
  const pieces = [...line.text.matchAll(furniturePattern)].map(
    (match): Span => ({ start: match.index, end: match.index + match[0].length }),
  );
  const regions: Region[] = [];
  let start = 0;
  for (const piece of [...pieces, { start: line.text.length, end: line.text.length }]) {
    const words = line.text.slice(start, piece.start);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== "") {
      regions.push({ kind: "TWEET", start: line.start + start + lead, end: line.start + start + lead + words.trim().length, day });
    }
    if (piece.end > piece.start)
      regions.push({ kind: "TWEET_FURNITURE", start: line.start + piece.start, end: line.start + piece.end, day: null });
    start = piece.end;
  }
  return regions;
}

const furniturePattern = new RegExp(
  `^(?:watch|video|see|photos?|tweet|rt @\\w+|breaking|update)\\s*:|https?://\\S+|\\bpic\\.twitter\\.com/\\w+|${signaturePattern.source}`,
  "giu",
);
