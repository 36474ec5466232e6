const { floor, imul } = Math; // taken once: they are called for every eight bytes of a word

/** An unsigned 64-bit number in two unsigned halves. BigInt would do, at thrice the time of making a word's attributes. */
export interface Uint64 {
  readonly high: number;
  readonly low: number;
}

export function uint64(high: number, low: number): Uint64 {
  return { high: high >>> 0, low: low >>> 0 };
}

/** Modulo 2^64, as are the others. */
export function multiply(a: Uint64, b: Uint64): Uint64 {
  const high = highHalf(a.low, b.low) + imul(a.high, b.low) + imul(a.low, b.high);
  return uint64(high, imul(a.low, b.low));
}

export function add(a: Uint64, b: Uint64): Uint64 {
  const low = a.low + b.low;
  return uint64(a.high + b.high + (low > 0xffff_ffff ? 1 : 0), low);
}

export function xor(a: Uint64, b: Uint64): Uint64 {
  return uint64(a.high ^ b.high, a.low ^ b.low);
}

/** @param bits - 32 to 63. */
export function shiftRight(a: Uint64, bits: number): Uint64 {
  return uint64(0, a.high >>> (bits - 32));
}

/** @param bits - 1 to 31. */
export function rotateLeft(a: Uint64, bits: number): Uint64 {
  return uint64((a.high << bits) | (a.low >>> (32 - bits)), (a.low << bits) | (a.high >>> (32 - bits)));
}

/** As 16 hexadecimal digits. */
export function toHex(a: Uint64): string {
  return a.high.toString(16).padStart(8, "0") + a.low.toString(16).padStart(8, "0");
}

/** Upper 32 bits of the product of two 32-bit numbers, by way of 16-bit limbs. */
function highHalf(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const carry = (middle & 0xffff) + a0 * b1;
  return a1 * b1 + floor(middle / 65_536) + floor(carry / 65_536);
}
