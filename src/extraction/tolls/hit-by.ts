import type { Doc } from "../../language/doc.js";
import { childrenAs, has, isVerb, joinedObjects, lemmaAt, lowerAt } from "../syntax/index.js";
import { quantitiesBetween } from "./quantities.js";
import { antecedent, subjectsOf } from "./subjects.js";

/** Heads of the noun phrases that a predicate hits, and by which path of the parse. */
export interface Victims {
  readonly heads: readonly number[];
  readonly path: string;
}

/** Who is hit by a verb that harms: its object, or the subject of its passive. */
export function hitBy(doc: Doc, verb: number): Victims {
  const passiveSubjects = childrenAs(doc, verb, "nsubjpass");
  if (passiveSubjects.length > 0) return { heads: passiveSubjects.map((each) => antecedent(doc, each)), path: "passive subject" };
  const objects = [...childrenAs(doc, verb, "dobj", "dative"), ...joinedObjects(doc, verb)].filter((each) => !isHyphened(doc, each));
  if (objects.length > 0) return { heads: objects.map((each) => antecedent(doc, each)), path: "object" };
  const hedged = hedgedNumber(doc, verb);
  if (hedged !== null) return { heads: [hedged], path: "object" };
  const own = childrenAs(doc, verb, "nsubjpass", "nsubj").map((each) => antecedent(doc, each));
  if (isPassive(doc, verb)) {
    if (own.length > 0) return { heads: own, path: "passive subject" };
    const shifted = subjectBehindBe(doc, verb);
    if (shifted.length > 0) return { heads: shifted, path: "passive subject" };
    return { heads: borrowedSubjects(doc, verb), path: "passive subject" };
  }
  const shifted = subjectBehindBe(doc, verb);
  if (shifted.length > 0) return { heads: shifted, path: "passive subject" };
  // "and 14 wounded": a participle with a subject and no object is a passive whose auxiliary was left out.
  const participle = doc.tag[verb] === "VBN" || doc.tag[verb] === "VBD";
  const later = childrenAs(doc, verb, "conj").find((each) => isVerb(doc, each) && !has(doc, each, "nsubj", "nsubjpass"));
  if (later !== undefined && later - verb <= 4 && has(doc, later, "dobj")) return { heads: [], path: "shared object" };
  if (participle && own.length > 0) return { heads: own, path: "participle" };
  if (doc.dep[verb] === "relcl" && own.length > 0) return { heads: [doc.head[verb]!], path: "relative object" };
  if (participle && doc.dep[verb] === "conj" && !numberFollows(doc, verb)) {
    const upper = doc.head[verb]!;
    if (isVerb(doc, upper)) return { heads: hitBy(doc, upper).heads, path: "shared" };
  }
  return { heads: [], path: "none" };
}

/** "wounding over 70": the hedge may be parsed as a preposition. */
function hedgedNumber(doc: Doc, verb: number): number | null {
  const hedge = childrenAs(doc, verb, "prep").find(
    (each) => each === verb + 1 && /^(?:over|about|around|above|under)$/.test(lowerAt(doc, each)),
  );
  const object = hedge === undefined ? undefined : childrenAs(doc, hedge, "pobj")[0];
  return object !== undefined && doc.pos[object] === "NUM" ? object : null;
}

/** The first piece of "ex-chairman", which the parse may take for an object of its own. */
function isHyphened(doc: Doc, token: number): boolean {
  return lowerAt(doc, token) === "-" || (lowerAt(doc, token + 1) === "-" && doc.dep[token + 1] === "dobj");
}

/** "Ten people were on Sunday night killed": a date between auxiliary and participle makes the parse lose the subject. */
function subjectBehindBe(doc: Doc, verb: number): number[] {
  for (let at = verb - 1; at >= 0 && at > verb - 12 && sameSentence(doc, at, verb); at--) {
    if (lemmaAt(doc, at) === "be") {
      const own = childrenAs(doc, at, "nsubj", "nsubjpass");
      // "Ten people said to be farmers were on Sunday killed": the parse gives the subject to "said".
      const upper = own.length === 0 && doc.dep[at] === "ccomp" ? childrenAs(doc, doc.head[at]!, "nsubj", "nsubjpass") : [];
      return [...own, ...upper].map((each) => antecedent(doc, each));
    }
    if (isVerb(doc, at) && lemmaAt(doc, at) !== "say" && lemmaAt(doc, at) !== "report") return [];
  }
  return [];
}

/** A passive, also one without its auxiliary: "and 14 wounded". */
export function isPassive(doc: Doc, verb: number): boolean {
  if (has(doc, verb, "auxpass", "nsubjpass")) return true;
  if (doc.tag[verb] !== "VBN" && doc.tag[verb] !== "VBD") return false;
  const bare = !has(doc, verb, "aux") && !has(doc, verb, "nsubj");
  if (!bare) return false;
  switch (doc.dep[verb]) {
    case "acl":
    case "oprd":
    case "xcomp":
    case "amod":
      return true;
    case "advcl":
    case "ccomp":
      return doc.tag[verb] === "VBN";
    case "conj":
      return isVerb(doc, doc.head[verb]!) && isPassive(doc, doc.head[verb]!);
    default:
      return false;
  }
}

/** The subject of a participle stands elsewhere: with its noun, with the verb it is joined to, with the verb above. */
function borrowedSubjects(doc: Doc, verb: number): number[] {
  const upper = doc.head[verb]!;
  switch (doc.dep[verb]) {
    case "acl":
    case "amod":
      return isVerb(doc, upper) ? [] : [upper];
    case "relcl":
      return [upper];
    case "conj":
      // "nine were killed and 14 wounded": the number that follows has the participle to itself.
      if (numberFollows(doc, verb) || numberPrecedes(doc, verb)) return [];
      return isVerb(doc, upper) ? hitBy(doc, upper).heads.slice() : [upper];
    case "oprd":
    case "xcomp":
    case "ccomp": {
      if (!isVerb(doc, upper)) return [];
      const objects = childrenAs(doc, upper, "dobj");
      return objects.length > 0 ? objects : subjectsOf(doc, upper);
    }
    case "advcl":
      // "40 people were feared killed"
      return isVerb(doc, upper) && /^(?:fear|believe|report|presume|confirm|think|suspect)$/.test(lemmaAt(doc, upper))
        ? subjectsOf(doc, upper)
        : [];
    default:
      return [];
  }
}

function numberFollows(doc: Doc, verb: number): boolean {
  return quantitiesBetween(doc, verb + 1, verb + 5).some((each) => sameSentence(doc, each.start, verb));
}

function numberPrecedes(doc: Doc, verb: number): boolean {
  return quantitiesBetween(doc, doc.head[verb]! + 1, verb).some((each) => each.end <= verb && each.end > verb - 3);
}

/** Whether two tokens stand in one sentence. */
export function sameSentence(doc: Doc, a: number, b: number): boolean {
  return doc.sentenceOf[a] === doc.sentenceOf[b];
}
