import { expect, test } from "@jest/globals";
import { readEvents } from "../composing/events-of.js";

function weaponsOf(text: string): string {
  const weapons = readEvents(text)[0]?.weapons ?? [];
  return weapons.map(({ category, text: words, rule }) => `${category} ${words === null ? rule : `"${words}"`}`).join("; ") || "none";
}

test.each([
  ["Rebels killed nine villagers near Bunia on Wednesday.", "FIREARMS weapon: presumed"],
  ["Seven people died in an attack on a village near Bunia on Wednesday.", "FIREARMS weapon: presumed"],
  ["The army clashed with rebels near Bunia on Wednesday.", "FIREARMS weapon: presumed"],
  ["Rebels abducted and killed two teachers near Bunia on Wednesday.", "FIREARMS weapon: presumed"],
  ["Rebels killed nine villagers with machetes near Bunia on Wednesday.", 'BLADED "machetes"'], // said, so nothing is presumed
  ["A car bomb killed nine villagers near Bunia on Wednesday.", 'EXPLOSIVES "car bomb"'],
])("people who kill or fight with what the article leaves out are presumed to have had firearms: %s", (text, weapons) =>
  expect(weaponsOf(text)).toBe(weapons),
);

test.each([
  "Rebels abducted two teachers near Bunia on Wednesday.",
  "A mob killed a suspected thief in Bunia on Wednesday.",
  "Police arrested nine rebels in Bunia on Wednesday.",
  "Hundreds of people protested in Bunia on Wednesday.",
  "Rebels threatened to attack the town of Bunia on Wednesday.",
  "Rebels raped nine women near Bunia on Wednesday.",
])("nothing is presumed of other deeds, nor of what hasn't happened: %s", (text) => expect(weaponsOf(text)).toBe("none"));
