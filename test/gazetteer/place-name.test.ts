import { expect, test } from "@jest/globals";
import { bareKey, isDirection, placeKey, withoutArticle } from "../../src/gazetteer/place-name.js";

test.each([
  ["Saint-Louis", "st louis"],
  ["ST. LOUIS", "st louis"],
  ["Ţūz Khūrmātū", "tuz khurmatu"],
  ["Sāmarrā’", "samarra"],
  ["Łódź", "lodz"],
  ["the Gambia", "gambia"],
  ["Ar-Ramadi", "al ramadi"], // the article, before a sun letter
  ["Northern Darfur", "north darfur"],
  ["Coeur d'Alene", "coeur dalene"],
  ["U.S.", "us"],
])("names that differ in spelling only share a key: %s", (name, key) => expect(placeKey(name)).toBe(key));

test.each([
  ["kano state", "kano"],
  ["district of kano", "kano"],
  ["departamento de antioquia", "antioquia"],
  ["state", "state"], // something must be left
])("the word for the kind of area can go: %s", (key, bare) => expect(bareKey(key)).toBe(bare));

test("an Arabic article can go", () => expect(withoutArticle(placeKey("Al-Hasakah"))).toBe("hasakah"));

test("a bare point of the compass is no name", () => {
  expect(["north", "far north", "southeast", "center"].filter((key) => !isDirection(key))).toEqual([]);
  expect(isDirection("north darfur")).toBe(false);
});
