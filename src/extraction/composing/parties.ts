import type { Doc } from "../../language/index.js";
import { actorOf, type Reading } from "../actors/index.js";
import type { ActorMention, GroupMention } from "../mention.js";
import { children, childrenAs, lemmaAt } from "../syntax/index.js";

/** Somebody who takes part in an event, or something that it hits. */
export interface Party extends ActorMention {
  /** A thing or building of those who bear arms: "a police checkpoint". */
  readonly isGuarded: boolean;
}

/** The party that a noun phrase names; null for what can neither act nor be hit. */
export function partyOf(doc: Reading, head: number, groups: readonly GroupMention[]): Party | null {
  if (doc.pos[head] === "NUM" && !children(doc, head).some((each) => doc.dep[each] === "prep")) return null; // a bare figure is the toll's matter
  const actor = actorOf(head, doc, groups);
  return actor && { ...actor, isGuarded: actor.kind === "PROPERTY" && isGuarded(doc, actor.head, groups) };
}

/** Whether two mentions are of one party: the same group, the same words, or the attackers under two general names. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.head === b.head) return true;
  if (a.group && b.group) return a.group.group.id === b.group.group.id;
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  if (a.lemma === b.lemma && a.kind === b.kind) return true;
  if (isPlainSoldiery(a) && isPlainSoldiery(b)) return true;
  return (generalNames.has(a.lemma) && isInsurgent(b)) || (generalNames.has(b.lemma) && isInsurgent(a));
}

/** "troops", "the soldiers", "security forces": one article rarely means two armies by them. */
function isPlainSoldiery({ kind, lemma }: Party): boolean {
  return kind === "STATE_FORCES" && /^(troops?|soldier|forces?|army|military|serviceman|patrol|convoy)$/.test(lemma);
}

/** Adds an actor to a list unless it stands there; of two mentions of one party the more telling stays. */
export function addParty(list: readonly Party[], party: Party): readonly Party[] {
  const at = list.findIndex((known) => isSameParty(known, party));
  if (at < 0) return [...list, party];
  return weightOf(party) > weightOf(list[at]!) ? list.with(at, party) : list;
}

/** Words by which reports go on about attackers they have named or never will. */
const generalNames = new Set(
  "attacker assailant gunman militant rebel insurgent fighter extremist terrorist bomber raider bandit guerrilla shooter jihadist".split(
    " ",
  ),
);

function isInsurgent({ kind, lemma }: Party): boolean {
  if (/^(?:vigilante|volunteer)$/.test(lemma)) return false; // they guard the village
  return (
    kind === "REBEL_GROUP" || kind === "UNIDENTIFIED" || kind === "CRIMINALS" || kind === "POLITICAL_MILITIA" || kind === "IDENTITY_MILITIA"
  );
}

/** A group says more than a description, a described party more than a bare one. */
function weightOf({ group, count, start, end }: Party): number {
  return (group ? 4 : 0) + (count === null ? 0 : 1) + Math.min(end - start, 4) / 8;
}

const bearArms = new Set("police army military security guard soldier troop militia navy paramilitary force army gendarmerie".split(" "));

function isGuarded(doc: Doc, head: number, groups: readonly GroupMention[]): boolean {
  const owners = childrenAs(doc, head, "compound", "amod", "poss", "nmod");
  return owners.some((each) => bearArms.has(lemmaAt(doc, each)) || groups.some((group) => each >= group.start && each < group.end));
}
