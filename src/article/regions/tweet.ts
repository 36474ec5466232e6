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
  return lines.flatMap((line, index) => tweetOn(line, lines[index - 1]));
}

function tweetOn(line: TextLine, before: TextLine | undefined): Region[] {
  const signature = signaturePattern.exec(line.text);
  if (signature === null && !/\bt\.co\/\w|\bpic\.twitter\.com\//i.test(line.text)) return [];
  const day = signature?.[1] === undefined ? null : toDay(signature[1]);
  // The signature may have a line of its own, under the tweet.
  if (signature?.index === 0 && before !== undefined && /[#@]\w|https?:|pic\.twitter/i.test(before.text))
    return [...regionsOf(before, day), ...furniture(line)];
  return regionsOf(line, day);
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

function furniture({ start, end }: TextLine): Region[] {
  return [{ kind: "TWEET_FURNITURE", start, end, day: null }];
}
