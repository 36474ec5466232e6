import { expect, test } from "@jest/globals";
import { fullNameOf } from "../../../src/extraction/actors/person-name.js";
import { analyse } from "../../../src/language/index.js";

test.each([
  ["Gunmen shot Hassan Karimi on Monday. Police said Karimi died at once.", "Karimi", "Hassan Karimi"],
  ["Hassan Karimi met Leila Karimi. Later Karimi was shot.", "Karimi", "Karimi"], // two of that name
  ["Hassan Karimi was shot.", "Hassan Karimi", "Hassan Karimi"],
])("a person goes by the fullest name in the article: %s", (text, words, name) => {
  const doc = analyse(text);
  const last = doc.entities.findLast((entity) => text.slice(doc.start[entity.start], doc.end[entity.end - 1]) === words);
  expect(fullNameOf(doc, last!)).toBe(name);
});
