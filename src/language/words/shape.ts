/**
 * A word's outline: "Xxxxx" for Baghdad, "dd:dd" for 10:30. Runs of one kind stop at four; a very long word is "LONG".
 * @param extraDigits - what counts as a digit beside the decimal digits.
 */
export function shapeOf(word: string, extraDigits: ReadonlySet<string>): string {
  let shape = "";
  let last = "";
  let run = 0;
  let length = 0;
  for (const character of word) {
    if (++length >= longWord) return "LONG";
    const kind = kindOf(character, extraDigits);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) shape += kind;
  }
  return shape;
}

const longWord = 100;

function kindOf(character: string, extraDigits: ReadonlySet<string>): string {
  if (/\p{L}/u.test(character)) return /\p{Uppercase}/u.test(character) ? "X" : "x";
  return /\p{Nd}/u.test(character) || extraDigits.has(character) ? "d" : character;
}
