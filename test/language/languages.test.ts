import { expect, test } from "@jest/globals";
import { analyse, supportsLanguage } from "../../src/language/index.js";

test.each([
  ["en", true],
  ["en-GB", true],
  ["EN_us", true],
  ["fr", false], // no English rules on French text
  ["eng", false], // BCP 47 has the two-letter code
  ["", false],
  ["constructor", false],
])("a language is supported if it has a model: %s", (tag, supported) => {
  expect(supportsLanguage(tag)).toBe(supported);
});

test("analysing in a language without a model is the caller's mistake", () => {
  expect(() => analyse("Bonjour.", "fr")).toThrow('There is no model for the language "fr".');
});
