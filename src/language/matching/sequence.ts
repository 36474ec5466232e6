import type { Doc, TokenRange } from "../doc.js";
import { passes, type TokenTest } from "./token-test.js";

/** One place of a sequence. `times` is as in a regular expression, and greedy; without it, once. */
export interface SequencePart extends TokenTest {
  readonly times?: "?" | "*" | "+";
}

/**
 * Tokens that follow each other as the pattern says, in reading order and without overlaps:
 * `findSequences(doc, [{ lower: "at" }, { lower: "least" }, { pos: "NUM", times: "+" }])` finds "at least two million".
 * @param pattern - not all of its parts may be absent: a match has at least one token.
 */
export function findSequences(
  doc: Doc,
  pattern: readonly SequencePart[],
  within: TokenRange = { start: 0, end: doc.length },
): TokenRange[] {
  const found: TokenRange[] = [];
  for (let start = within.start; start < within.end; ) {
    const end = matchFrom(doc, pattern, 0, start, within.end);
    if (end > start) found.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

/** End of the longest match of pattern[part ...] from this token on, or -1. */
function matchFrom(doc: Doc, pattern: readonly SequencePart[], part: number, token: number, limit: number): number {
  const wanted = pattern[part];
  if (wanted === undefined) return token;
  const least = wanted.times === "?" || wanted.times === "*" ? 0 : 1;
  const most = wanted.times === "*" || wanted.times === "+" ? limit - token : 1;
  let taken = 0;
  while (taken < most && token + taken < limit && passes(doc, token + taken, wanted)) taken++;
  for (; taken >= least; taken--) {
    const end = matchFrom(doc, pattern, part + 1, token + taken, limit);
    if (end >= 0) return end;
  }
  return -1;
}
