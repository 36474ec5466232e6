import type { Doc } from "../../language/index.js";
import { childrenAs, isNoun, isVerb, lemmaAt } from "../syntax/index.js";

const reporting =
  /^(?:say|tell|report|announce|confirm|add|state|note|declare|claim|arrest|bury|write|quote|cite|inform|reveal|disclose|describe|blame|condemn|warn|accuse|deny|update|release|publish|post|tweet)$/;

/** Whether a date on this word is that of the telling or of what came later: "police said on Monday", "the toll rose on Friday", "a group claimed it". */
export function isTelling(doc: Doc, anchor: number): boolean {
  if (isNoun(doc, anchor))
    return /^(?:responsibility|statement|claim|report|announcement|message|interview|conference)$/.test(lemmaAt(doc, anchor));
  if (!isVerb(doc, anchor)) return false;
  return (
    reporting.test(lemmaAt(doc, anchor)) ||
    childrenAs(doc, anchor, "nsubj", "nsubjpass").some((each) => /^(?:toll|number|figure)$/.test(lemmaAt(doc, each)))
  );
}
