/**
 * A query in Lucene's syntax that finds what has all these words. Everything but letters and digits only parts words, so nothing that a user types
 * can act as an operator.
 * @returns null when there is no word in the text.
 */
export function allWordsQuery(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+${word}`).join(" ");
}

/** As allWordsQuery, but the last word may be half typed. A name that has it whole still comes first. */
export function typedSoFarQuery(text: string): string | null {
  const words = wordsOf(text);
  const last = words.pop();
  if (last === undefined) return null;
  return [...words.map((word) => `+${word}`), `+(${last}^2 ${last}*)`].join(" ");
}

/** In lower case, since AND, OR and NOT are operators only in capitals. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
