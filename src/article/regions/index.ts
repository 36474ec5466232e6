import type { Region } from "../article.js";
import { blank } from "../blank.js";
import { findBylines } from "./byline.js";
import { findCaptions } from "./caption.js";
import { findHeadlineLists } from "./headline-list.js";
import { findMarkup } from "./markup.js";
import { findShareLines } from "./share-line.js";
import { findTweets } from "./tweet.js";

/** Finds one kind of region in a text where all that was found before is blanked. */
type RegionFinder = (text: string) => readonly Region[];

/** Each sees what those before it have left. The order matters: */
const finders: readonly RegionFinder[] = [
  findTweets, // before markup, since a web address tells a tweet; before lists, since "Watch:" may head either
  findMarkup, // before the line finders, or a tag would hide how a line begins
  findCaptions,
  findBylines,
  findShareLines,
  findHeadlineLists, // last: a list ends at the first line that nothing else explains
];

/** Every block that is not the article's own telling, sorted, not overlapping. */
export function findRegions(text: string, dateline: Region | null): readonly Region[] {
  let regions = dateline === null ? [] : [dateline];
  let rest = blank(text, regions);
  for (const find of finders) {
    const found = find(rest);
    regions = join(regions, found);
    rest = blank(rest, found);
  }
  return regions;
}

/** What was found earlier stays; what encloses it, such as a list with a tag in it, is told in pieces. Both and the result are sorted. */
function join(earlier: readonly Region[], found: readonly Region[]): Region[] {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const joined: Region[] = [];
  let next = 0;
  for (const region of sorted) {
    let start = region.start;
    for (; next < earlier.length && earlier[next]!.start < region.end; next++) {
      const inner = earlier[next]!;
      if (start < inner.start && inner.start > region.start) joined.push({ ...region, start, end: inner.start });
      joined.push(inner);
      start = Math.max(start, inner.end);
    }
    if (start < region.end) joined.push({ ...region, start });
  }
  return joined.concat(earlier.slice(next));
}
