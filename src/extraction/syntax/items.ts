import { headlinePlace, itemHeadings, itemsOf } from "../../article/index.js";
import type { Doc } from "../../language/index.js";
import { tokensOf } from "./tree.js";

const startsOf = new WeakMap<Doc, readonly number[]>();

/** Number of the digest's item that the token stands in; 0 before the first, and throughout an ordinary article. */
export function itemAt(doc: Doc, token: number): number {
  const starts = startsOf.get(doc) ?? itemsOf(doc.text);
  startsOf.set(doc, starts);
  return countUpTo(starts, doc.start[token]!);
}

/** Whether the sentence opens an item. */
export function opensItem(doc: Doc, sentence: number): boolean {
  const { start } = doc.sentences[sentence]!;
  return itemAt(doc, start) > 0 && (start === 0 || itemAt(doc, start) !== itemAt(doc, start - 1));
}

const headingsOf = new WeakMap<Doc, ReadonlySet<number>>();

/** Whether the token stands in the words with place and day that open an item or a headline, and takes no part in what it tells. */
export function isInHeading(doc: Doc, token: number): boolean {
  let tokens = headingsOf.get(doc);
  if (!tokens) {
    const headings = [...itemHeadings(doc.text), headlinePlace(doc.text) ?? []].flat();
    const firstFrom = (offset: number) => countUpTo(doc.start, offset - 1);
    tokens = new Set(headings.flatMap(({ start, end }) => tokensOf({ start: firstFrom(start), end: firstFrom(end) })));
    headingsOf.set(doc, tokens);
  }
  return tokens.has(token);
}

/** How many of the ascending offsets lie at or before this one. */
function countUpTo(offsets: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
