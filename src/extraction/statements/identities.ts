import { actorOf, type Reading } from "../actors/index.js";
import type { GroupMention } from "../mention.js";
import { type Clause, childrenAs, lemmaAt, prepositional, withConjuncts, wordAt } from "../syntax/index.js";
import { isDeedVerb, isParty, type Stance, sayingAbove, speakerAbove } from "./stance.js";

/** Who the attackers are said to be: "identified the attackers as X", "whom he described as X", "said they were members of X". */
export function identitiesOf(doc: Reading, clause: Clause, doer: number | null, groups: readonly GroupMention[]): Stance[] {
  const { verb, passive, subjects, objects } = clause;
  const isInquiry = (head: number) =>
    lemmaAt(doc, head) === "line" &&
    prepositional(doc, head, ["of"]).some((each) => /^(?:inquiry|enquiry|investigation)$/.test(lemmaAt(doc, each)));
  const isAttackers = (head: number) => attackers.has(lemmaAt(doc, head)) || /^(?:they|them|him|he|she)$/i.test(wordAt(doc, head));
  const isTelling = (head: number) => isParty(doc, head) && (actorOf(head, doc, groups)?.group ?? null) !== null;
  if (naming.has(lemmaAt(doc, verb))) {
    if (!(passive ? subjects : objects).some(isAttackers)) return [];
    return prepositional(doc, verb, ["as"])
      .filter(isTelling)
      .map((head) => ({ verb, speaker: doer, accused: head, anchor: -1, status: "ACCUSED", rule: "statement.identified" }));
  }
  const isWho = (head: number) => isAttackers(head) || isInquiry(head) || (lemmaAt(doc, head) === "it" && isCleft(doc, verb));
  if (lemmaAt(doc, verb) !== "be" || !subjects.some(isWho) || childrenAs(doc, verb, "neg").length > 0) return [];
  const saying = sayingAbove(doc, verb);
  if (saying === null) return [];
  const speaker = speakerAbove(doc, verb);
  const isDoubt = /^(?:suspect|believe|think)$/.test(lemmaAt(doc, saying)) || subjects.some(isInquiry);
  const status = isDoubt ? "SUSPECTED" : "ACCUSED";
  return childrenAs(doc, verb, "attr")
    .flatMap((each) => withConjuncts(doc, each))
    .filter(isTelling)
    .map((head) => ({ verb, speaker, accused: head, anchor: -1, status, rule: "statement.identified" }));
}

/** "It was the rebels", "it was the rebels who fired"; not "it was the army that saved us". */
function isCleft(doc: Reading, be: number): boolean {
  const clauses = [be, ...childrenAs(doc, be, "attr")].flatMap((each) => childrenAs(doc, each, "relcl", "ccomp", "advcl"));
  const verbs = clauses.flatMap((each) => [each, ...childrenAs(doc, each, "xcomp")]);
  return clauses.length === 0 || verbs.some((each) => isDeedVerb(doc, each));
}

const naming = new Set(["identify", "describe", "name", "recognise", "recognize"]);
const attackers = new Set(
  "attacker assailant gunman raider bomber kidnapper abductor hijacker shooter killer perpetrator suspect assassin culprit militant".split(
    " ",
  ),
);
