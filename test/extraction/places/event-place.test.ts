import { expect, test } from "@jest/globals";
import { readable, toArticle } from "../../../src/article/index.js";
import type { Trigger } from "../../../src/extraction/index.js";
import { findPlaceMentions, placeOfEvent, placeOfTrigger } from "../../../src/extraction/places/index.js";
import { openPlaces } from "../../../src/gazetteer/index.js";
import { analyse } from "../../../src/language/index.js";

const places = openPlaces();

/** A text with its place mentions, and the event that the n-th of these words tells of. */
function read(text: string) {
  const outcome = toArticle({ text });
  if (outcome.kind !== "article") throw new Error("no article");
  const doc = { ...analyse(readable(outcome.article)), text };
  const mentions = findPlaceMentions(doc, outcome.article, { places, taken: [], home: null });
  const tokens = Array.from({ length: doc.length }, (_, token) => token);
  const triggers = tokens
    .filter((token) => /^(?:kill|attack|bomb|blast|clash|kidnap|explode)$/.test(doc.lemma[token]!) && doc.pos[token] !== "PUNCT")
    .map(
      (head): Trigger => ({
        start: head,
        end: head + 1,
        head,
        lemma: doc.lemma[head]!,
        type: "BATTLES",
        subtype: "ARMED_CLASH",
        modality: "ACTUAL",
        rule: "test",
      }),
    );
  return { doc, mentions, triggers };
}

/** "Tikrīt IRQ NEAR east of" */
function placeIn(text: string): string {
  const { doc, mentions, triggers } = read(text);
  const place = placeOfEvent(triggers, [], { doc, mentions, groups: [], places });
  return place ? [place.name, place.country, place.precision, place.relation ?? ""].join(" ").trim() : "none";
}

test.each([
  ["Gunmen attacked a checkpoint east of Tikrit, in Salah ad Din province, late on Saturday.", "Tikrīt IRQ NEAR east of"],
  ["A roadside bomb killed three people in the Nigerian city of Maiduguri, police said in Abuja.", "Maiduguri NGA LOCALITY"],
  ["A suicide bomber killed 12 people in the Afghan capital on Thursday.", "Kabul AFG LOCALITY"], // named without its name
  [
    "Twelve were killed north of the Iraqi capital. Gunmen had attacked a base east of Tikrit, in Salah ad Din province.",
    "Tikrīt IRQ NEAR east of",
  ], // a name beats a side of the capital
  ["Two people were killed in Anbar province on Monday.", "Anbar IRQ PROVINCE"],
  ["Iraqi soldiers killed 12 militants on Monday, the army said.", "Iraq IRQ COUNTRY"], // only the country is known
  ["Rebels killed four people in a Lebanese border town, Egyptian workers among them.", "Lebanon LBN COUNTRY"], // the town is Lebanese, not the dead
  ["Gunmen killed two men at Tse village in the Local Government Area.", "Nigeria NGA COUNTRY"], // only Nigeria calls its districts so
  ["Rebels from Nigeria and Nigerian soldiers fled. Two men were killed in northern Cameroon.", "Cameroon CMR COUNTRY"], // less spoken of, but named as the place
  ["Rebels killed nine Nigerien soldiers on an island in Lake Chad.", "Lake Chad NER REGION"], // a region of several countries
  ["Bombers killed seven people in the Cameroon town of Kolofat, near Nigeria. Nigeria condemned it.", "Cameroon CMR COUNTRY"],
  ["QUETTA: Two policemen were killed in the Sariab Road area on Monday.", "Quetta PAK LOCALITY"], // where the reporter sat, if no place is known
  ["KABUL (AFP) - Two policemen were killed on Monday.", "Afghanistan AFG COUNTRY"], // from a capital reporters tell of all the country
  ["TBILISI (AFP) - Two men were killed outside parliament on Monday.", "Tbilisi GEO LOCALITY"],
  ["A missile fired from Lebanon killed two people in Haifa on Monday.", "Haifa ISR LOCALITY"], // where it came from is not where it hit
  ["Two men were killed on Monday.", "none"],
])("an event is where its words say, as closely as they say it: %s", (text, place) => expect(placeIn(text)).toBe(place));

test("each of two events has the place of its own clause", () => {
  const { doc, mentions, triggers } = read("Gunmen killed two guards in Mosul, and a car bomb exploded in Kirkuk.");
  const names = triggers.map((trigger) => placeOfTrigger(trigger, mentions, doc)?.place?.name ?? "none");
  expect(names[0]).toBe("Mosul");
  expect(names.at(-1)).toBe("Kirkuk");
});
