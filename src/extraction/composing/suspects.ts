import type { Doc } from "../../language/index.js";
import type { PerpetratorEvidence } from "../mention.js";
import type { Telling } from "../triggers/index.js";
import type { Cast } from "./cast.js";
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
  return evidence.filter(({ anchor, start }) => {
    if (anchor >= 0 && isToldAt(doc, happening.tellings, anchor)) return true;
    if (anchor >= 0 && isToldAt(doc, others, anchor)) return false;
    return isMain || (isNear(doc, happening.tellings, start) && !isNear(doc, others, start));
  });
}

/** Adds those whom the evidence names to the perpetrators. */
export function withEvidence(doc: Doc, happening: Happening, cast: Cast, { evidence, groups }: Findings): Cast {
  if (cast.participants.length > 0) return cast;
  const suspects = evidence
    .filter(({ anchor, start }) => anchor < 0 || isToldAt(doc, happening.tellings, anchor) || isNear(doc, happening.tellings, start))
    .flatMap(({ head }) => partyOf(doc, head, groups) ?? [])
    .filter((party) => party.kind !== "PROPERTY" && !cast.targets.some((target) => isSameParty(target, party)));
  return { ...cast, perpetrators: suspects.reduce(addParty, cast.perpetrators as readonly Party[]) };
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
