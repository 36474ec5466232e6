import type { Doc } from "../../language/index.js";
import type { TollClaim } from "../mention.js";
import { isVerb, lowerAt, tokensOf } from "../syntax/index.js";
import { isCountable, isMeasure } from "./count-persons.js";
import type { CasualtyPredicate } from "./predicates.js";
import { type Quantity, quantitiesBetween } from "./quantities.js";
import { sideOf } from "./sides.js";

/**
 * Numbers beside a casualty word that no path of the parse reached: "20 ... killed" and "killed ... 20" with no verb between.
 * Poor evidence, so it speaks only where the predicate has no claim and the number is not part of one.
 */
export function surfaceClaims(doc: Doc, predicates: readonly CasualtyPredicate[], claims: readonly TollClaim[]): TollClaim[] {
  const served = new Set(claims.map((claim) => claim.predicate));
  const taken = new Set(claims.flatMap(tokensOf));
  const found: TollClaim[] = [];
  for (const predicate of predicates) {
    if (predicate.weak || served.has(predicate.token)) continue;
    const quantity = numberBefore(doc, predicate.token, taken) ?? numberAfter(doc, predicate.token, taken);
    if (!quantity) continue;
    const claim = toClaim(doc, predicate, quantity);
    found.push(claim);
    for (const token of tokensOf(claim)) taken.add(token);
  }
  return found;
}

function numberBefore(doc: Doc, token: number, taken: ReadonlySet<number>): Quantity | null {
  return (
    quantitiesBetween(doc, Math.max(token - 12, 0), token).findLast(
      (each) => each.end <= token && each.end > token - 7 && isFree(doc, each, taken) && isClear(doc, each.end, token),
    ) ?? null
  );
}

function numberAfter(doc: Doc, token: number, taken: ReadonlySet<number>): Quantity | null {
  return (
    quantitiesBetween(doc, token + 1, token + 5).find((each) => isFree(doc, each, taken) && isClear(doc, token + 1, each.start)) ?? null
  );
}

function isFree(doc: Doc, quantity: Quantity, taken: ReadonlySet<number>): boolean {
  if (isMeasure(doc, quantity) || tokensOf(quantity).some((token) => taken.has(token))) return false;
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
