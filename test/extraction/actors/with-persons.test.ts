import { expect, test } from "@jest/globals";
import { withPersons } from "../../../src/extraction/actors/index.js";
import { openPlaces } from "../../../src/gazetteer/index.js";
import { analyse } from "../../../src/language/index.js";

const places = openPlaces();

test.each([
  ["Enrique Ormaza Belaunde, who runs a shop, was shot.", "Enrique Ormaza Belaunde"], // a given name in front
  ["Yxoro Tsalabu, 42, was shot near his farm.", "Yxoro Tsalabu"], // an age behind
  ["They killed Colonel Harkkenu on Monday.", "Harkkenu"], // a rank before
  ["A bomb went off near Victoria Hospital.", "none"], // houses are called after people
  ["Troops entered San Salvador.", "none"],
  ["Gunmen on motorcycles killed nine villagers in Gorgadji, Burkina Faso, on Monday.", "none"],
])("people are known as people, whatever the name finder took them for: %s", (text, names) => {
  const doc = withPersons(analyse(text), places);
  const persons = doc.entities.filter(({ label }) => label === "PERSON");
  expect(persons.map(({ start, end }) => text.slice(doc.start[start], doc.end[end - 1])).join(" | ") || "none").toBe(names);
});
