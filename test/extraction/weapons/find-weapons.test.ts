import { expect, test } from "@jest/globals";
import { findWeapons, loadWeapons } from "../../../src/extraction/weapons/index.js";
import { analyse, rangeText } from "../../../src/language/index.js";

const lexicon = loadWeapons();

function weaponsOf(text: string): string {
  const doc = analyse(text);
  return (
    findWeapons(doc, lexicon)
      .map((weapon) => `${rangeText(doc, weapon)}: ${weapon.category}`)
      .join("; ") || "none"
  );
}

test.each([
  ["A car bomb exploded.", "car bomb: EXPLOSIVES; exploded: EXPLOSIVES"],
  ["He wore a suicide vest.", "suicide vest: SUICIDE_EXPLOSIVES"],
  ["They fired rocket-propelled grenades.", "rocket-propelled grenades: MISSILE"],
  ["Mortar rounds hit the camp.", "Mortar rounds: ARTILLERY"],
  ["Warplanes struck the camp.", "Warplanes: AIRCRAFT"],
  ["They carried machetes and rifles.", "machetes: BLADED; rifles: FIREARMS"],
  ["They attacked the house with clubs.", "clubs: BLUNT"],
  ["Two men with axes stormed a shop.", "axes: BLADED"],
  ["Rebels fired rockets on the camp.", "fired: FIREARMS; rockets: MISSILE"],
  ["The village was bombed by a plane.", "plane: AIRCRAFT"],
  ["The decapitated body of a farmer was found.", "decapitated: BLADED"],
  ["Bombers killed nine people.", "Bombers: EXPLOSIVES"],
  ["Gunmen shot the mayor.", "Gunmen: FIREARMS; shot: FIREARMS"],
  ["She blew herself up.", "blew herself up: SUICIDE_EXPLOSIVES"],
])("a weapon has a category, by its longest phrase: %s", (text, weapons) => expect(weaponsOf(text)).toBe(weapons));

test.each([
  "The clubs closed at ten.",
  "They ate under a tree by the stone house.",
  "He works at the Air Force base.",
  "The mine employs forty people.",
  "Rebels killed six members of the fan club.",
])("a thing is a weapon only where somebody uses it: %s", (text) => expect(weaponsOf(text)).toBe("none"));
