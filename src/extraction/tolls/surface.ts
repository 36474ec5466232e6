import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { isVerb, lowerAt } from "../syntax/index.js";
import { isCountable, isMeasure } from "./count-persons.js";
import type { CasualtyPredicate } from "./predicates.js";
import { findQuantities, type Quantity } from "./quantities.js";
import { sideOf } from "./sides.js";

/**
 * Numbers beside a casualty word that no path of the parse reached: "20 ... killed" and "killed ... 20" with no verb between.
 * Poor evidence, so it speaks only where the predicate has no claim and the number is not part of one.
 */
export function surfaceClaims(doc: Doc, predicates: readonly CasualtyPredicate[], claims: readonly TollClaim[]): TollClaim[] {
  const taken: TollClaim[] = [...claims];
  for (const predicate of predicates) {
    if (predicate.weak || taken.some((claim) => claim.predicate === predicate.token)) continue;
    const quantity = numberBefore(doc, predicate.token, taken) ?? numberAfter(doc, predicate.token, taken);
    if (quantity) taken.push(toClaim(doc, predicate, quantity));
  }
  return taken.slice(claims.length);
}

function numberBefore(doc: Doc, token: number, taken: readonly TollClaim[]): Quantity | null {
  return (
    findQuantities(doc).findLast(
      (each) => each.end <= token && each.end > token - 7 && isFree(doc, each, taken) && isClear(doc, each.end, token),
    ) ?? null
  );
}

function numberAfter(doc: Doc, token: number, taken: readonly TollClaim[]): Quantity | null {
  return (
    findQuantities(doc).find(
      (each) => each.start > token && each.start < token + 5 && isFree(doc, each, taken) && isClear(doc, token + 1, each.start),
    ) ?? null
  );
}

function isFree(doc: Doc, quantity: Quantity, taken: readonly TollClaim[]): boolean {
  if (isMeasure(doc, quantity) || taken.some((claim) => quantity.start < claim.end && claim.start < quantity.end)) return false;
  const noun = doc.head[quantity.head]!;
  if (noun >= quantity.end && noun < quantity.end + 3 && doc.pos[noun] === "NOUN" && !isCountable(doc, noun)) return false;
  const entity = doc.entityOf[quantity.end - 1]!;
  if (entity >= 0 && /^(?:DATE|TIME|MONEY|PERCENT|ORDINAL|QUANTITY|FAC|PRODUCT)$/.test(doc.entities[entity]!.label)) return false;
  return !/^(?:no|number|article|section|brigade|battalion|room|route|highway)\.?$/.test(lowerAt(doc, quantity.start - 1));
}

/** Nothing but nouns, adjectives and auxiliaries between. */
function isClear(doc: Doc, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (doc.sentenceOf[at] !== doc.sentenceOf[end] || /^[;.:"”]$/.test(lowerAt(doc, at))) return false;
    if (isVerb(doc, at) && doc.pos[at] !== "AUX" && !/^(?:reported|confirmed|feared|believed|shot|found|left|been)$/.test(lowerAt(doc, at)))
      return false;
    if (/^(?:and|but|when|after|as|while|in|from|by|on|at|for|including)$/.test(lowerAt(doc, at))) return false;
  }
  return true;
}

function toClaim(doc: Doc, predicate: CasualtyPredicate, quantity: Quantity): TollClaim {
  const noun = doc.head[quantity.head]!;
  return {
    start: quantity.start,
    end: quantity.end,
    kind: predicate.kind,
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    qualifier: quantity.qualifier,
    predicate: predicate.token,
    victims: null,
    side: sideOf(doc, noun),
    isPart: false,
    isLater: false,
    adds: false,
    rule: "toll: number beside",
  };
}
