import { expect, test } from "@jest/globals";
import { partiesOf, readEvents } from "./events-of.js";

test.each([
  ["Shelling by Houthi militiamen killed six civilians in Taiz on Wednesday.", "Houthis > civilians"], // the parser takes "shelling" for a verb
  ["Gunmen killed two teachers in Jos on Wednesday.", "Gunmen > teachers"], // nobody else in the text
  ["Gunmen killed two teachers near Bama on Wednesday. Boko Haram is the main suspect.", "Gunmen+Boko Haram > teachers"], // both stay
  ["Soldiers clashed with bandits near Kaduna on Wednesday.", "Nigerian Armed Forces ~ bandits"], // sides stay sides
  // the victim's own side did it least of all
  ["Gunmen killed two chieftains of the Peoples Democratic Party in Borno on Wednesday.", "Gunmen > chieftains"],
])("where grammar names nobody, the likeliest did it: %s", (text, parties) => {
  expect(partiesOf(text)).toBe(parties);
});

test("whoever is only concluded to have done it is suspected, not stated", () => {
  const [event] = readEvents(
    "A bomb killed nine people at a market in Maiduguri on Wednesday. The town lies near a forest where Boko Haram has its camps.",
  );
  const statuses = event?.perpetrators.map(({ name, attribution }) => `${name} ${attribution.status}`);
  expect(statuses).toEqual(["Boko Haram SUSPECTED"]);
});

test("an event quotes the name of a group that it only refers to", () => {
  const [event] = readEvents(
    "Al-Shabaab has threatened the town for months. On Wednesday the militants attacked a hotel in Kismayo and killed six people.",
  );
  expect(event?.perpetrators.map(({ text, group }) => [text, group?.text])).toEqual([["militants", "Al-Shabaab"]]);
});
