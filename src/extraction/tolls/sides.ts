import type { Doc } from "../../language/doc.js";
import type { CasualtySide } from "../record.js";
import { childrenAs, lemmaAt, lowerAt } from "../syntax/index.js";

const attackers =
  /^(?:attacker|assailant|bomber|raider|hijacker|kidnapper|abductor|assassin|intruder|perpetrator|shooter|arsonist|gunman|himself|herself|themselves|robber|bandit)$/;
const civilians =
  /^(?:civilian|villager|resident|bystander|onlooker|passer|passerby|passers|woman|child|girl|boy|baby|infant|toddler|worshipper|worshiper|pilgrim|student|pupil|teacher|farmer|shopper|journalist|trader|shopkeeper|tourist|passenger|commuter|mourner|patient|nurse|doctor|herder|fisherman|labourer|laborer|miner|priest|pastor|imam|refugee|worker|activist|supporter|employee|driver|lawyer)$/;

/**
 * The side that the noun itself tells: attackers are perpetrators, villagers civilians. Soldiers and militants may be either side of an event,
 * which only its roles can tell: UNKNOWN.
 */
export function sideOf(doc: Doc, noun: number): CasualtySide {
  const named = behindOf(doc, noun);
  const lemma = lemmaAt(doc, named);
  if (attackers.test(lemma) || attackers.test(lowerAt(doc, named).replace(/men$/, "man"))) return "PERPETRATOR";
  return civilians.test(lemma) ? "CIVILIAN" : "UNKNOWN";
}

/** Camps that one toll may not add up: those who attack, those who fight without a state, all others. */
export function campOf(doc: Doc, noun: number): "attackers" | "fighters" | "others" {
  if (sideOf(doc, noun) === "PERPETRATOR") return "attackers";
  return /^(?:militant|insurgent|rebel|terrorist|fighter|guerrilla|guerilla|jihadist|jihadi|extremist|separatist|gunman|taliban)$/.test(
    lemmaAt(doc, behindOf(doc, noun)),
  )
    ? "fighters"
    : "others";
}

/** "one of the attackers", "dozens of rebels": the noun behind "of". */
function behindOf(doc: Doc, noun: number): number {
  for (const of of childrenAs(doc, noun, "prep")) if (lowerAt(doc, of) === "of") return childrenAs(doc, of, "pobj")[0] ?? noun;
  return noun;
}
