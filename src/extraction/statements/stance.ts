import type { Doc } from "../../language/index.js";
import type { AttributionStatus } from "../record.js";
import { childrenAs, clauseOf, isEachOther, isNoun, isVerb, lemmaAt, objectsOfPreposition, tokensOf, wordAt } from "../syntax/index.js";
import { harms } from "./harms.js";

/** A claim, blame or denial by grammar: heads of who speaks and who is meant, and the word of the deed. */
export interface Stance {
  readonly verb: number;
  readonly speaker: number | null;
  readonly accused: number;
  /** -1 where no deed is named. */
  readonly anchor: number;
  readonly status: AttributionStatus;
  readonly rule: string;
}

const deeds =
  /^(?:attack|assault|raid|ambush|bombing|blast|explosion|killing|murder|massacre|shooting|strike|airstrike|kidnapping|abduction|assassination|operation|incident|shelling|violence|death|beheading|attempt|hit|suicide|bloodshed|carnage|atrocity|slaying|manslaughter|homicide)$/;

/** A noun for a deed of violence. */
export function isDeed(doc: Doc, head: number): boolean {
  return deeds.test(lemmaAt(doc, head));
}

/** A verb of violence, "carry" only with "out"; ordering and planning it count. */
export function isDeedVerb(doc: Doc, verb: number): boolean {
  const lemma = lemmaAt(doc, verb);
  const isTakingHostage =
    lemma === "take" &&
    tokensOf({ start: verb, end: doc.rightEdge[verb]! + 1 }).some((each) => /^(?:hostage|captive|prisoner)$/.test(lemmaAt(doc, each)));
  return isTakingHostage || harms.has(lemma) || ordering.has(lemma) || (lemma === "carry" && childrenAs(doc, verb, "prt").length > 0);
}

const ordering = new Set("order plan plot mastermind orchestrate perpetrate commit organise organize finance".split(" "));

/** Somebody who can have done it: a name, a group, persons; no deed and no time. */
export function isParty(doc: Doc, head: number): boolean {
  const label = doc.entities[doc.entityOf[head]!]?.label;
  if (label === "DATE" || label === "TIME" || isDeed(doc, head) || isEachOther(doc, head)) return false;
  return isNoun(doc, head) || (doc.pos[head] === "PRON" && /^(?:they|them|it)$/i.test(wordAt(doc, head)));
}

/** "no group", "nobody", "none", "no one". */
export function isNobody(doc: Doc, head: number): boolean {
  return (
    /^(?:nobody|none|no-one|neither)$/i.test(wordAt(doc, head)) ||
    childrenAs(doc, head, "det", "neg").some((each) => /^(?:no|neither)$/i.test(wordAt(doc, each))) ||
    (/^one$/i.test(wordAt(doc, head)) && head > 0 && /^no$/i.test(wordAt(doc, head - 1)))
  );
}

/** "whoever", "anyone", "who". */
export function isSomebody(doc: Doc, head: number | undefined): boolean {
  return head === undefined || /^(?:anyone|anybody|someone|somebody|whoever)$/i.test(wordAt(doc, head));
}

/** The noun or verb after "for", "of", "in": "responsibility for the attack", "denied involvement in the killing"; -1 for none. */
export function deedFor(doc: Doc, tokens: readonly number[]): number {
  for (const token of tokens) {
    for (const preposition of childrenAs(doc, token, "prep", "prt")) {
      if (!/^(?:for|of|in|to|over|with)$/.test(lemmaAt(doc, preposition))) continue;
      const [deed] = [...objectsOfPreposition(doc, preposition), ...childrenAs(doc, preposition, "pcomp")];
      if (deed !== undefined && doc.pos[deed] !== "PRON") return deed;
    }
  }
  return -1;
}

/** The verb of saying whose clause this verb is; null where the article speaks itself. */
export function sayingAbove(doc: Doc, verb: number): number | null {
  const above = doc.head[verb]!;
  return doc.dep[verb] === "ccomp" && above !== verb && isVerb(doc, above) ? above : null;
}

/** The subject of that verb of saying; null where the article speaks itself or names nobody. */
export function speakerAbove(doc: Doc, verb: number): number | null {
  const saying = sayingAbove(doc, verb);
  return saying === null ? null : (clauseOf(doc, saying).subjects[0] ?? null);
}
