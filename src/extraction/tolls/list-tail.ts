import type { Doc } from "../../language/doc.js";
import { isVerb, lowerAt } from "../syntax/index.js";
import { countPersons } from "./count-persons.js";

/**
 * Members that the parse tied to a verb or to nothing though they stand in the list: "killing him, his wife *and two police officers*".
 * After a victim, "and" with an article, possessive or number and a person goes on with the list, unless a verb of its own follows.
 */
export function listTail(doc: Doc, lastNoun: number): number[] {
  const tail: number[] = [];
  for (let at = phraseEnd(doc, lastNoun); ; ) {
    const start = afterJoint(doc, at);
    if (start === null) return tail;
    const noun = headOfChunk(doc, start);
    if (noun === null || countPersons(doc, noun) === null || hasOwnVerb(doc, noun)) return tail;
    tail.push(noun);
    at = phraseEnd(doc, noun);
  }
}

/** Past the noun and an "of ..." that belongs to it. */
function phraseEnd(doc: Doc, noun: number): number {
  let end = noun + 1;
  if (lowerAt(doc, end) === "of") {
    end++;
    while (end < doc.length && /^(?:DT|PRP\$|CD|JJ|NN|NNS|NNP|NNPS|POS)$/.test(doc.tag[end]!)) end++;
  }
  return end;
}

/** The token after "and", ", and", "as well as", or after a comma before a possessive; null where the list ends. */
function afterJoint(doc: Doc, at: number): number | null {
  const word = lowerAt(doc, at);
  const name = word === "," ? pastName(doc, at + 1) : null;
  if (name !== null && lowerAt(doc, name) === "and" && /^(?:PRP\$|CD)$/.test(doc.tag[name + 1] ?? "")) return name + 1;
  if (word === "and" || word === "plus") return at + 1;
  if (word === "," && lowerAt(doc, at + 1) === "and") return at + 2;
  if (word === "," && /^(?:his|her|their)$/.test(lowerAt(doc, at + 1))) return at + 1;
  // "killing himself, two other bombers and six people"
  if (word === "," && /^(?:himself|herself|him)$/.test(lowerAt(doc, at - 1)) && doc.tag[at + 1] === "CD") return at + 1;
  if (word === "as" && lowerAt(doc, at + 1) === "well" && lowerAt(doc, at + 2) === "as") return at + 3;
  return (word === "along" || word === "together") && lowerAt(doc, at + 1) === "with" ? at + 2 : null;
}

/** Past the name of the one just described, "a leader, *Ali Khan,* and two aides"; null if no name stands here. */
function pastName(doc: Doc, start: number): number | null {
  let at = start;
  while (at < doc.length && doc.tag[at] === "NNP") at++;
  if (at === start) return null;
  return lowerAt(doc, at) === "," ? at + 1 : at;
}

/** The last noun of the chunk that begins here with an article, possessive or number. */
function headOfChunk(doc: Doc, start: number): number | null {
  if (!/^(?:DT|PRP\$|CD)$/.test(doc.tag[start] ?? "")) return null;
  if (doc.tag[start] === "CD" && lowerAt(doc, start + 1) === "of") return start;
  let head: number | null = null;
  for (let at = start; at < doc.length && doc.sentenceOf[at] === doc.sentenceOf[start]; at++) {
    if (/^(?:NN|NNS|NNP|NNPS)$/.test(doc.tag[at]!)) head = at;
    else if (!/^(?:DT|PRP\$|CD|JJ|JJR|HYPH|VBN|POS)$/.test(doc.tag[at]!)) break;
  }
  return head;
}

function hasOwnVerb(doc: Doc, noun: number): boolean {
  if (/^nsubj/.test(doc.dep[noun]!)) return true;
  const next = phraseEnd(doc, noun);
  return next < doc.length && isVerb(doc, next) && doc.tag[next] !== "VBG";
}
