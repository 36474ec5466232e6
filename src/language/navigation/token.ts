import type { Doc, TokenRange } from "../doc.js";

/** A token's text as written. */
export function tokenText(doc: Doc, token: number): string {
  return doc.text.slice(doc.start[token], doc.end[token]);
}

/** A token's text in lower case. */
export function lower(doc: Doc, token: number): string {
  return lowerColumn(doc)[token]!;
}

/** The text of tokens [start, end) as written, inner white space included. */
export function rangeText(doc: Doc, { start, end }: TokenRange): string {
  return start < end ? doc.text.slice(doc.start[start], doc.end[end - 1]) : "";
}

const columns = new WeakMap<Doc, readonly string[]>();

/** Made once for a doc, at the first question: matchers ask for the same words over and over. */
function lowerColumn(doc: Doc): readonly string[] {
  let column = columns.get(doc);
  if (column === undefined) {
    column = Array.from({ length: doc.length }, (_, token) => tokenText(doc, token).toLowerCase());
    columns.set(doc, column);
  }
  return column;
}
