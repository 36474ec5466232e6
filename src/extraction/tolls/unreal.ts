import type { Doc } from "../../language/doc.js";
import { childrenAs, headsAbove, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";

const notYet =
  /^(?:threaten|plan|try|attempt|want|vow|intend|seek|aim|plot|fail|hope|order|allow|refuse|prevent|avoid|deny|prepare|pledge|swear|warn)$/;

/** Whether nothing is said to have happened: "could kill", "did not kill", "vowed to kill", "denied killing". */
export function isUnreal(doc: Doc, predicate: number): boolean {
  if (isNegated(doc, predicate) || hasModal(doc, predicate)) return true;
  let below = predicate;
  for (const above of headsAbove(doc, predicate)) {
    if (!/^(?:conj|xcomp|ccomp|pcomp|prep|advcl|acl|oprd|auxpass|dobj|pobj)$/.test(doc.dep[below]!)) return false;
    if (isVerb(doc, above)) {
      const infinitive =
        childrenAs(doc, below, "aux").some((each) => lowerAt(doc, each) === "to") ||
        doc.dep[below] === "pcomp" ||
        doc.dep[below] === "xcomp";
      if (infinitive && notYet.test(lemmaAt(doc, above))) return true;
      if (doc.dep[below] === "ccomp" && /^(?:deny|threaten|warn)$/.test(lemmaAt(doc, above)) && !isNegated(doc, above)) return true;
      if (doc.dep[below] !== "conj" && doc.dep[below] !== "xcomp" && doc.dep[below] !== "auxpass") return false;
    }
    below = above;
  }
  return false;
}

function isNegated(doc: Doc, verb: number): boolean {
  return isVerb(doc, verb) && childrenAs(doc, verb, "neg").length > 0;
}

function hasModal(doc: Doc, verb: number): boolean {
  return (
    isVerb(doc, verb) &&
    childrenAs(doc, verb, "aux").some(
      (each) => /^(?:could|would|will|can|should|shall|must|'d|'ll|wo)$/.test(lowerAt(doc, each)) && !hasHave(doc, verb),
    )
  );
}

/** "must have killed", "may have died" are guesses at the past, not plans. */
function hasHave(doc: Doc, verb: number): boolean {
  return childrenAs(doc, verb, "aux").some((each) => lemmaAt(doc, each) === "have");
}
