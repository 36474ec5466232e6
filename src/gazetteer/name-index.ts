import type { PlaceColumns } from "./place-file.js";

/** Keys in a block of the name index. */
const blockSize = 16;

/**
 * Number of the key among all keys, or -1: a binary search for its block, then a walk along it, some two microseconds.
 * @param key - UTF-8, as made by `placeKey`.
 */
export function indexOfKey({ keyText, blockStart }: Pick<PlaceColumns, "keyText" | "blockStart">, key: Uint8Array): number {
  let low = 0;
  let high = blockStart.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (compareFirst(keyText, blockStart[middle]!, key) <= 0) low = middle;
    else high = middle - 1;
  }
  const place = high < 0 ? -1 : placeInBlock(keyText, blockStart[low]!, blockStart[low + 1] ?? keyText.length, key);
  return place < 0 ? -1 : low * blockSize + place;
}

/**
 * Packs sorted, distinct keys into blocks: the first of a block whole, the others as the number of bytes shared with the one before, then the rest.
 * @param keys - in the order of their UTF-8 bytes, none longer than 255 bytes.
 */
export function packKeys(keys: readonly string[]): Pick<PlaceColumns, "keyText" | "blockStart"> {
  const parts: Uint8Array[] = [];
  const blockStart = new Uint32Array(Math.ceil(keys.length / blockSize));
  let size = 0;
  let before: Uint8Array = Buffer.alloc(0);
  keys.forEach((key, index) => {
    const bytes = Buffer.from(key);
    const isFirst = index % blockSize === 0;
    if (isFirst) blockStart[index / blockSize] = size;
    const shared = isFirst ? 0 : sharedLength(before, bytes);
    parts.push(Uint8Array.of(shared, bytes.length - shared), bytes.subarray(shared));
    size += 2 + bytes.length - shared;
    before = bytes;
  });
  return { keyText: new Uint8Array(Buffer.concat(parts)), blockStart };
}

/** Negative, zero or positive as the first key of the block at `at` sorts before, with or after `key`. */
function compareFirst(keyText: Uint8Array, at: number, key: Uint8Array): number {
  const length = keyText[at + 1]!;
  const shorter = Math.min(length, key.length);
  for (let i = 0; i < shorter; i++) {
    const difference = keyText[at + 2 + i]! - key[i]!;
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

function placeInBlock(keyText: Uint8Array, start: number, end: number, key: Uint8Array): number {
  let matched = 0; // bytes that the key shares with the entry before
  for (let at = start, place = 0; at < end; place++) {
    const shared = keyText[at]!;
    const length = keyText[at + 1]!;
    // An entry that shares less than has matched sorts after the key; one that shares more differs where the one before did.
    if (shared < matched) return -1;
    if (shared === matched) {
      let same = 0;
      while (same < length && matched + same < key.length && keyText[at + 2 + same] === key[matched + same]) same++;
      matched += same;
      if (same === length && matched === key.length) return place;
    }
    at += 2 + length;
  }
  return -1;
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
