import type { Doc } from "../../language/doc.js";
import { childrenAs, isVerb } from "../syntax/index.js";
import { countPersons, isPersonNoun } from "./count-persons.js";

/** Subjects of a verb, its own or, where the parse gave them to another, those of the clause that it continues. */
export function subjectsOf(doc: Doc, verb: number, depth = 0): number[] {
  const own = childrenAs(doc, verb, "nsubj", "nsubjpass");
  if (own.length > 0) return own.map((each) => antecedent(doc, each));
  const upper = doc.head[verb]!;
  if (depth > 6) return [];
  if (doc.dep[verb] === "relcl") return [upper];
  if (doc.dep[verb] === "acl") return isVerb(doc, upper) ? [] : [upper];
  const lost = subjectInLastClause(doc, verb);
  if (lost !== null) return [lost];
  // "was on Monday killed" hangs on a date or stands below "be".
  if (isVerb(doc, upper) && /^(?:conj|xcomp|ccomp|advcl|oprd|acomp|prep|pcomp)$/.test(doc.dep[verb]!))
    return subjectsOf(doc, upper, depth + 1);
  return [];
}

/** "hit a house with a shell and one child and four women died": the parse may add a subject to the list of things before it. */
function subjectInLastClause(doc: Doc, verb: number): number | null {
  if (doc.dep[verb] !== "conj" || doc.dep[verb - 1] !== "conj" || countPersons(doc, verb - 1) === null) return null;
  let first = verb - 1;
  while (doc.dep[first] === "conj" && countPersons(doc, first) !== null) first = doc.head[first]!;
  const subject = childrenAs(doc, first, "conj").find((each) => each < verb);
  return subject !== undefined && !isPersonNoun(doc, first) ? subject : null;
}

/** The noun that a relative pronoun stands for, or the token itself. */
export function antecedent(doc: Doc, token: number): number {
  if (doc.tag[token] !== "WP" && doc.tag[token] !== "WDT") return token;
  for (let at = doc.head[token]!, step = 0; step < 5; at = doc.head[at]!, step++) if (doc.dep[at] === "relcl") return doc.head[at]!;
  return token;
}
