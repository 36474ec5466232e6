import type { Doc } from "../../language/index.js";
import { actorOf, type Reading } from "../actors/index.js";
import type { GroupMention } from "../mention.js";
import { type Clause, childrenAs, lemmaAt, prepositional, wordAt } from "../syntax/index.js";
import { isIn } from "./phrase.js";
import { deedFor, isDeed, isDeedVerb, isParty, isSomebody, type Stance } from "./stance.js";

/** "claimed responsibility", "took credit", "the attack was claimed by X", "admitted carrying out the attack". */
export function claimsOf(
  doc: Reading,
  { verb, passive, ...clause }: Clause,
  doers: readonly number[],
  groups: readonly GroupMention[],
): Stance[] {
  const lemma = lemmaAt(doc, verb);
  const claimants = withoutPlaces(doc, doers, groups);
  const [doer] = claimants;
  if (!claiming.has(lemma) || doer === undefined || isSomebody(doc, doer)) return [];
  const objects = passive ? clause.subjects : clause.objects;
  const responsibility = objects.find((head) => /^(?:responsibility|credit)$/.test(lemmaAt(doc, head)));
  const deed = objects.find((head) => isDeed(doc, head)) ?? childrenAs(doc, verb, "xcomp").find((each) => isDeedVerb(doc, each));
  if (responsibility !== undefined)
    return claimants.map((head) => claimed(verb, head, deedFor(doc, [verb, responsibility]), "statement.claimed-responsibility"));
  if (lemma === "claim" && deed !== undefined) return claimants.map((head) => claimed(verb, head, deed, "statement.claimed-deed"));
  if (lemma === "claim" && passive && objects[0] !== undefined) return [claimed(verb, doer, objects[0], "statement.claimed-by")];
  if (admitting.test(lemma) && deed !== undefined && actorOf(doer, doc, groups)?.group)
    return [claimed(verb, doer, deed, "statement.admitted-deed")];
  return lemma === "own" ? [claimed(verb, doer, deedFor(doc, [verb]), "statement.owned-up")] : [];
}

const admitting = /^(?:admit|acknowledge|accept|own)$/;
const claiming = new Set(["claim", "take", "accept", "assume", "admit", "acknowledge", "own"]);

/** "a claim (of responsibility) by X"; "X's claim"; not "no claim". */
export function claimBy(doc: Doc, noun: number): Stance[] {
  if (childrenAs(doc, noun, "det").some((each) => /^no$/i.test(wordAt(doc, each)))) return [];
  const responsibility = prepositional(doc, noun, ["of"]).filter((each) => lemmaAt(doc, each) === "responsibility");
  if (responsibility.length === 0) return [];
  const claimants = [noun, ...responsibility].flatMap((each) => prepositional(doc, each, ["by", "from"]));
  return [...claimants, ...childrenAs(doc, noun, "poss")]
    .filter((head) => isParty(doc, head))
    .map((head) => claimed(noun, head, deedFor(doc, [noun]), "statement.claim-by"));
}

export function claimed(verb: number, head: number, anchor: number, rule: string): Stance {
  return { verb, speaker: head, accused: head, anchor, status: "CLAIMED", rule };
}

/** Where a group is among the subjects, the others are towns of a dateline that the parser has joined to it. */
function withoutPlaces(doc: Doc, heads: readonly number[], groups: readonly GroupMention[]): readonly number[] {
  const isPlace = (head: number) => doc.entities[doc.entityOf[head]!]?.label === "GPE";
  const isGroup = (head: number) => groups.some((group) => isIn(head, group));
  return heads.some(isGroup) ? heads.filter((head) => isGroup(head) || !isPlace(head)) : heads;
}
