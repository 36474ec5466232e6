import { type Doc, measureTree } from "../../language/index.js";
import { commaBefore } from "./commas.js";
import { has, isNoun, lemmaAt, sentenceOf } from "./tree.js";

/**
 * The text with speakers put back under their verbs: in "..., killing 33 people, the governor's spokesman said" the parser likes to list the spokesman
 * among those killed, and leaves "said" without subject.
 */
export function withSpeakers(doc: Doc): Doc {
  const lost = Array.from({ length: doc.length }, (_, verb) => verb).flatMap((verb) => {
    const speaker = lostSpeaker(doc, verb);
    return speaker === null ? [] : [{ verb, speaker }];
  });
  if (lost.length === 0) return doc;
  const head = doc.head.slice();
  const dep = [...doc.dep];
  for (const { verb, speaker } of lost) {
    head[speaker] = verb;
    dep[speaker] = "nsubj";
  }
  const { leftEdge, rightEdge } = measureTree(head);
  return { ...doc, head, dep, leftEdge, rightEdge };
}

/** The noun between the comma and a verb of saying that has no subject of its own, hung on what stands before the comma. */
function lostSpeaker(doc: Doc, verb: number): number | null {
  if (!/^(?:say|tell|report|confirm|announce|add)$/.test(lemmaAt(doc, verb)) || !/^VB[DZP]$/.test(doc.tag[verb]!)) return null;
  if (has(doc, verb, "nsubj", "nsubjpass", "aux", "auxpass")) return null;
  const comma = commaBefore(doc, verb);
  if (comma <= sentenceOf(doc, verb).start) return null;
  for (let token = comma + 1; token < verb; token++) {
    const isStray = isNoun(doc, token) && doc.head[token]! < comma && strayRoles.test(doc.dep[token]!);
    if (isStray) return doc.rightEdge[token]! >= verb - 2 && doc.rightEdge[token]! < verb ? token : null;
  }
  return null;
}

const strayRoles = /^(?:dobj|conj|appos|pobj|attr|oprd)$/;
