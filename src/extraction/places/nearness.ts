import type { Doc } from "../../language/index.js";
import type { Trigger } from "../mention.js";

/** How far a token stands from the nearest of some triggers; MAX_SAFE_INTEGER if there are none. */
export interface Nearness {
  readonly sentences: number;
  /** In tokens; a sentence counts for 50 more. */
  readonly distance: number;
}

/** Measures from any token to the nearest trigger, in the time of a binary search: texts may have thousands of both. */
export function nearestTrigger(doc: Doc, triggers: readonly Trigger[]): (token: number) => Nearness {
  const heads = Int32Array.from(triggers, ({ head }) => head).sort();
  return (token) => {
    const after = firstFrom(heads, token);
    let sentences = Number.MAX_SAFE_INTEGER;
    let distance = Number.MAX_SAFE_INTEGER;
    for (const head of [heads[after - 1], heads[after]]) {
      if (head === undefined) continue;
      const between = Math.abs(doc.sentenceOf[head]! - (doc.sentenceOf[token] ?? 0));
      sentences = Math.min(sentences, between);
      distance = Math.min(distance, Math.abs(head - token) + 50 * between);
    }
    return { sentences, distance };
  };
}

/** Index of the first head that isn't before the token. */
function firstFrom(heads: Int32Array, token: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (heads[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
