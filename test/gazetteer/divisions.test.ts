import { expect, test } from "@jest/globals";
import { findDivisionWords } from "../../src/gazetteer/index.js";

test.each([
  ["Gunmen raided two barangays on Monday.", ["PHL"]],
  ["A village in Fika LGA was burned.", ["NGA"]],
  ["The Guma Local Government Area is calm.", ["NGA"]], // one word for all its shorter forms
  ["A tehsil leader was shot.", ["PAK,IND"]],
  ["The district is calm.", []], // everybody has districts
])("words for divisions tell the country: %s", (text, countries) =>
  expect(findDivisionWords(text).map((word) => word.countries.join())).toEqual(countries),
);
