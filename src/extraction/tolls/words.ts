import type { Doc } from "../../language/doc.js";

const wordsByDoc = new WeakMap<Doc, readonly string[]>();

/** The lower-cased word of a token, straight apostrophes; "" before the first and after the last, so that patterns may look beyond the text. */
export function lowerAt(doc: Doc, token: number): string {
  let words = wordsByDoc.get(doc);
  if (!words) {
    words = Array.from({ length: doc.length }, (_, each) => doc.text.slice(doc.start[each], doc.end[each]).toLowerCase().replace("’", "'"));
    wordsByDoc.set(doc, words);
  }
  return words[token] ?? "";
}
