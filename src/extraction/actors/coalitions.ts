import { countriesOfDemonym, type Groups, type Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { lemmaAt, wordAt } from "../syntax/index.js";
import { composeGroup } from "./composed-group.js";
import { countryNamed, fitOf, type Setting } from "./setting.js";

/**
 * Coalitions by whoever leads them: "Saudi-led warplanes", "the US-led alliance". The lexicon's coalition of that leader which fits the article
 * best, or else a composed one.
 */
export function findCoalitions(doc: Doc, groups: Groups, places: Places, setting: Setting): GroupMention[] {
  const mentions: GroupMention[] = [];
  for (let led = 2; led + 1 < doc.length; led++) {
    if (!/^led$/i.test(wordAt(doc, led)) || wordAt(doc, led - 1) !== "-") continue;
    const leader = wordAt(doc, led - 2);
    const country = countriesOfDemonym(leader)[0] ?? (/^\p{Lu}/u.test(leader) ? countryNamed(leader, places) : null);
    const noun = nounAfter(doc, led);
    if (country === null || noun === null) continue;
    const known = groups.groupNames.find(`${leader}-led coalition`, true).flatMap(({ readings }) => readings.map(({ entry }) => entry));
    const [best] = known.sort((a, b) => fitOf(b, setting) - fitOf(a, setting));
    const group = best ?? composeGroup(`${leader}-led coalition`, "EXTERNAL_FORCES", [country]);
    const end = bodies.has(lemmaAt(doc, noun)) ? noun + 1 : led + 1;
    mentions.push({ start: led - 2, end, group, named: true, rule: "group.coalition" });
  }
  return mentions;
}

/** The noun of force that "led" describes, over "Arab", "military", "air". */
function nounAfter(doc: Doc, led: number): number | null {
  for (let token = led + 1; token < Math.min(led + 5, doc.length); token++) {
    const lemma = lemmaAt(doc, token);
    if (bodies.has(lemma) || deeds.has(lemma)) return token;
    if (doc.pos[token] !== "ADJ" && doc.pos[token] !== "NOUN" && doc.pos[token] !== "PROPN") return null;
  }
  return null;
}

const bodies = new Set(["coalition", "alliance", "force", "forces", "troop", "troops"]);
const deeds = new Set(
  "airstrike strike raid bombing bombardment bombing attack offensive campaign warplane plane jet aircraft helicopter drone operation".split(
    " ",
  ),
);
