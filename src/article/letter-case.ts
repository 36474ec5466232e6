/**
 * Lower-cases the lines that are written in capitals, as old wire copy and shouting headlines are; a sentence keeps its first capital,
 * and so does a word that the article elsewhere writes with one. To taggers and name finders capitals all look like one name.
 */
export function lowerCapitals(text: string): string {
  const lines = text.split("\n");
  const isCapitals = lines.map(isInCapitals);
  if (!isCapitals.includes(true)) return text;
  const names = namesIn(lines.filter((_, i) => !isCapitals[i]).join("\n"));
  return lines.map((line, i) => (isCapitals[i] ? sentenceCase(line, names) : line)).join("\n");
}

/** A few words may keep small letters: "McDONALD", "al-ASSAD". */
function isInCapitals(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  const small = line.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 12 && small * 8 < capitals && /\p{Lu}\s+\p{Lu}/u.test(line);
}

/** Words with a capital that isn't a sentence's first, by their small letters. */
function namesIn(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [word] of text.matchAll(/(?<=[\p{L},;] )\p{Lu}[\p{L}'-]*/gu)) names.set(lower(word), word);
  return names;
}

function sentenceCase(line: string, names: ReadonlyMap<string, string>): string {
  return line.replace(/\p{L}[\p{L}'-]*/gu, (word, offset: number) => {
    const small = lower(word);
    if (/(?:^|[.!?]["')]*)\s*["'(]*$/.test(line.slice(Math.max(0, offset - 6), offset)) || alwaysCapital.test(small))
      return capitalized(small);
    return names.get(small) ?? small;
  });
}

const alwaysCapital =
  /^(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;

function capitalized(word: string): string {
  const first = word[0]!.toUpperCase();
  return first.length === 1 ? first + word.slice(1) : word;
}

/** Letter by letter, since the small form of "İ" is two. */
function lower(word: string): string {
  const small = word.toLowerCase();
  if (small.length === word.length) return small;
  return [...word].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("");
}
