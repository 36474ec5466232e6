/** IEEE 754 half precision, given as its bits, to single precision; exact. Node 20 has no Float16Array. */
export function widenFloat16(halves: Uint16Array): Float32Array {
  const singles = new Float32Array(halves.length);
  const table = allHalves();
  for (let i = 0; i < halves.length; i++) singles[i] = table[halves[i]!]!;
  return singles;
}

/** There are only 65,536 of them, and looking one up is faster than working it out. */
function allHalves(): Float32Array {
  const table = new Float32Array(65_536);
  for (let bits = 0; bits < 32_768; bits++) {
    const value = positiveHalf(bits);
    table[bits] = value;
    table[bits | 0x8000] = -value;
  }
  return table;
}

function positiveHalf(bits: number): number {
  const exponent = bits >> 10;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return fraction * 2 ** -24;
  return (1 + fraction / 1024) * 2 ** (exponent - 15);
}
