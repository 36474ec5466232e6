import type { Doc } from "../../language/index.js";
import type { Cast } from "./cast.js";
import type { Findings } from "./findings.js";
import type { Happening } from "./happening.js";
import { addParty, isSameParty, type Party, partyOf } from "./parties.js";

/** Adds those whom the article's claims, blame and suspicion name as perpetrators of this event; what is said of no event in particular is said of the main one. */
export function withEvidence(doc: Doc, happening: Happening, cast: Cast, { evidence, groups }: Findings, isMain: boolean): Cast {
  const suspects = evidence
    .filter(({ anchor }) => (anchor < 0 ? isMain : isToldAt(doc, happening, anchor)))
    .flatMap(({ head }) => partyOf(doc, head, groups) ?? [])
    .filter((party) => party.kind !== "PROPERTY" && !cast.targets.some((target) => isSameParty(target, party)));
  if (cast.participants.length > 0) return cast;
  return { ...cast, perpetrators: suspects.reduce(addParty, cast.perpetrators as readonly Party[]) };
}

function isToldAt(doc: Doc, { tellings }: Happening, anchor: number): boolean {
  return (
    tellings.some(({ head, start, end }) => head === anchor || (anchor >= start && anchor < end)) ||
    tellings.some(({ head }) => doc.head[anchor] === head || doc.head[head] === anchor)
  );
}
