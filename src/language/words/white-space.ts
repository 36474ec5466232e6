/**
 * White space by the rule of the models, which is Python's: unlike \s it takes in U+001C to U+001F and U+0085 and leaves
 * out U+FEFF. All of it lies in the basic plane, so a code unit is enough.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 28 && unit <= 31);
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || others.has(unit);
}

const others = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
