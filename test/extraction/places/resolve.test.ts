import { expect, test } from "@jest/globals";
import { homeFrom, OutletHomes } from "../../../src/extraction/places/index.js";
import { resolveToponyms } from "../../../src/extraction/places/resolve.js";
import { toToponyms } from "../../../src/extraction/places/toponym.js";
import { openPlaces } from "../../../src/gazetteer/index.js";

const places = openPlaces();
const homes = new OutletHomes();

/** What the names in [brackets] mean: "Paris Texas USA". */
function meant(marked: string, outlet: string | null = null): string[] {
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, index) => {
    const start = match.index - 2 * index;
    return { start, end: start + match[1]!.length };
  });
  const toponyms = toToponyms(marked.replace(/[[\]]/g, ""), spans);
  const resolved = resolveToponyms(toponyms, { nationalities: new Map(), home: homeFrom(homes.of(outlet)) }, places);
  homes.remember(
    outlet,
    resolved.map((each) => ({ place: each?.candidate.place ?? null })),
  );
  return resolved.map((each) =>
    each ? [each.candidate.place.name, each.candidate.place.admin1, each.candidate.place.country].filter(Boolean).join(" ") : "none",
  );
}

test.each([
  ["Two men met in [Paris].", ["Paris Île-de-France FRA"]], // the greatest, if nothing else is said
  ["Two men met in [Paris], [Texas].", ["Paris Texas USA", "Texas Texas USA"]], // containment
  ["The road from [Tbilisi] to [Gori] in [Georgia].", ["Tbilisi Tbilisi GEO", "Gori Shida Kartli GEO", "Georgia GEO"]], // nearness
  ["Buses from [Atlanta] and [Savannah] cross [Georgia].", ["Atlanta Georgia USA", "Savannah Georgia USA", "Georgia Georgia USA"]],
  ["The head of [Lexington], [Ky.]", ["Lexington Kentucky USA", "Kentucky Kentucky USA"]], // abbreviations
  ["A bomb in [Baqouba] and a raid near [Tikrit], [Iraq].", ["Baqubah Diyala IRQ", "Tikrīt Salah ad Din IRQ", "Iraq IRQ"]], // by its sound
  ["They left [Xyzzyville].", ["none"]],
])("a name means the place that its text speaks for: %s", (text, names) => expect(meant(text)).toEqual(names));

test("a local paper's namesake is the one near its home", () => {
  expect(meant("A shop in [Springfield] closed.")).not.toEqual(["Springfield Missouri USA"]);
  for (const town of ["Branson", "Nixa", "Joplin", "Ozark"]) meant(`A fair opens in [${town}], [Missouri].`, "Ozarks Herald");
  expect(meant("A shop in [Springfield] closed.", "Ozarks Herald")).toEqual(["Springfield Missouri USA"]);
});
