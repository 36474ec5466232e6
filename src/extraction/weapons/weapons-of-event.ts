import type { Doc } from "../../language/index.js";
import type { Trigger, WeaponMention } from "../mention.js";
import type { WeaponCategory } from "../record.js";
import { inSentence, sentencesAround } from "../syntax/index.js";
import { ruleOf } from "./find-weapons.js";

/** Of several weapons the one that makes the event what it is comes first: a suicide bomber's rifle is beside the point. */
const rank: readonly (readonly WeaponCategory[])[] = [
  ["CHEMICAL"],
  ["SUICIDE_EXPLOSIVES"],
  ["AIRCRAFT", "ARTILLERY", "MISSILE"],
  ["EXPLOSIVES", "FIREARMS"], // the one that is named first
  ["VEHICLE"],
  ["BLADED"],
  ["BLUNT"],
  ["INCENDIARY"],
  ["OTHER"],
];

/**
 * The weapons of one event, the most telling first, each kind of word once. Those in sentences that tell of the event; a sentence shared with another
 * event gives each the weapons nearer to it. Words that only tell of a weapon's use count where none is named.
 */
export function weaponsOfEvent(
  triggers: readonly Trigger[],
  others: readonly Trigger[],
  weapons: readonly WeaponMention[],
  doc: Doc,
): WeaponMention[] {
  const around = sentencesAround(
    doc,
    triggers.map(({ head }) => head),
  );
  const rivals = others.filter(({ head }) => around.has(doc.sentenceOf[head]!));
  const near = [...around].flatMap((each) => inSentence(doc, weapons, each));
  const own = near.filter((weapon) => {
    const mine = distance(doc, weapon, triggers);
    return Number.isFinite(mine) && mine <= distance(doc, weapon, rivals);
  });
  // A sentence near the event that tells of no other: "Most had gunshot wounds."
  const told = own.length > 0 ? own : near.filter((weapon) => !Number.isFinite(distance(doc, weapon, rivals)));
  const surest = [ruleOf.noun, ruleOf.use, ruleOf.holder]
    .map((rule) => told.filter((weapon) => isAsSure(weapon, rule)))
    .find((list) => list.length > 0);
  const telling = surest ?? told;
  const sorted = [...telling].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start);
  const wordings = sorted.map((weapon) =>
    doc.text
      .slice(doc.start[weapon.start], doc.end[weapon.end - 1])
      .toLowerCase()
      .replace(/s$/, ""),
  );
  return sorted.filter((_, index) => wordings.indexOf(wordings[index]!) === index);
}

/** A weapon word of unknown category says less than the use of a known one. */
function isAsSure(weapon: WeaponMention, rule: string): boolean {
  return weapon.category !== "OTHER" && (weapon.rule === rule || (rule === ruleOf.noun && weapon.rule === "weapon: WordNet"));
}

function rankOf(weapon: WeaponMention): number {
  return rank.findIndex((categories) => categories.includes(weapon.category));
}

/** In tokens; infinite across sentences. */
function distance(doc: Doc, weapon: WeaponMention, triggers: readonly Trigger[]): number {
  const inSentence = triggers.filter((trigger) => doc.sentenceOf[trigger.head] === doc.sentenceOf[weapon.start]);
  return Math.min(...inSentence.map((trigger) => Math.min(Math.abs(trigger.head - weapon.start), Math.abs(trigger.head - weapon.end + 1))));
}
