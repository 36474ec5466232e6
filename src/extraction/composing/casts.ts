import { type Cast, castOf } from "./cast.js";
import { withLikeliest } from "./culprits.js";
import type { Draft } from "./draft.js";
import type { Findings } from "./findings.js";
import { withSameDoers } from "./same-doers.js";
import { withEvidence } from "./suspects.js";

/**
 * Who did it and to whom, for each of the article's events, the main one first: whom the grammar of the deed names, then whom claims and blame do, then who
 * is likeliest, then who did the main event.
 */
export function castsOf(drafts: readonly Draft[], findings: Findings): Cast[] {
  const { doc, groups } = findings;
  const casts = drafts.map(({ happening, evidence }, index) => {
    const own = { ...findings, evidence };
    const told = withEvidence(doc, happening, castOf(doc, happening, groups), own);
    return index === 0 ? withLikeliest(told, { ...own, happening }) : told;
  });
  return withSameDoers(casts, drafts, findings);
}
