import { expect, test } from "@jest/globals";
import { readable, toArticle } from "../../../src/article/index.js";
import { findPlaceMentions } from "../../../src/extraction/places/index.js";
import { openPlaces } from "../../../src/gazetteer/index.js";
import { analyse, tokenise } from "../../../src/language/index.js";

/** "Tikrit = Tikrīt PPLA IRQ (east of)" for each mention. */
function mentionsIn(text: string, parse = analyse): string[] {
  const outcome = toArticle({ text });
  if (outcome.kind !== "article") throw new Error("no article");
  const { article } = outcome;
  const doc = { ...parse(readable(article)), text };
  return findPlaceMentions(doc, article, { places: openPlaces(), taken: [], home: null }).map(({ span, place, relation }) => {
    const meant = place ? `${place.name} ${place.featureCode} ${place.country}` : "unknown";
    return `${text.slice(span.start, span.end)} = ${meant}${relation ? ` (${relation})` : ""}`;
  });
}

test.each([
  ["Gunmen attacked a checkpoint east of Tikrit on Saturday.", ["Tikrit = Tikrīt PPLA IRQ (east of)"]],
  [
    "A mine exploded 30 km north of Maiduguri, in Borno state.",
    ["Maiduguri = Maiduguri PPLA NGA (30 km north of)", "Borno = Borno State ADM1 NGA"],
  ],
  ["Police in Lincoln, Nebraska, arrested two men.", ["Lincoln = Lincoln PPLA USA", "Nebraska = Nebraska ADM1 USA"]],
  ["Two men died in Kano state; shops in Kano stayed shut.", ["Kano = Kano State ADM1 NGA", "Kano = Kano PPLA NGA"]], // the word beside it decides
  ["Gunmen attacked Kimba village in Biu Local Council of Borno State.", ["Kimba = unknown", "Borno State = Borno State ADM1 NGA"]], // not Australia's
  ["A mine exploded in Zabol Province.", ["Zabol Province = Zabul ADM1 AFG"]], // not the Iranian town
  ["A bomb hit a mosque in Mazar-i-Sharif.", ["Mazar-i-Sharif = Mazār-e Sharīf PPLA AFG"]],
  ["Most of the dead in Oromia were ethnic Amhara.", ["Oromia = Oromiya ADM1 ETH"]], // a people
  ["Fighters stormed the northern Mozambican town of Palma.", ["Palma = unknown"]], // not Spain's
  [
    "Raiders killed two in the village of Solhan in northern Burkina Faso. Solhan mourned.",
    ["Solhan = unknown", "Burkina Faso = Burkina Faso PCLI BFA", "Solhan = unknown"],
  ],
  ["Iraqi troops and Syrian rebels fought on Monday.", []], // nationality words
  ["Paris Hilton met Jordan Smith on Monday.", []], // persons
  ["Fighters burned a church in the village of Gwozaya.", ["Gwozaya = unknown"]], // a place that no table knows
])("place names are found with what they mean: %s", (text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions);
});

test("a text without a parse still gives the names that the gazetteer knows", () => {
  expect(mentionsIn("Two shops in Baghdad sold bread to visitors from Mosul.", tokenise)).toEqual([
    "Baghdad = Baghdad PPLC IRQ",
    "Mosul = Mosul PPLA IRQ",
  ]);
});
