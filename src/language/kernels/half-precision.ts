/** The value of every number in half precision (IEEE 754), by its bits: there are only 65,536 of them. Node 20 has no Float16Array. */
export function allHalves(): Float32Array {
  const values = new Float32Array(65_536);
  for (let bits = 0; bits < 32_768; bits++) {
    const value = positiveHalf(bits);
    values[bits] = value;
    values[bits | 0x8000] = -value;
  }
  return values;
}

function positiveHalf(bits: number): number {
  const exponent = bits >> 10;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return fraction * 2 ** -24;
  return (1 + fraction / 1024) * 2 ** (exponent - 15);
}
