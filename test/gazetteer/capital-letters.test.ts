import { expect, test } from "@jest/globals";
import { createCapitalizer, openGroups, openPlaces } from "../../src/gazetteer/index.js";

const capitalizeNames = createCapitalizer(openPlaces(), openGroups());

test.each([
  ["the mayor, pedro gomez, was shot", "the mayor, Pedro Gomez, was shot"], // no dictionary has them
  ["guerrillas attacked three villages", "guerrillas attacked three villages"], // inflected words are no names
  ["a bomb went off in baghdad", "a bomb went off in Baghdad"], // the dictionary knows it as a place only
  ["in san salvador and la paz", "in San Salvador and La Paz"],
  ["president cristiani met the president", "President Cristiani met the president"],
  ["nigerian soldiers and muslims on monday", "Nigerian soldiers and Muslims on Monday"],
  ["the farabundo marti national liberation front (fmln)", "the Farabundo Marti National Liberation Front (FMLN)"],
  ["the mayor, hector rivera, and jose angel ruiz", "the mayor, Hector Rivera, and Jose Angel Ruiz"], // words where they stand alone
  ["the front of the north (fonn) and fonn fighters", "the front of the north (FONN) and FONN fighters"],
  ["an anti-tank rocket", "an anti-tank rocket"],
])("in small letters, names get their capitals: %s", (text, expected) => expect(capitalizeNames(text)).toBe(expected));
