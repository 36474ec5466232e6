/** Number words up to a hundred, as they stand alone or before a scale. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply what stands before them; lakh and crore come from South Asian papers. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
]);

/** What an unnumbered plural of a scale is good for: "dozens" are two dozen or more. */
export const vagueScales: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
]);

/** Words for a few of something, with the least that each can mean. */
export const vagueWords: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["few", 3],
  ["handful", 3],
  ["many", 3],
  ["numerous", 3],
  ["countless", 3],
  ["multiple", 2],
  ["various", 2],
]);

/** Nouns that say how many they are. */
export const countingNouns: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["duo", 2],
  ["pair", 2],
  ["twin", 2],
  ["trio", 3],
  ["threesome", 3],
  ["quartet", 4],
]);

/** The value of a written number, "1,200" or "1,00,000"; null for anything else, such as "3.5", "22nd" or "M16". */
export function digitsValue(word: string): number | null {
  return /^(?:\d{1,9}|\d{1,3}(?:,\d{2,3})+)$/.test(word) ? Number(word.replaceAll(",", "")) : null;
}
