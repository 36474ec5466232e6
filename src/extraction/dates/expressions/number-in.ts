const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Number words that a date expression may hold, as alternatives of a pattern. */
export const numberWords: string = words.slice(1).join("|");

/** The value of "a", "two" or "14". */
export function numberIn(word: string): number {
  const at = words.indexOf(word.toLowerCase());
  if (at >= 0) return at;
  return /^an?$/i.test(word) ? 1 : Number(word);
}
