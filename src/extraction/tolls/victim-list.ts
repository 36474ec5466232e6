import type { Doc } from "../../language/doc.js";
import { children, childrenAs, isNoun, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import { countPersons, isPersonNoun, quantityOf } from "./count-persons.js";
import { listTail } from "./list-tail.js";
import { quantityAt } from "./quantities.js";

/** The nouns of one list of victims: "three guards, a cook and his driver", "Mr Ali along with two aides". */
export function victimList(doc: Doc, head: number, predicate: number): number[] {
  const list = withoutSpeakers(doc, [head, ...joined(doc, head, 0)]);
  const tail = listTail(doc, list.at(-1)!).filter((each) => !list.includes(each));
  const all = [...list, ...tail];
  const many = all.length > 2 || (quantityOf(doc, head)?.low ?? 1) > 1;
  return all.filter(
    (each, index) =>
      index === 0 || (isAnotherVictim(doc, each, all[index - 1]!, many) && !isOfThem(doc, each) && !hasOtherFate(doc, each, predicate)),
  );
}

/** "killing six people, residents and a lawmaker said": those who speak are no victims, though the parse may list them. */
function withoutSpeakers(doc: Doc, list: readonly number[]): readonly number[] {
  const last = list.at(-1)!;
  if (
    list.length === 1 ||
    !/^(?:VBD|VBZ|VBP)$/.test(doc.tag[last + 1] ?? "") ||
    !/^(?:say|tell|report|add|confirm|announce)$/.test(lemmaAt(doc, last + 1))
  )
    return list;
  return list.filter(
    (_, index) => index === 0 || !list.slice(1, index + 1).some((before) => lowerAt(doc, doc.leftEdge[before]! - 1) === ","),
  );
}

/** "four health workers, three of them women": a part of those before. */
export function isOfThem(doc: Doc, token: number): boolean {
  for (let at = doc.leftEdge[token]!; at <= token; at++) {
    if (lowerAt(doc, at + 1) === "of" && /^(?:them|whom|which)$/.test(lowerAt(doc, at + 2)) && quantityAt(doc, at)) return true;
  }
  return lowerAt(doc, token + 1) === "among" && /^(?:them|these|those)$/.test(lowerAt(doc, token + 2));
}

/** "confirmed 37 persons dead and 47 others injured", "and 40 others were wounded": those behind "and" are told of by a word of their own. */
export function hasOtherFate(doc: Doc, token: number, predicate: number): boolean {
  const auxiliary = token + 1;
  if (predicate < token && doc.pos[auxiliary] === "AUX" && doc.head[auxiliary]! > auxiliary && isVerb(doc, doc.head[auxiliary]!))
    return true;
  return [token + 1, ...childrenAs(doc, token, "amod")].some(
    (each) =>
      each !== predicate && /^(?:injured|wounded|hurt|missing|kidnapped|abducted|arrested|displaced|dead|killed)$/.test(lowerAt(doc, each)),
  );
}

function joined(doc: Doc, noun: number, depth: number): number[] {
  if (depth > 12) return [];
  const nearest = childrenAs(doc, noun, "conj").filter((each) => !isVerb(doc, each) && isNominal(doc, each));
  const apposed = childrenAs(doc, noun, "appos").filter((each) => isCompanion(doc, each, noun));
  const along = childrenAs(doc, noun, "prep")
    .filter((each) => bringsCompany(doc, each))
    .flatMap((each) => childrenAs(doc, each, "pobj"));
  // In "a man, a teacher, and his wife" the wife hangs on the teacher, who is the man.
  const behindName = childrenAs(doc, noun, "appos")
    .filter((each) => !apposed.includes(each))
    .flatMap((each) => childrenAs(doc, each, "conj").filter((conjunct) => isCompanion(doc, conjunct, noun)));
  return [...nearest, ...apposed, ...along, ...behindName].sort((a, b) => a - b).flatMap((each) => [each, ...joined(doc, each, depth + 1)]);
}

function isNominal(doc: Doc, token: number): boolean {
  return isNoun(doc, token) || doc.pos[token] === "NUM" || doc.pos[token] === "PRON" || doc.pos[token] === "ADJ";
}

/** "with his son", "along with two guards", "as well as a nurse". */
function bringsCompany(doc: Doc, prep: number): boolean {
  const object = childrenAs(doc, prep, "pobj")[0];
  if (object === undefined) return false;
  if (lowerAt(doc, prep) === "with")
    return lowerAt(doc, prep - 1) === "along" || lowerAt(doc, prep - 1) === "together" || hasOwner(doc, object);
  return false;
}

function hasOwner(doc: Doc, token: number): boolean {
  return childrenAs(doc, token, "poss").some((each) => /^(?:his|her|their)$/.test(lowerAt(doc, each)));
}

/** In an apposition only "his wife", "two aides" or a person's name beside a person is somebody else. */
function isCompanion(doc: Doc, token: number, of: number): boolean {
  if (hasOwner(doc, token)) return true;
  // "Mr Jonathan, 34," is his age.
  const isBareNumber = quantityAt(doc, token) !== null && lowerAt(doc, token + 1) !== "of";
  if (isBareNumber || doc.tag[of] === "NNS" || quantityOf(doc, of)) return false;
  const quantity = quantityOf(doc, token);
  return quantity !== null && quantity.low > 1 && quantity.start <= token && countPersons(doc, token) !== null;
}

/**
 * A second singular noun is another person only with its own article, possessive, number or name: "a poet and teacher" is one, but
 * "a nurse, guard and driver" are three. A name right after a person's description is that person's.
 */
function isAnotherVictim(doc: Doc, token: number, before: number, many: boolean): boolean {
  if (quantityOf(doc, token)) return true;
  if (doc.tag[token] === "NNS" || doc.tag[token] === "NNPS") return true;
  if (doc.tag[token] === "NNP" && isPersonNoun(doc, before) && lowerAt(doc, doc.leftEdge[token]! - 1) === ",") return false;
  if (doc.tag[before] === "NNP" && doc.tag[token] === "NN" && lowerAt(doc, doc.leftEdge[token]! - 1) === ",") return hasOwner(doc, token);
  if (doc.tag[token] === "NNP" && doc.tag[before] === "NNP") return true;
  const determined = children(doc, token).some((each) => each < token && /^(?:det|poss|nummod)$/.test(doc.dep[each]!));
  return determined || many || doc.pos[token] === "PRON" || (lemmaAt(doc, token) === "other" && quantityOf(doc, token) !== null);
}
