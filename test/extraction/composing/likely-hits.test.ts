import { expect, test } from "@jest/globals";
import { readEvents } from "./events-of.js";

test.each([
  [
    "A bomb exploded in Kano on Wednesday. The explosion did much damage to the offices of the port authority and a bank.",
    "offices of the port authority",
  ],
  [
    "Two bombs went off in Lima on Wednesday. They destroyed power pylons and the windows of the Ministry of Fisheries.",
    "power pylons + windows of the Ministry of Fisheries", // the ministry itself is named in them
  ],
  [
    "Gunmen killed two officials in Kano on Wednesday. The dead are Musa Ibrahim, 51, and Jane Okoro, 43, of the water board.",
    "officials + Musa Ibrahim + Jane Okoro",
  ],
  ["A bomb destroyed all shops and damaged approximately 50 houses in Kano on Wednesday.", "shops + houses"], // how many is no part of the name
  ["Gunmen killed two teachers in Kano on Wednesday, said Mayor Pedro Ruiz.", "teachers"], // who speaks was not hit
])("people and things are hit that the article shows to be, where grammar doesn't tie them: %s", (text, targets) => {
  const [event] = readEvents(text);
  expect(event?.targets.map(({ name }) => name).join(" + ")).toBe(targets);
});

test("a weapon that was found elsewhere is none of the event's", () => {
  const [event] = readEvents("Gunmen attacked a convoy in Kano on Wednesday with rifles. Police found a pistol in a house in Lagos.");
  expect(event?.weapons.map(({ text }) => text)).toEqual(["rifles"]);
});
