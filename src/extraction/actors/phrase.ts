import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, objectsOfPreposition, wordAt } from "../syntax/index.js";
import { kindOfNoun, type Reading } from "./actor-words.js";

/** "armed men *from the Peul community*", "men *of the Anti Robbery Squad*": where the noun tells nothing, whom it tells to be from does. */
export function endOfOrigin(doc: Reading, head: number, end: number): number {
  if (!nameless.test(lemmaAt(doc, head)) || end !== head + 1) return end;
  const [from] = childrenAs(doc, head, "prep").filter((each) => /^(?:of|from)$/.test(lemmaAt(doc, each)));
  const origin = from === head + 1 ? objectsOfPreposition(doc, from)[0] : undefined;
  if (origin === undefined || origin - head > 8 || doc.entities[doc.entityOf[origin]!]?.label === "GPE") return end;
  return doc.pos[origin] === "PROPN" || kindOfNoun(doc, origin) === "CIVILIANS" ? origin + 1 : end;
}

const nameless = /^(?:man|men|youth|element|personnel|gunm[ae]n|militiam[ae]n|assailant|attacker|mob|fighter|raider|boy|operative)$/;

/** The words of the phrase from its first modifier to its noun, without article. */
export function phraseOf(doc: Doc, head: number, own: GroupMention | null): TokenRange {
  const before = childrenAs(doc, head, "compound", "amod", "nummod", "poss", "quantmod", "nmod", "advmod", "det")
    .filter((child) => child < head && !/^(?:the|a|an|this|that|these|those|some)$/i.test(wordAt(doc, child)) && !isOfVerb(doc, child))
    .map((child) => doc.leftEdge[child]!);
  const entity = doc.entities[doc.entityOf[head]!];
  let start = Math.min(head, own?.start ?? head, ...before, entity && entity.label === "PERSON" ? entity.start : head);
  const end = Math.max(head + 1, own?.end ?? 0, entity && entity.label === "PERSON" ? entity.end : 0);
  for (let token = start; token < head; token++) if (doc.pos[token] === "SPACE" && wordAt(doc, token).includes("\n")) start = token + 1;
  while (start < head && /^(?:the|a|an|,|[“”"'])$/i.test(wordAt(doc, start))) start++;
  return { start, end };
}

/** Things go by whose they are ("the offices of the port authority"), not by how many or by a pronoun: "several of *their* houses". */
export function phraseOfThing(doc: Doc, head: number): TokenRange {
  const { start, end } = phraseOf(doc, head, null);
  let first = start;
  while (
    first < head &&
    (doc.dep[first] === "nummod" || doc.tag[first] === "PRP$" || doc.tag[first] === "CD" || measures.test(wordAt(doc, first)))
  )
    first++;
  return { start: first, end: Math.max(end, endOfOwner(doc, head)) };
}

const measures =
  /^(?:all|both|every|each|several|many|few|some|other|another|various|numerous|at|least|about|around|approximately|more|than|nearly|almost|over|-|,)$/i;

/** Behind "of" and whom or what it belongs to; the noun's own end where nothing follows. */
function endOfOwner(doc: Doc, noun: number): number {
  const of = childrenAs(doc, noun, "prep").find((each) => each === noun + 1 && wordAt(doc, each) === "of");
  const owner = of === undefined ? undefined : childrenAs(doc, of, "pobj")[0];
  if (owner === undefined || doc.pos[owner] === "PRON") return noun + 1;
  const entity = doc.entities[doc.entityOf[owner]!];
  if (entity?.label === "GPE") return noun + 1; // the event's place says that
  return Math.max(owner + 1, entity && entity.start >= noun ? entity.end : 0, endOfOwner(doc, owner));
}

/** "shot *dead* two teachers": the parser gives the verb's word to the noun. */
function isOfVerb(doc: Doc, token: number): boolean {
  return /^dead$/i.test(wordAt(doc, token)) && /^(?:NUM|DET)$/.test(doc.pos[token + 1] ?? "");
}
