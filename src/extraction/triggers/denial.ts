import type { Doc } from "../../language/index.js";
import { children, isVerb, lemmaAt, sentenceOf, wordAt } from "../syntax/index.js";

const hearsay = new Set("report claim rumour rumor allegation news video message post story information".split(" "));
const untrue = new Set("false fake untrue fabricated baseless unfounded mischievous hoax fictitious misleading".split(" "));
const rejects = new Set("deny dismiss debunk refute reject".split(" "));

/** "denied that its men were involved in the killing": the killing took place, whoever did it. */
const takesPart = new Set(
  "involve involvement participate participation part role hand responsible responsibility behind link connection".split(" "),
);

/** Whether the text tells of the event only to say that it did not happen: "denied that gunmen attacked", "false reports that the town had fallen". */
export function isDenied(doc: Doc, head: number): boolean {
  let token = head;
  for (let step = 0; step < 6 && doc.head[token] !== token; step++) {
    const label = doc.dep[token]!;
    const above = doc.head[token]!;
    if (takesPart.has(lemmaAt(doc, above))) return false;
    if (!["ccomp", "acl", "relcl", "conj", "pobj", "prep", "dobj", "pcomp"].includes(label)) return false;
    if (label === "ccomp" && (rejects.has(lemmaAt(doc, above)) || speaksOfFalseReports(doc, above))) return true;
    if (hearsay.has(lemmaAt(doc, above)) && (label === "ccomp" || label === "acl" || label === "prep" || label === "relcl"))
      return isCalledUntrue(doc, above);
    if (isVerb(doc, above) && label === "ccomp" && !isVerb(doc, token)) return false;
    token = above;
  }
  return false;
}

/** "described as false reports that ...": the clause hangs on the verb, the reports do as well. */
function speaksOfFalseReports(doc: Doc, verb: number): boolean {
  for (let each = doc.leftEdge[verb]!; each <= doc.rightEdge[verb]!; each++) {
    if (hearsay.has(lemmaAt(doc, each)) && children(doc, each).some((child) => untrue.has(lemmaAt(doc, child)))) return true;
  }
  return false;
}

function isCalledUntrue(doc: Doc, noun: number): boolean {
  const { start, end } = sentenceOf(doc, noun);
  for (let each = start; each < end; each++) if (untrue.has(wordAt(doc, each).toLowerCase())) return true;
  return rejects.has(lemmaAt(doc, doc.head[noun]!)) || children(doc, noun).some((each) => untrue.has(lemmaAt(doc, each)));
}
