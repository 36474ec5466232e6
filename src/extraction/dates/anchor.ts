import type { Doc, TokenRange } from "../../language/index.js";
import { isNoun, isTime, isVerb } from "../syntax/index.js";

/** The verb or noun that an expression dates, as the parse has it: past its own words and the prepositions above them. */
export function anchorOf(doc: Doc, { start, end }: TokenRange): number {
  let at = topOf(doc, start, end);
  for (let step = 0; step < 8; step++) {
    const above = doc.head[at]!;
    if (above === at) return at;
    at = above;
    // "night" of "the night of 5 January" is part of the date, not what it dates.
    if (isVerb(doc, at) || (isNoun(doc, at) && !isTime(doc, at))) return at;
  }
  return at;
}

/** The token of the range that hangs on a token outside it. */
function topOf(doc: Doc, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const above = doc.head[at]!;
    if ((above < start || above >= end) && doc.pos[at] !== "PUNCT" && doc.pos[at] !== "SPACE") return at;
  }
  return start;
}
