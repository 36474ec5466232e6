import type { Rewrite } from "./rewrites.js";

/**
 * Puts a text into ordinary letters: lines that are all capitals, as old wire copy and shouting headlines are, and texts that have no capitals
 * at all. A sentence gets its first capital, a name the one that the article elsewhere gives it or that `capitalizeNames` knows of.
 * To taggers and name finders capitals all look like one name, and small letters like none.
 * @param capitalizeNames - takes a line in small letters.
 */
export function ordinaryCase(text: string, capitalizeNames: Rewrite): string {
  const lines = text.split("\n");
  const isCapitals = lines.map(isInCapitals);
  if (!isCapitals.includes(true)) return isInSmallLetters(text) ? capitalizeSentences(capitalizeNames(text)) : text;
  const names = namesIn(lines.filter((_, i) => !isCapitals[i]).join("\n"));
  return lines
    .map((line, i) => (isCapitals[i] ? capitalizeSentences(capitalizeKnown(capitalizeNames(lower(line)), names)) : line))
    .join("\n");
}

/** A few words may keep small letters: "McDONALD", "al-ASSAD". */
function isInCapitals(line: string): boolean {
  const capitals = capitalsIn(line);
  return capitals >= 12 && smallLettersIn(line) * 8 < capitals && /\p{Lu}\s+\p{Lu}/u.test(line);
}

/** A stray capital may have come through, but not one for each sentence. */
function isInSmallLetters(text: string): boolean {
  const most = text.length / 300; // nearly every text has more, and is spared the second count
  const capitals = capitalsIn(text);
  if (capitals > most) return false;
  const small = smallLettersIn(text);
  return small >= 30 && capitals * 300 < small;
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function smallLettersIn(text: string): number {
  return text.match(/\p{Ll}/gu)?.length ?? 0;
}

/** Words with a capital that isn't a sentence's first, by their small letters. */
function namesIn(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [word] of text.matchAll(/(?<=[\p{L},;] )\p{Lu}[\p{L}'-]*/gu)) names.set(lower(word), word);
  return names;
}

function capitalizeKnown(line: string, names: ReadonlyMap<string, string>): string {
  return line.replace(/\p{L}[\p{L}'-]*/gu, (word) => names.get(word) ?? word);
}

/** "u.s. policy" is no end of a sentence. */
function capitalizeSentences(text: string): string {
  return text
    .replace(days, (day) => day.charAt(0).toUpperCase() + day.slice(1))
    .replace(/(^|\n|(?<!\b\p{L}\.\p{L})[.!?]["')]*\s)(\s*["'(]*)(\p{Ll})/gu, (_, end: string, between: string, letter: string) => {
      const capital = letter.toUpperCase();
      return end + between + (capital.length === letter.length ? capital : letter);
    });
}

const days =
  /\b(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/g;

/** Letter by letter, since the small form of "İ" is two. */
function lower(words: string): string {
  const small = words.toLowerCase();
  if (small.length === words.length) return small;
  return [...words].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("");
}
