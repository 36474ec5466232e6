import type { Doc } from "../../language/index.js";
import { type Clause, childrenAs, lemmaAt, wordAt } from "../syntax/index.js";
import { deedFor, isDeed, isParty, type Stance, speakerAbove } from "./stance.js";

/** A denial of one's part, not of facts: "denied involvement", "rejected the charge", "had nothing to do with it", "played no part". */
export function denialsOf(doc: Doc, clause: Clause, doer: number | undefined): Stance[] {
  const { verb, objects } = clause;
  const lemma = lemmaAt(doc, verb);
  if (denying.has(lemma)) {
    if (isNeither(doc, verb) || isInGeneral(doc, verb, objects)) return [];
    const isDenial =
      objects.some((head) => parts.test(lemmaAt(doc, head)) || isDeed(doc, head)) || (lemma === "deny" && isOfClause(doc, verb));
    return doer !== undefined && isDenial ? [denied(verb, doer, deedFor(doc, [verb, ...objects]))] : [];
  }
  if (lemma !== "have" && lemma !== "play") return [];
  const none = objects.find((head) => isNothing(doc, head) || isNoPart(doc, head));
  const speaker = speakerAbove(doc, verb);
  const denier = doer !== undefined && doc.pos[doer] === "PRON" ? speaker : (doer ?? null);
  if (none === undefined || denier === null || !isParty(doc, denier)) return [];
  const inner = isNothing(doc, none) ? childrenAs(doc, none, "relcl", "acl", "advcl") : [];
  const stance = denied(verb, denier, deedFor(doc, [none, ...inner, verb]));
  return [speaker === null ? stance : { ...stance, speaker }];
}

/** "has repeatedly denied targeting civilians", "has denied similar charges in the past": said of no deed in particular. */
function isInGeneral(doc: Doc, verb: number, objects: readonly number[]): boolean {
  const isHabit = childrenAs(doc, verb, "advmod").some((each) => habits.test(lemmaAt(doc, each)));
  const isOfOthers = objects
    .flatMap((head) => childrenAs(doc, head, "amod"))
    .some((each) => /^(?:similar|previous|past|earlier)$/.test(lemmaAt(doc, each)));
  const aimed = childrenAs(doc, verb, "xcomp", "ccomp").filter((each) => /^(?:target|aim|hit|harm|attack)$/.test(lemmaAt(doc, each)));
  const isOfAim = aimed
    .flatMap((each) => childrenAs(doc, each, "dobj"))
    .some((each) => [each, ...childrenAs(doc, each, "amod", "compound")].some((word) => lemmaAt(doc, word) === "civilian"));
  return isHabit || isOfOthers || isOfAim;
}

const habits = /^(?:previously|repeatedly|routinely|always|consistently|regularly|often|usually|generally)$/;

/** "neither confirmed nor denied involvement": no word either way. */
function isNeither(doc: Doc, verb: number): boolean {
  return verb > 0 && /^(?:nor|or)$/i.test(wordAt(doc, verb - 1)) && /^(?:confirm|claim|admit)$/.test(lemmaAt(doc, Math.max(0, verb - 2)));
}

export function denied(verb: number, head: number, anchor: number): Stance {
  return { verb, speaker: head, accused: head, anchor, status: "DENIED", rule: "statement.denied" };
}

const denying = new Set(["deny", "reject", "dismiss", "refute", "disclaim", "disavow", "disown"]);
const parts = /^(?:involvement|responsibility|accusation|charge|allegation|role|part|claim|blame|it|link|connection|complicity)$/;

function isOfClause(doc: Doc, verb: number): boolean {
  return childrenAs(doc, verb, "xcomp", "ccomp").length > 0;
}

/** "nothing to do with". */
function isNothing(doc: Doc, head: number): boolean {
  return /^nothing$/i.test(wordAt(doc, head)) && /^to$/i.test(wordAt(doc, Math.min(head + 1, doc.length - 1)));
}

/** "no role", "no hand", "no part in". */
function isNoPart(doc: Doc, head: number): boolean {
  const isPart = /^(?:role|part|hand|involvement|link|connection)$/.test(lemmaAt(doc, head));
  return isPart && childrenAs(doc, head, "det", "neg").some((each) => /^no$/i.test(wordAt(doc, each)));
}
