import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { dropBackground } from "./background.js";
import { markAdditions, markLater } from "./later.js";
import { markParts } from "./parts.js";

type TollRefiner = (claims: readonly TollClaim[], doc: Doc) => TollClaim[];

/** Each takes all candidates and returns those it keeps. The order matters: */
const refiners: readonly TollRefiner[] = [
  dropDoubles, // one figure told by two words of one phrase: "found dead", "shot and killed"
  dropBackground,
  markParts,
  markAdditions, // before later totals: "later died" adds to a total, it doesn't replace it
  markLater,
];

export function refineTolls(doc: Doc, claims: readonly TollClaim[]): TollClaim[] {
  return refiners.reduce<TollClaim[]>((list, refine) => refine(list, doc), [...claims]).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of two claims with one figure in shared words the better-founded stays. */
function dropDoubles(claims: readonly TollClaim[]): TollClaim[] {
  const kept: TollClaim[] = [];
  const byToken = new Map<number, TollClaim[]>();
  for (const claim of [...claims].sort((a, b) => Number(a.rule.includes("weak")) - Number(b.rule.includes("weak")))) {
    const tokens = Array.from({ length: claim.end - claim.start }, (_, step) => claim.start + step);
    const isDouble = tokens.some((token) => byToken.get(token)?.some((other) => other.kind === claim.kind && other.low === claim.low));
    if (isDouble) continue;
    kept.push(claim);
    for (const token of tokens) byToken.set(token, [...(byToken.get(token) ?? []), claim]);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
