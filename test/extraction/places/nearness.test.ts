import { expect, test } from "@jest/globals";
import type { Trigger } from "../../../src/extraction/mention.js";
import { nearestTrigger } from "../../../src/extraction/places/nearness.js";
import type { Doc } from "../../../src/language/index.js";

/** Four sentences of ten tokens each. */
const doc = { length: 40, sentenceOf: Int32Array.from({ length: 40 }, (_, token) => Math.floor(token / 10)) } as unknown as Doc;

test.each([
  { token: 5, heads: [7, 3], sentences: 0, distance: 2 },
  { token: 9, heads: [10, 2], sentences: 0, distance: 7 }, // another sentence is 50 tokens away
  { token: 12, heads: [39, 35], sentences: 2, distance: 123 },
  { token: 20, heads: [20], sentences: 0, distance: 0 },
  { token: 20, heads: [], sentences: Number.MAX_SAFE_INTEGER, distance: Number.MAX_SAFE_INTEGER },
])("from token $token to the nearest of $heads", ({ token, heads, sentences, distance }) => {
  const triggers = heads.map((head) => ({ head }) as Trigger);
  expect(nearestTrigger(doc, triggers)(token)).toEqual({ sentences, distance });
});
