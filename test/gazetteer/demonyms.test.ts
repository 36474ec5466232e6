import { expect, test } from "@jest/globals";
import { countriesOfDemonym, countryOfDemonym, demonymOf } from "../../src/gazetteer/demonyms.js";

test.each([
  ["Iraqi", "IRQ"],
  ["Iraqis", "IRQ"],
  ["Frenchwoman", "FRA"],
  ["South Sudanese", "SSD"],
  ["Burkinabé", "BFA"],
  ["Nigerien", "NER"],
  ["Nigerian", "NGA"],
  ["Chechen", "RUS"], // a people of one country's province
  ["Kurdish", null], // a people of several countries
  ["Iraq", null], // a country's name is no demonym
  ["polish", null], // nor is a word in lower case
])("a nationality word names its country: %s", (word, country) => expect(countryOfDemonym(word)).toBe(country));

test("a word that two peoples share names both countries, the larger first", () => {
  expect(countriesOfDemonym("Congolese")).toEqual(["COD", "COG"]);
});

test("a country has its usual adjective", () => expect(demonymOf("GBR")).toBe("British"));
