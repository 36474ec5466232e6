import type { Doc } from "../../language/doc.js";
import { childrenAs, has, isNoun, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import { countPersons, isPersonNoun } from "./count-persons.js";
import type { CasualtyPredicate } from "./predicates.js";
import { quantitiesBetween } from "./quantities.js";

/** Heads of the noun phrases that a predicate hits, and by which path of the parse. */
export interface Victims {
  readonly heads: readonly number[];
  readonly path: string;
}

export function victimsOf(doc: Doc, predicate: CasualtyPredicate): Victims {
  const { heads, path } = victimsByFrame(doc, predicate);
  return { heads: [...new Set(heads.map((each) => pastPrefix(doc, each)))], path };
}

/** "ex-chairman" in pieces: its noun, not the "ex" or the hyphen that the parse may take for nouns of their own. */
function pastPrefix(doc: Doc, token: number): number {
  const hyphen =
    lowerAt(doc, token) === "-"
      ? token
      : lowerAt(doc, token + 1) === "-" && /^(?:ex|vice|co|deputy)$/.test(lowerAt(doc, token))
        ? token + 1
        : null;
  return hyphen !== null && isNoun(doc, hyphen + 1) ? hyphen + 1 : token;
}

function victimsByFrame(doc: Doc, predicate: CasualtyPredicate): Victims {
  switch (predicate.frame) {
    case "HARM":
      return hitBy(doc, predicate.verb);
    case "SUFFER":
      return { heads: subjectsOf(doc, predicate.verb), path: "subject" };
    case "STATE":
      return predicate.verb === predicate.token ? inState(doc, predicate.token) : borneBy(doc, predicate.verb, predicate.token);
    case "COUNT":
      return counted(doc, predicate.token);
  }
}

/** Who is hit by a verb that harms: its object, or the subject of its passive. */
function hitBy(doc: Doc, verb: number): Victims {
  const passiveSubjects = childrenAs(doc, verb, "nsubjpass");
  if (passiveSubjects.length > 0) return { heads: passiveSubjects.map((each) => antecedent(doc, each)), path: "passive subject" };
  const objects = childrenAs(doc, verb, "dobj", "dative").filter((each) => !isHyphened(doc, each));
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

function isPassive(doc: Doc, verb: number): boolean {
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

function sameSentence(doc: Doc, a: number, b: number): boolean {
  return doc.sentenceOf[a] === doc.sentenceOf[b];
}

function subjectsOf(doc: Doc, verb: number, depth = 0): number[] {
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

/** "dead" below a verb: its own subject ("left four people dead" may be parsed so), else the object, else the subject of the verb. */
function borneBy(doc: Doc, verb: number, state: number): Victims {
  const own = childrenAs(doc, state, "nsubj", "nsubjpass");
  if (own.length > 0) return { heads: own, path: "subject of state" };
  const objects = childrenAs(doc, verb, "dobj").filter((each) => each !== state);
  if (objects.length > 0 && !isPassive(doc, verb)) return { heads: objects.map((each) => antecedent(doc, each)), path: "object of state" };
  const inner = hitBy(doc, verb);
  if (inner.path === "passive subject" || inner.path === "participle") return { heads: inner.heads, path: "subject of state" };
  if (/^(?:be|remain|lie|lay|fear|believe|confirm|report|presume|feel|end|appear)$/.test(lemmaAt(doc, verb)))
    return { heads: subjectsOf(doc, verb), path: "subject of state" };
  return { heads: [], path: "none" };
}

/** "14 dead", "the dead", "dead civilians", "20 people, 3 of them wounded". */
function inState(doc: Doc, token: number): Victims {
  const upper = doc.head[token]!;
  if (doc.dep[token] === "amod" && isNoun(doc, upper)) return { heads: [token > upper ? wholeOf(doc, upper) : upper], path: "adjective" };
  const objects = childrenAs(doc, token, "dobj");
  if (objects.length > 0) return { heads: objects.map((each) => antecedent(doc, each)), path: "object of state" };
  const own = childrenAs(doc, token, "nsubj", "nsubjpass");
  if (own.length > 0) return { heads: own, path: "subject of state" };
  return { heads: [token], path: "state" };
}

/** "left six residents, including two children, dead": all six are. */
function wholeOf(doc: Doc, noun: number): number {
  const preposition = doc.head[noun]!;
  return doc.dep[noun] === "pobj" && lowerAt(doc, preposition) === "including" && isNoun(doc, doc.head[preposition]!)
    ? doc.head[preposition]!
    : noun;
}

/** "12 bodies", "the bodies of 12 men", "the killing of a priest", "the throats of two guards", "12 lives". */
function counted(doc: Doc, token: number): Victims {
  const of = childrenAs(doc, token, "prep").filter((each) => lowerAt(doc, each) === "of");
  const inner = of.flatMap((each) => childrenAs(doc, each, "pobj"));
  if (inner.length > 0)
    return { heads: inner, path: isBroughtAbout(doc, token) ? `${lemmaAt(doc, token)} brought about` : `${lemmaAt(doc, token)} of` };
  const owner = childrenAs(doc, token, "poss");
  const shifted =
    inner.length === 0 && /^(?:body|corpse|remain)/.test(lowerAt(doc, token).replace(/ies$/, "y")) ? numberBehindOf(doc, token) : null;
  if (shifted !== null) return { heads: [shifted], path: `${lemmaAt(doc, token)} of` };
  if (owner.length > 0 && lemmaAt(doc, token) === "throat") return { heads: owner, path: "throat of" };
  return { heads: [token], path: `counted ${lemmaAt(doc, token)}` };
}

/** "led to the death of six", "caused the death of": the event's own dead, where "the death of" alone often tells of others. */
function isBroughtAbout(doc: Doc, noun: number): boolean {
  const above = doc.head[noun]!;
  const verb = doc.dep[noun] === "pobj" ? doc.head[above]! : above;
  return /^(?:lead|result|cause|end|claim)$/.test(lemmaAt(doc, verb)) && isVerb(doc, verb);
}

/** "found the bodies on Friday of six young men": something may stand between. */
function numberBehindOf(doc: Doc, token: number): number | null {
  for (let at = token + 2; at <= token + 5; at++) {
    const quantity = lowerAt(doc, at) === "of" && sameSentence(doc, at, token) ? quantitiesBetween(doc, at + 1, at + 4)[0] : undefined;
    if (quantity) return isNoun(doc, doc.head[quantity.head]!) ? doc.head[quantity.head]! : quantity.head;
  }
  return null;
}

/** The noun that a relative pronoun stands for, or the token itself. */
function antecedent(doc: Doc, token: number): number {
  if (doc.tag[token] !== "WP" && doc.tag[token] !== "WDT") return token;
  for (let at = doc.head[token]!, step = 0; step < 5; at = doc.head[at]!, step++) if (doc.dep[at] === "relcl") return doc.head[at]!;
  return token;
}
