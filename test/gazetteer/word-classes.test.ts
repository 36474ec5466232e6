import { expect, test } from "@jest/globals";
import { wordClass } from "../../src/gazetteer/word-classes.js";

test.each([
  ["embassy", "consulate"],
  ["pipeline", "refinery"],
  ["bus", "train"],
  ["rifle", "pistol"],
  ["Bridge", "road"], // any case
])("words that mean much the same are of one class: %s, %s", (word, other) => {
  expect(wordClass(word)).not.toBeNull();
  expect(wordClass(word)).toBe(wordClass(other));
});

test.each([
  ["embassy", "mango"],
  ["bus", "priest"],
])("words that mean different things are of different classes: %s, %s", (word, other) => {
  expect(wordClass(word)).not.toBe(wordClass(other));
});

test.each(["Tikrit", "xyzzy"])("a name or an unknown word has none: %s", (word) => expect(wordClass(word)).toBeNull());
