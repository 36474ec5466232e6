import { expect, test } from "@jest/globals";
import { relationBefore } from "../../../src/extraction/places/relation.js";
import { tokenise } from "../../../src/language/index.js";

test.each([
  ["an ambush east of Tikrit", "east of"],
  ["a village about 30 km north of Tikrit", "about 30 km north of"],
  ["a camp near the town of Tikrit", "near"],
  ["shops on the outskirts of Tikrit", "on the outskirts of"],
  ["a farm outside Tikrit", "outside"],
  ["ten miles from Tikrit", "ten miles from"],
  ["fighting in Tikrit", null],
  ["people from Tikrit", null], // where they come from
  ["north of the river, Tikrit", null], // the words belong to another name
])("words that put something beside a place are kept: %s", (text, relation) => {
  const doc = tokenise(text);
  expect(relationBefore(doc, doc.length - 1)).toBe(relation);
});
