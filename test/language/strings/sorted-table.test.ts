import { expect, test } from "@jest/globals";
import { isListed, lookUp } from "../../../src/language/strings/sorted-table.js";

const table = "ate eat|axes axe axis|began begin|begun begin|go|gone go";

test.each([
  ["ate", "eat"],
  ["axes", "axe axis"],
  ["began", "begin"],
  ["go", ""], // a key alone
  ["gone", "go"],
  ["a", null], // only begins like an entry
  ["beg", null],
  ["gon", null],
  ["goner", null],
  ["zebra", null],
  ["", null],
  ["ate eat", null], // an entry is no key
  ["ate|axes", null],
  ["éte", null],
])("a key is looked up as a whole: %j", (key, value) => {
  expect(lookUp(table, key)).toBe(value);
  expect(isListed(table, key)).toBe(value !== null);
});

test("an empty table has no keys", () => {
  expect(lookUp("", "go")).toBeNull();
});
