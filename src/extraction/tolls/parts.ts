import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import type { CasualtyKind } from "../record.js";
import { childrenAs, lowerAt, withConjuncts } from "../syntax/index.js";

/** "including", "among them", "of whom", "three of the dead": a part is never added to its whole. */
export function markParts(claims: readonly TollClaim[], doc: Doc): TollClaim[] {
  const largest = new Map<CasualtyKind, number>();
  return claims.map((claim) => {
    // "killing 13 of them" is a part only where an earlier figure is there to hold it.
    const part = !claim.isPart && claim.low <= (largest.get(claim.kind) ?? -1) && isPart(doc, claim);
    largest.set(claim.kind, Math.max(largest.get(claim.kind) ?? 0, claim.low));
    return part ? { ...claim, isPart: true } : claim;
  });
}

function isPart(doc: Doc, claim: TollClaim): boolean {
  const before = [1, 2, 3].map((step) => lowerAt(doc, claim.start - step));
  if (/^(?:including|among|includes|included|whom)$/.test(before[0]!) || (before[1] === "among" && /^(?:them|those)$/.test(before[0]!)))
    return true;
  if (/\bamong (?:the|those) (?:dead|killed|victims|slain|wounded|injured)\b/.test(sentenceBefore(doc, claim))) return true;
  const after = [0, 1, 2, 3].map((step) => lowerAt(doc, claim.end + step)).join(" ");
  const own = Array.from({ length: claim.end - claim.start }, (_, step) => lowerAt(doc, claim.start + step)).join(" ");
  return /\bof (?:them|whom|those (?:killed|dead|wounded|injured)|the (?:dead|victims|killed|deceased|slain|casualties|wounded|injured))\b/.test(
    `${own} ${after}`.slice(0, own.length + 18),
  );
}

/** The ten words of the sentence that lead up to a claim. */
function sentenceBefore(doc: Doc, claim: TollClaim): string {
  const words: string[] = [];
  for (let at = Math.max(claim.start - 10, doc.sentences[doc.sentenceOf[claim.start]!]!.start); at < claim.start; at++)
    words.push(lowerAt(doc, at));
  return words.join(" ");
}

/** Heads of what a noun phrase says it includes: "11 people, *including a commander and two guards*". */
export function includedIn(doc: Doc, noun: number, verb: number): number[] {
  return [...childrenAs(doc, noun, "prep"), ...childrenAs(doc, verb, "prep")]
    .filter((each) => /^(?:including|among)$/.test(lowerAt(doc, each)) && each > noun)
    .flatMap((each) => childrenAs(doc, each, "pobj"))
    .flatMap((each) => withConjuncts(doc, each));
}
