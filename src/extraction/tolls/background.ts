import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { lowerAt } from "../syntax/index.js";

/** Running totals of a whole conflict or period are no toll of an event: "has killed 20,000 people since 2009", "so far this year". */
export function dropBackground(claims: readonly TollClaim[], doc: Doc): TollClaim[] {
  return claims.filter((claim) => !isRunningTotal(doc, claim));
}

function isRunningTotal(doc: Doc, claim: TollClaim): boolean {
  const words = aroundClaim(doc, claim);
  if (/\b(?:so far|already) this (?:year|month)\b|\bevery (?:day|year|month|week)\b|\b(?:this|last) year alone\b/.test(words)) return true;
  if (!/\b(?:has|have|had|'ve)\b/.test(words)) return false;
  return /\bsince (?:\w+ )?(?:last |early |late |mid-)?(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|the (?:start|beginning|conflict|war|insurgency|uprising|revolt|crisis))\b|\b(?:so far|already) this (?:year|month)\b|\b(?:in|over|during|for) the (?:past|last) (?:\w+ )?(?:years?|decades?|months|weeks)\b|\bevery (?:day|year|month|week)\b|\b(?:this|last) year alone\b|\bin recent (?:years|months|weeks|decades)\b|\bover the years\b|\b(?:in|within|over) (?:\w+ )?(?:weeks|months|years)\b/.test(
    words,
  );
}

function aroundClaim(doc: Doc, claim: TollClaim): string {
  const words: string[] = [];
  const start = Math.max(Math.min(claim.start, claim.predicate) - 12, 0);
  const end = Math.min(Math.max(claim.end, claim.predicate) + 14, doc.length);
  for (let at = start; at < end; at++) if (doc.sentenceOf[at] === doc.sentenceOf[claim.predicate]) words.push(lowerAt(doc, at));
  return words.join(" ");
}
