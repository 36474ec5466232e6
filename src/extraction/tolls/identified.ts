import type { Doc } from "../../language/index.js";
import type { TollClaim } from "../mention.js";
import { childrenAs, lemmaAt, lowerAt } from "../syntax/index.js";
import { findQuantities, quantityAt } from "./quantities.js";
import { sideOf } from "./sides.js";

/** "Two of the ten were the suicide bombers", "eight of the dead were policemen": parts of a toll told before, by who they were. */
export function identifiedParts(doc: Doc, claims: readonly TollClaim[]): TollClaim[] {
  return findQuantities(doc).flatMap((quantity): TollClaim[] => {
    const of = quantity.end;
    const verb = doc.head[quantity.head]!;
    if (lowerAt(doc, of) !== "of" || lemmaAt(doc, verb) !== "be") return [];
    const whole = claims.findLast((claim) => claim.start < quantity.start && claim.low >= quantity.low);
    const identity = childrenAs(doc, verb, "attr")[0];
    if (!whole || identity === undefined || !namesTheHit(doc, of, whole)) return [];
    const { low, best, high, qualifier } = quantity;
    const range = {
      start: quantity.start,
      end: identity + 1,
      predicate: identity,
      victims: { start: doc.leftEdge[identity]!, end: identity + 1 },
    };
    const marks = { isPart: true, isLater: false, adds: false, rule: "toll: part identified" };
    return [{ ...range, ...marks, kind: whole.kind, low, best, high, qualifier, side: sideOf(doc, identity) }];
  });
}

/** "of them", "of the dead", "of the ten". */
function namesTheHit(doc: Doc, of: number, whole: TollClaim): boolean {
  const [first, second] = [lowerAt(doc, of + 1), lowerAt(doc, of + 2)];
  if (/^(?:them|those|whom)$/.test(first)) return true;
  return (
    first === "the" &&
    (/^(?:dead|victims|killed|deceased|slain|wounded|injured|casualties)$/.test(second) || quantityAt(doc, of + 2)?.low === whole.low)
  );
}
