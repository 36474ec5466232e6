import type { Doc, TokenRange } from "../../language/index.js";

/** Mentions by the number of the sentence they begin in. */
export function bySentence<T extends TokenRange>(mentions: readonly T[], doc: Doc): ReadonlyMap<number, readonly T[]> {
  const sentences = new Map<number, T[]>();
  for (const mention of mentions) {
    const sentence = doc.sentenceOf[Math.min(mention.start, doc.length - 1)] ?? 0;
    const list = sentences.get(sentence);
    if (list) list.push(mention);
    else sentences.set(sentence, [mention]);
  }
  return sentences;
}
