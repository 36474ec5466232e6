import type { Doc } from "../../language/index.js";
import { childrenAs, headsAbove, isVerb, lemmaAt } from "../syntax/index.js";

const ahead = /^(?:plan|schedule|expect|intend|vow|threaten|promise|due|prepare|call|announce|urge|set)$/;

/** Whether the words that a date hangs on tell of something to come: "will march", "is due to start", "plans a rally for". */
export function isAhead(doc: Doc, anchor: number): boolean {
  for (const verb of [anchor, ...headsAbove(doc, anchor)].slice(0, 6)) {
    // "called for a march on Monday", "announced a rally for Friday"
    if (
      isVerb(doc, verb) &&
      verb !== anchor &&
      /^(?:call|announce|plan|schedule|threaten|vow|promise|urge|prepare)$/.test(lemmaAt(doc, verb))
    )
      return true;
    if (!isVerb(doc, verb)) {
      if (ahead.test(lemmaAt(doc, verb)) && verb !== anchor) return true;
      continue;
    }
    const aux = childrenAs(doc, verb, "aux", "auxpass").map((each) => lemmaAt(doc, each));
    if (aux.some((each) => /^(?:will|shall|'ll|wo|would)$/.test(each)) && !aux.includes("have")) return true;
    if (aux.includes("to") && ahead.test(lemmaAt(doc, doc.head[verb]!))) return true;
    if (doc.tag[verb] === "VBD" || doc.tag[verb] === "VBN")
      return aux.includes("be") && /^(?:plan|schedule|expect|set)$/.test(lemmaAt(doc, verb));
  }
  return false;
}

/** "had killed": told as earlier than what the article is about. */
export function isPluperfect(doc: Doc, token: number): boolean {
  const verb = [token, ...headsAbove(doc, token)].find((each) => isVerb(doc, each));
  return verb !== undefined && childrenAs(doc, verb, "aux").some((each) => doc.tag[each] === "VBD" && lemmaAt(doc, each) === "have");
}
