import type { Doc } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import type { PerpetratorEvidence } from "../mention.js";
import { itemAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import { type Cast, isAttacker } from "./cast.js";
import type { Findings } from "./findings.js";
import type { Happening } from "./happening.js";
import { addParty, isSameParty, type Party, partyOf } from "./parties.js";

/** The claims, blame and suspicion that concern one happening; what is said of no deed in particular is said of the article's main one. */
export function evidenceFor(
  doc: Doc,
  happening: Happening,
  others: readonly Telling[],
  evidence: readonly PerpetratorEvidence[],
  isMain: boolean,
): PerpetratorEvidence[] {
  const anchors = anchorsOf(doc, evidence);
  return evidence.flatMap((each, index) => {
    const { start, status } = each;
    const anchor = anchors[index]!;
    if (anchor >= 0 && isToldAt(doc, happening.tellings, anchor)) return [each];
    if (happening.tellings.every(({ head }) => itemAt(doc, head) !== itemAt(doc, start))) return []; // another item of the digest
    // The cheap question first: a long article has thousands of events, and of words for them.
    if (!isMain && !isNear(doc, happening.tellings, start)) return [];
    if (anchor >= 0 && isToldAt(doc, others, anchor)) return [];
    // "It said it had aimed at the officers": a group's word for the deed that the article tells of in others.
    if (isMain && status === "CLAIMED") return [{ ...each, anchor: -1 }];
    return isMain || !isNear(doc, others, start) ? [each] : [];
  });
}

/** The deeds that all the evidence speaks of, found once for all happenings of an article. */
function anchorsOf(doc: Doc, evidence: readonly PerpetratorEvidence[]): readonly number[] {
  const anchors = anchorsFound.get(evidence) ?? evidence.map((each) => answeredBy(doc, each, evidence)?.anchor ?? each.anchor);
  anchorsFound.set(evidence, anchors);
  return anchors;
}

const anchorsFound = new WeakMap<readonly PerpetratorEvidence[], readonly number[]>();

/** "They accused the army of killing six. The army denied it": who denies without naming a deed answers the charge just made. */
function answeredBy(doc: Doc, denial: PerpetratorEvidence, evidence: readonly PerpetratorEvidence[]): PerpetratorEvidence | null {
  if (denial.status !== "DENIED" || denial.anchor >= 0) return null;
  const charge = evidence.findLast(({ status, start }) => status.startsWith("ACCUSED") && start < denial.start);
  return charge !== undefined && doc.sentenceOf[denial.start]! - doc.sentenceOf[charge.start]! <= 1 ? charge : null;
}

/** Adds those whom the evidence names to the perpetrators. */
export function withEvidence(doc: Reading, happening: Happening, cast: Cast, { evidence, groups }: Findings): Cast {
  if (cast.participants.length > 0) return cast;
  const suspects = evidence
    .filter(({ anchor }) => !isReply(doc, happening.tellings, anchor, cast, groups))
    .filter(({ anchor, start }) => anchor < 0 || isToldAt(doc, happening.tellings, anchor) || isNear(doc, happening.tellings, start))
    .flatMap(({ head }) => partyOf(doc, head, groups) ?? [])
    .filter((party) => party.kind !== "PROPERTY" && !cast.targets.some((target) => isSameParty(target, party)));
  return { ...cast, perpetrators: suspects.reduce(addParty, cast.perpetrators as readonly Party[]) };
}

/** "The army said it had killed two of the attackers": its word for its own part, not for the deed. */
function isReply(doc: Reading, tellings: readonly Telling[], anchor: number, { perpetrators }: Cast, groups: Findings["groups"]): boolean {
  const patients = tellings.filter(({ head }) => head === anchor).flatMap(({ roles }) => roles.patients);
  return patients
    .flatMap((head) => partyOf(doc, head, groups) ?? [])
    .some((party) => isAttacker(party) || perpetrators.some((known) => isSameParty(known, party)));
}

function isToldAt(doc: Doc, tellings: readonly Telling[], anchor: number): boolean {
  return tellings.some(
    ({ head, start, end }) =>
      head === anchor || (anchor >= start && anchor < end) || doc.head[anchor] === head || doc.head[head] === anchor,
  );
}

/** The event is told in the same sentence. */
function isNear(doc: Doc, tellings: readonly Telling[], token: number): boolean {
  return tellings.some(({ head }) => doc.sentenceOf[head] === doc.sentenceOf[token]);
}
