import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { governingVerb, lowerAt } from "../syntax/index.js";

/** "two of the wounded later died", "a third victim died of his wounds": comes on top of an earlier figure. */
export function markAdditions(claims: readonly TollClaim[], doc: Doc): TollClaim[] {
  const first = Math.min(...claims.filter((claim) => claim.kind === "KILLED").map((claim) => claim.start));
  return claims.map((claim) =>
    claim.kind === "KILLED" && claim.start > first && diedLater(doc, claim) ? { ...claim, adds: true } : claim,
  );
}

function diedLater(doc: Doc, claim: TollClaim): boolean {
  const verb = lowerAt(doc, claim.predicate);
  if (!/^(?:died|dies|succumbed|dead|die)$/.test(verb)) return false;
  const words = clauseWords(doc, claim);
  return /\b(?:of|to|from) (?:his|her|their|the|serious|severe|head|gunshot|bullet)?\s*(?:\w+ )?(?:wounds|injuries|burns)\b|\bin (?:the )?hospital\b|\blater died\b|\bdied later\b|\b(?:wounded|injured)(?: \w+)? died\b|\bof the (?:wounded|injured)\b|\bwas wounded died\b/.test(
    words,
  );
}

/** The figure says itself that it replaces an earlier one: "has risen to", "now", "bringing to". */
export function markLater(claims: readonly TollClaim[], doc: Doc): TollClaim[] {
  return claims.map((claim) =>
    !claim.isLater && !claim.adds && !claim.isPart && saysLater(doc, claim) ? { ...claim, isLater: true } : claim,
  );
}

function saysLater(doc: Doc, claim: TollClaim): boolean {
  const words = clauseWords(doc, claim);
  return /\blater reports?\b|\b(?:total of|in total|in all|altogether|toll)\b/.test(words) && claim.best !== null && claim.best > 1;
}

function clauseWords(doc: Doc, claim: TollClaim): string {
  const verb = governingVerb(doc, claim.predicate);
  const start = Math.max(Math.min(claim.start, claim.predicate) - 4, 0);
  const end = Math.min(Math.max(claim.end, claim.predicate, verb) + 8, doc.length);
  const words: string[] = [];
  for (let at = start; at < end; at++) if (doc.sentenceOf[at] === doc.sentenceOf[claim.predicate]) words.push(lowerAt(doc, at));
  return words.join(" ");
}
