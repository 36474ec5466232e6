import { expect, test } from "@jest/globals";
import { hashNumber } from "../../../src/language/strings/murmur.js";
import { stringId } from "../../../src/language/strings/string-id.js";
import { type Uint64, uint64 } from "../../../src/language/strings/uint64.js";

const symbols = new Map([["X", 101]]);
const toBigInt = ({ high, low }: Uint64) => (BigInt(high) << 32n) | BigInt(low);
const fromBigInt = (value: bigint) => uint64(Number(value >> 32n), Number(value & 0xffffffffn));

test.each([
  ["suspected", 15326590230854484017n],
  ["S", 12290980237632234855n],
  ["ted", 14814004474743358178n],
  ["Xxxxx", 16072095006890171862n],
  ["X", 101n], // a reserved name
  ["", 0n],
])("a string is known by the number that spaCy gives it: %s", (text, id) => {
  expect(toBigInt(stringId(text, symbols))).toBe(id);
});

test.each([
  [15326590230854484017n, [2970482194, 201908210, 160755995, 2450345964]],
  [1n, [1161550108, 2247783286, 1742325162, 1224191281]],
])("a number picks its four rows as thinc's HashEmbed does: %s", (id, hashes) => {
  expect(hashNumber(fromBigInt(id), 8)).toEqual(hashes);
});
