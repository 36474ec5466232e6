import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { governingVerb, isDefinite, lemmaAt, lowerAt, tokensOf } from "../syntax/index.js";
import { quantitiesBetween } from "./quantities.js";

/**
 * Comes on top of an earlier figure: "two of the wounded later died", "three further people were also killed". The words that only add ("also",
 * "another") are believed where what they add to is small, for after a lead with the full toll they go into its parts.
 */
export function markAdditions(claims: readonly TollClaim[], doc: Doc): TollClaim[] {
  const first = Math.min(...claims.filter((claim) => claim.kind === "KILLED").map((claim) => claim.start));
  return claims.map((claim) =>
    claim.kind === "KILLED" &&
    claim.start > first &&
    ((diedLater(doc, claim) && !isCounted(doc, claim, claims)) || isOneMore(doc, claim, claims))
      ? { ...claim, adds: true }
      : claim,
  );
}

function isOneMore(doc: Doc, claim: TollClaim, claims: readonly TollClaim[]): boolean {
  const sentence = doc.sentenceOf[claim.predicate]!;
  const base = claims.find((other) => other.kind === claim.kind && !other.isPart && other.start < claim.start);
  if (!base || base.isLater || claim.isPart || (base.best ?? 100) > 5 || sentence - doc.sentenceOf[base.predicate]! > 3) return false;
  // The same figure again is the same people again.
  if (quantitiesBetween(doc, base.start, base.end).some((each) => each.low === claim.low && claim.low > 1)) return false;
  // "Salim and another employee" names a list, it doesn't go on with one.
  const opening = wordsOf(doc, claim.start - 1, Math.min(claim.end + 1, claim.start + 4));
  if (/^(?:\S+ )?(?:at least |about |some )?(?:\S+ )?(?:further|another|additional|others?|more)\b/.test(opening)) return true;
  return (claim.low === 1 || claim.low !== base.low) && /\b(?:also|as well)\b/.test(wordsOf(doc, claim.predicate - 2, claim.predicate + 4));
}

/** "Three soldiers and a driver were killed. The driver succumbed to his wounds": he is one of the four. */
function isCounted(doc: Doc, claim: TollClaim, claims: readonly TollClaim[]): boolean {
  const noun = claim.end - 1;
  if (claim.low !== 1 || !isDefinite(doc, noun)) return false;
  const before = claims.filter((other) => other.kind === "KILLED" && other.start < claim.start).flatMap((other) => tokensOf(other));
  return before.some((token) => lemmaAt(doc, token) === lemmaAt(doc, noun));
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
  return wordsOf(doc, start, end, doc.sentenceOf[claim.predicate]!);
}

/** The words of tokens [start, end), of one sentence if it is given. */
function wordsOf(doc: Doc, start: number, end: number, sentence?: number): string {
  const words: string[] = [];
  for (let at = Math.max(start, 0); at < end; at++)
    if (sentence === undefined || doc.sentenceOf[at] === sentence) words.push(lowerAt(doc, at));
  return words.join(" ");
}
