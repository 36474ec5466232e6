import { expect, test } from "@jest/globals";
import { distanceKm } from "../../src/gazetteer/distance.js";
import { openPlaces } from "../../src/gazetteer/places.js";

const places = openPlaces();

/** "Tikrīt PPLA IRQ" for every place of the name. */
const found = (name: string) => places.find(name).map(({ place, kind }) => `${kind} ${place.name} ${place.featureCode} ${place.country}`);

test.each([
  ["Tikrit", "OWN Tikrīt PPLA IRQ"],
  ["al-Ramadi", "ALTERNATE Ramadi PPLA IRQ"], // an article more or less
  ["Ramadi", "OWN Ramadi PPLA IRQ"],
  ["Borno state", "OWN Borno State ADM1 NGA"],
  ["Borno", "SHORT Borno State ADM1 NGA"],
  ["Anbar province", "SHORT Anbar ADM1 IRQ"], // the table says less than the text
  ["North Darfur", "OWN Northern Darfur ADM1 SDN"],
  ["Rapides Parish", "OWN Rapides Parish ADM2 USA"], // a district, from its towns
  ["Darfur", "OWN Darfur RGN SDN"], // a region of news
  ["Ivory Coast", "OWN Ivory Coast PCLI CIV"],
  ["DR Congo", "OWN Democratic Republic of the Congo PCLI COD"],
  ["Ky.", "ABBREVIATION Kentucky ADM1 USA"],
])("a place is found by any of its names: %s", (name, place) => expect(found(name)).toContain(place));

test("namesakes are all given", () => expect(places.find("Springfield").length).toBeGreaterThan(20));

test.each(["Xyzzyville", "", "Qqq", "The", "PKK"])("an unknown name gives nothing: %p", (name) => expect(found(name)).toEqual([]));

test("a town lies in its district, province and country", () => {
  const tikrit = places.byId("pl_90150")!;
  expect(places.within(tikrit).map(({ name, featureCode }) => `${name} ${featureCode}`)).toEqual([
    "Tikrit District ADM2",
    "Salah ad Din ADM1",
    "Iraq PCLI",
  ]);
  expect(tikrit).toMatchObject({ country: "IRQ", admin1: "Salah ad Din", admin2: "Tikrit District", geonameId: 90150 });
  expect(places.within(places.country("IRQ")!)).toEqual([]);
});

test("an area without a GeoNames id answers to its code", () => {
  expect(places.byId("pl_IRQ.18")?.name).toBe("Salah ad Din");
  expect(places.byId("pl_region.darfur")?.name).toBe("Darfur");
  expect(places.byId("pl_0")).toBeNull();
  expect(places.byId("90150")).toBeNull();
  expect(places.country("QQQ")).toBeNull();
});

test("one place is one object", () =>
  expect(places.byId("pl_90150")).toBe(places.find("Tikrit").find(({ kind }) => kind === "OWN")!.place));

test("distances are great circles, in kilometres", () => {
  const [baghdad, mosul] = [places.byId("pl_98182")!, places.byId("pl_99072")!];
  expect(distanceKm(baghdad, mosul)).toBeCloseTo(355, -1);
  expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 0);
});

test("a spelling that no table has is found by its sound, where names are written in other letters", () => {
  expect(places.find("Baqouba")).toEqual([]);
  expect(places.findSimilar("Baqouba").map(({ name }) => name)).toContain("Baqubah");
  expect(places.findSimilar("Wempa")).toEqual([]);
});
