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

function dropDoubles(claims: readonly TollClaim[]): TollClaim[] {
  return claims.filter(
    (claim, index) =>
      !claims.some(
        (other, at) =>
          at < index && other.kind === claim.kind && other.start < claim.end && claim.start < other.end && other.low === claim.low,
      ),
  );
}
