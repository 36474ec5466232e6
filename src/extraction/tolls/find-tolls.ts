import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import type { CasualtyWords } from "./casualty-words.js";
import { toClaims } from "./claims.js";
import { identifiedParts } from "./identified.js";
import { findPredicates } from "./predicates.js";
import { refineTolls } from "./refiners.js";
import { statedTotals } from "./stated-totals.js";
import { surfaceClaims } from "./surface.js";
import { victimsOf } from "./victims.js";

/** Every stated number of people killed, injured, abducted, missing, arrested or displaced, in reading order. */
export function findTolls(doc: Doc, words: CasualtyWords): TollClaim[] {
  const predicates = findPredicates(doc, words);
  const bySyntax = predicates.flatMap((predicate) => toClaims(doc, predicate, victimsOf(doc, predicate)));
  const totals = statedTotals(doc);
  const candidates = [...bySyntax, ...totals];
  const all = [...candidates, ...surfaceClaims(doc, predicates, candidates)];
  return refineTolls(doc, [...all, ...identifiedParts(doc, all)]);
}
