import { add, multiply, rotateLeft, shiftRight, type Uint64, uint64, xor } from "./uint64.js";

const mixer = uint64(0xc6a4a793, 0x5bd1e995);

/** MurmurHash64A with seed 1: how spaCy names a string by a number. Source: Austin Appleby, MurmurHash2, 64-bit version. */
export function hashBytes(bytes: Uint8Array): Uint64 {
  let hash = xor(uint64(0, 1), multiply(uint64(0, bytes.length), mixer));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const block = multiply(uint64(view.getUint32(at + 4, true), view.getUint32(at, true)), mixer);
    hash = multiply(xor(hash, multiply(shiftedXor(block), mixer)), mixer);
  }
  if (at < bytes.length) hash = multiply(xor(hash, littleEndian(bytes, at)), mixer);
  return shiftedXor(multiply(shiftedXor(hash), mixer));
}

/**
 * Four 32-bit hashes of one 64-bit number: MurmurHash3 (x64, 128 bits) for a key of just eight bytes. They pick the four
 * rows of an embedding table, so that two words rarely share all of them.
 */
export function hashNumber(key: Uint64, seed: number): readonly [number, number, number, number] {
  const seeded = uint64(0, seed);
  const length = uint64(0, 8);
  const scrambled = multiply(rotateLeft(multiply(key, uint64(0x87c37b91, 0x114253d5)), 31), uint64(0x4cf5ad43, 0x2745937f));
  let first = xor(xor(scrambled, seeded), length);
  let second = xor(seeded, length);
  first = add(first, second);
  second = add(second, first);
  first = avalanche(first);
  second = avalanche(second);
  first = add(first, second);
  second = add(second, first);
  return [first.low, first.high, second.low, second.high];
}

function avalanche(value: Uint64): Uint64 {
  const once = multiply(xor(value, shiftRight(value, 33)), uint64(0xff51afd7, 0xed558ccd));
  const twice = multiply(xor(once, shiftRight(once, 33)), uint64(0xc4ceb9fe, 0x1a85ec53));
  return xor(twice, shiftRight(twice, 33));
}

function shiftedXor(value: Uint64): Uint64 {
  return xor(value, shiftRight(value, 47));
}

/** The last one to seven bytes as a number. */
function littleEndian(bytes: Uint8Array, from: number): Uint64 {
  let high = 0;
  let low = 0;
  for (let i = from; i < bytes.length; i++) {
    const place = i - from;
    if (place < 4) low |= bytes[i]! << (8 * place);
    else high |= bytes[i]! << (8 * (place - 4));
  }
  return uint64(high, low);
}
