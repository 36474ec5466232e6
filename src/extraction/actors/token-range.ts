import type { Span } from "../../article/index.js";
import type { Doc, TokenRange } from "../../language/index.js";

/** The tokens that a stretch of characters covers; null where the parse has none there (blanked boilerplate). */
export function tokensAt(doc: Doc, { start, end }: Span): TokenRange | null {
  let low = 0;
  let high = doc.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (doc.end[middle]! > start) high = middle;
    else low = middle + 1;
  }
  let after = low;
  while (after < doc.length && doc.start[after]! < end) after++;
  const isTold = after > low && doc.pos[low] !== "SPACE" && doc.pos[after - 1] !== "SPACE";
  return isTold && doc.start[low]! <= start + 3 ? { start: low, end: after } : null;
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The mentions by each token that they cover: looking one up must not cost the length of the list, which may be thousands. */
export function mentionsAt<T extends TokenRange>(mentions: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const at = new Map<number, T[]>();
  for (const mention of mentions) {
    for (let token = mention.start; token < mention.end; token++) {
      const list = at.get(token);
      if (list) list.push(mention);
      else at.set(token, [mention]);
    }
  }
  return at;
}
