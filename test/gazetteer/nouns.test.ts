import { expect, test } from "@jest/globals";
import { namesA, nounClasses } from "../../src/gazetteer/nouns.js";

test.each([
  ["soldier", "person"],
  ["Policemen", ""], // a lemma is wanted
  ["policeman", "person"],
  ["army", "force"],
  ["mosque", "building"],
  ["bus", "vehicle"],
  ["helicopter", "aircraft"],
  ["rifle", "firearm"],
  ["machete", "blade"],
  ["grenade", "explosive"],
  ["price", "attribute"],
  ["Tikrit", ""], // names are the gazetteers' matter
])("the commonest sense of a noun comes first: %s", (lemma, nounClass) => {
  expect(nounClasses(lemma)[0] ?? "").toBe(nounClass);
});

test("a noun of several frequent senses can name either", () => {
  expect(namesA("school", "building")).toBe(true);
  expect(namesA("school", "group")).toBe(true);
  expect(namesA("school", "person", "vehicle")).toBe(false);
});
