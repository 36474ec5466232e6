import type { Group, Places } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { wordAt } from "../syntax/index.js";
import type { KnownActors } from "./find-group-mentions.js";
import { forcePhrase } from "./force-words.js";
import { nationalFire } from "./national-fire.js";
import { nationalForce } from "./national-force.js";
import { nationalityBefore } from "./nationality.js";
import { countryNamed, countryOfTown, mainCountry, type Setting } from "./setting.js";

/**
 * Forces of a state that the text names by nationality ("Nigerian troops"), by place ("police in Kano") or not at all ("the army", then of the
 * country that the text is about). The lexicon's entry is used where there is one; else a group is composed: "gr_nga-army".
 */
export function nationalForces(doc: Doc, { groups, places, forces }: KnownActors, setting: Setting): GroupMention[] {
  const mentions: GroupMention[] = [];
  const lastNamedWith = new Map<string, string>(); // force to country
  const main = mainCountry(setting);
  const groupOf = (country: string, force: string) => nationalForce(country, force, groups, places, setting.year);
  for (let head = 0; head < doc.length; head++) {
    const fire = nationalFire(doc, head, places);
    if (fire) mentions.push(mentionOf(fire, groupOf(fire.country, "military"), true, "group.national-fire"));
    const phrase = forcePhrase(doc, head, forces);
    if (!phrase) continue;
    const { start, force } = phrase;
    const end = head + 1;
    const nationality = nationalityBefore(doc, start, places);
    if (nationality) {
      lastNamedWith.set(force, nationality.country);
      mentions.push(mentionOf({ start: nationality.start, end }, groupOf(nationality.country, force), true, "group.national-force"));
    } else if (!phrase.needsNationality) {
      const country = countryAfter(doc, end, places, setting) ?? lastNamedWith.get(force) ?? (isBare(doc, start) ? main : null);
      if (country !== null) mentions.push(mentionOf({ start, end }, groupOf(country, force), false, "group.force-of-the-country"));
    }
  }
  return mentions;
}

function mentionOf({ start, end }: TokenRange, group: Group, named: boolean, rule: string): GroupMention {
  return { start, end, group, named, rule };
}

/** "police in Kano", "the army of Chad": the country of the place that follows. */
function countryAfter(doc: Doc, end: number, places: Places, setting: Setting): string | null {
  if (end + 1 >= doc.length || !["in", "of"].includes(wordAt(doc, end).toLowerCase())) return null;
  const entity = doc.entities[doc.entityOf[end + 1]!];
  if (entity?.label !== "GPE") return null;
  const name = doc.text.slice(doc.start[entity.start], doc.end[entity.end - 1]);
  return countryNamed(name, places) ?? countryOfTown(name, places, setting);
}

/** Only "the" or nothing stands before it. */
function isBare(doc: Doc, start: number): boolean {
  const before = start - 1;
  if (before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[start]) return true;
  return !(
    doc.pos[before] === "PROPN" ||
    doc.pos[before] === "ADJ" ||
    doc.tag[before] === "POS" ||
    doc.tag[before] === "PRP$" ||
    doc.pos[before] === "NOUN"
  );
}
