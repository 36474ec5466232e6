import { childrenOf as children, type Doc } from "../../language/index.js";
import { childrenAs, has, headsAbove, isNoun, isVerb, lemmaAt, withConjuncts } from "./tree.js";

/** What a verb says of whom, with subjects and objects filled in from coordination, relative clauses and participles. */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  /** Heads of the subject, also where another verb bears it: "gunmen stormed in and *shot* him". */
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Heads after "by" in the passive. */
  readonly by: readonly number[];
}

/** Reads the clause of one verb. */
export function clauseOf(doc: Doc, verb: number): Clause {
  const passive = isPassive(doc, verb);
  return {
    verb,
    passive,
    subjects: subjectsOf(doc, verb),
    objects: objectsOf(doc, verb, passive),
    by: passive ? agentsOf(doc, verb) : [],
  };
}

/** Heads after "by"; "attacked and killed by gunmen" shares them. */
function agentsOf(doc: Doc, verb: number): number[] {
  const own = childrenAs(doc, verb, "agent").flatMap((by) => objectsOfPreposition(doc, by));
  if (own.length > 0) return own;
  const next = childrenAs(doc, verb, "conj").find(
    (each) => isVerb(doc, each) && doc.tag[each] === "VBN" && !has(doc, each, "nsubj", "nsubjpass"),
  );
  return next !== undefined && next - verb <= 3 ? agentsOf(doc, next) : [];
}

/** Heads after the prepositions that hang on the verb or noun: `prepositional(doc, attack, ["on", "against"])`. */
export function prepositional(doc: Doc, token: number, prepositions: readonly string[]): number[] {
  return childrenAs(doc, token, "prep", "agent", "dative")
    .filter((each) => prepositions.includes(lemmaAt(doc, each)))
    .flatMap((each) => objectsOfPreposition(doc, each));
}

export function objectsOfPreposition(doc: Doc, preposition: number): number[] {
  return childrenAs(doc, preposition, "pobj").flatMap((each) => withConjuncts(doc, each));
}

function isPassive(doc: Doc, verb: number, depth = 0): boolean {
  if (has(doc, verb, "auxpass", "nsubjpass")) return true;
  if (subjectsOfSplitPassive(doc, verb).length > 0) return true;
  if (subjectOfFinite(doc, verb).length > 0) return false;
  if (doc.tag[verb] !== "VBN" && doc.tag[verb] !== "VBD") return false;
  const dep = doc.dep[verb]!;
  const bare = doc.tag[verb] === "VBN" && !has(doc, verb, "aux", "nsubj");
  // "people killed in the blast", "attacked by rebels, the convoy ...", "two were feared killed"
  if (bare && ["acl", "advcl", "oprd", "xcomp", "ccomp", "amod"].includes(dep)) return !has(doc, verb, "dobj");
  const head = doc.head[verb]!;
  if (dep === "conj" && isCountedOff(doc, verb)) return depth < 20 && isVerb(doc, head) && isPassive(doc, head, depth + 1);
  return bare && dep === "conj" && depth < 20 && isVerb(doc, head) && isPassive(doc, head, depth + 1) && !has(doc, verb, "dobj");
}

/** "Nine were killed and more than 70 *abducted*": a bare number does nothing to nobody. */
function isCountedOff(doc: Doc, verb: number): boolean {
  const subjects = childrenAs(doc, verb, "nsubj");
  return doc.tag[verb] === "VBD" && !has(doc, verb, "dobj", "aux") && subjects.length === 1 && doc.pos[subjects[0]!] === "NUM";
}

/** "was on Thursday night *shot*": parsers hang the participle on the day or loosely on "was"; its subject is that of "was". */
function subjectsOfSplitPassive(doc: Doc, verb: number): number[] {
  if (!/^VB[DN]$/.test(doc.tag[verb]!) || !["dep", "acl", "advcl", "amod", "appos"].includes(doc.dep[verb]!)) return [];
  if (has(doc, verb, "nsubj", "nsubjpass", "dobj")) return [];
  const be = headsAbove(doc, verb)
    .slice(0, 4)
    .find((each) => lemmaAt(doc, each) === "be");
  const isBetween =
    be !== undefined &&
    be < verb &&
    !has(doc, be, "attr", "acomp") &&
    headsAbove(doc, verb)
      .slice(0, 3)
      .every((each) => each === be || each > be);
  return isBetween ? childrenAs(doc, be, "nsubj", "nsubjpass").flatMap((each) => withConjuncts(doc, each)) : [];
}

function subjectsOf(doc: Doc, verb: number, depth = 0): number[] {
  const own = childrenAs(doc, verb, "nsubj", "nsubjpass").filter((each) => !isExpletive(doc, each));
  if (own.length > 0) return own.flatMap((each) => antecedents(doc, each, verb)).flatMap((each) => withConjuncts(doc, each));
  if (depth > 20) return [];
  const head = doc.head[verb]!;
  const split = subjectsOfSplitPassive(doc, verb);
  if (split.length > 0) return split;
  switch (doc.dep[verb]) {
    case "conj":
      return isVerb(doc, head) ? subjectsOf(doc, causeBetween(doc, head, verb) ?? head, depth + 1) : [];
    case "acl":
      return isVerb(doc, head) ? subjectsOf(doc, head, depth + 1) : withConjuncts(doc, head).slice(0, 1);
    case "relcl":
      return objectGap(doc, verb) ? [] : [head];
    case "xcomp":
    case "advcl":
      return controllers(doc, verb, head, depth);
    case "oprd":
    case "ccomp":
      // "left four dead": the object of the upper verb is the subject of this one.
      if (isSupposition(doc, head)) return subjectsOf(doc, head, depth + 1);
      return doc.tag[verb] === "VBN" ? objectOrSubject(doc, head, depth) : [];
    case "amod":
      return subjectOfFinite(doc, verb);
    case "pcomp":
      return isVerb(doc, doc.head[head]!) ? accusedOrSubject(doc, doc.head[head]!, depth) : [];
    default:
      return [];
  }
}

/**
 * "Two hundred were injured when a man shot two guards, *entered* the hall and *blew* himself up": the parser joins what he did to the injuries.
 */
function causeBetween(doc: Doc, upper: number, verb: number): number | undefined {
  if (!isPassive(doc, upper) || isPassive(doc, verb) || doc.tag[verb] !== "VBD" || has(doc, verb, "nsubj", "nsubjpass")) return undefined;
  return childrenAs(doc, upper, "advcl").find((each) => each > upper && each < verb && has(doc, each, "nsubj"));
}

/** "The rebels *captured* Goma, a city of ...": parsers hang a finite verb on its object as if it described it; the noun before is its subject. */
function subjectOfFinite(doc: Doc, verb: number): number[] {
  if (doc.dep[verb] !== "amod" || !/^VB[DN]$/.test(doc.tag[verb]!)) return [];
  const isBefore = (each: number) => each === verb - 1 && (doc.pos[each] === "NOUN" || doc.pos[each] === "PROPN");
  return childrenAs(doc, doc.head[verb]!, "nmod", "compound", "nsubj").filter(isBefore);
}

/** "Gunmen *suspected* to be rebels have killed": parsers make the participle the main verb; the real one shares its subject. */
function isSupposition(doc: Doc, verb: number): boolean {
  return (
    /^(suspect|believe|think|allege|say|know)$/.test(lemmaAt(doc, verb)) && doc.tag[verb] === "VBN" && !has(doc, verb, "auxpass", "aux")
  );
}

/** Whose doing a participle or infinitive is: the upper subject, or the agent where the upper verb is passive. */
function controllers(doc: Doc, verb: number, head: number, depth: number): number[] {
  if (!isVerb(doc, head)) return [];
  const upper = subjectsOf(doc, head, depth + 1);
  const agents = childrenAs(doc, head, "agent").flatMap((by) => objectsOfPreposition(doc, by));
  const isResult = doc.dep[verb] === "advcl" && doc.tag[verb] === "VBG";
  return isResult && isPassive(doc, head) ? agents : upper;
}

function objectOrSubject(doc: Doc, verb: number, depth: number): number[] {
  const objects = childrenAs(doc, verb, "dobj").flatMap((each) => withConjuncts(doc, each));
  return objects.length > 0 ? objects : subjectsOf(doc, verb, depth + 1);
}

/** "accused the rebels of killing": the rebels; "the rebels were accused of killing": they as well. */
function accusedOrSubject(doc: Doc, verb: number, depth: number): number[] {
  const accuses = ["accuse", "suspect", "charge", "blame", "convict", "stop", "prevent", "block", "bar", "ban"].includes(
    lemmaAt(doc, verb),
  );
  const objects = accuses ? childrenAs(doc, verb, "dobj").flatMap((each) => withConjuncts(doc, each)) : [];
  return objects.length > 0 && !isEachOther(doc, objects[0]!) ? objects : subjectsOf(doc, verb, depth + 1);
}

/** "They accused *each other*". */
export function isEachOther(doc: Doc, head: number): boolean {
  return head > 0 && /^(?:other|another)$/.test(lemmaAt(doc, head)) && /^(?:each|one)$/.test(lemmaAt(doc, head - 1));
}

function objectsOf(doc: Doc, verb: number, passive: boolean): number[] {
  if (passive) return [];
  const own = childrenAs(doc, verb, "dobj")
    .flatMap((each) => antecedents(doc, each, verb))
    .flatMap((each) => withConjuncts(doc, each));
  if (own.length > 0) return [...own, ...joinedObjects(doc, verb)];
  if (doc.dep[verb] === "relcl" && objectGap(doc, verb)) return [doc.head[verb]!];
  if (subjectOfFinite(doc, verb).length > 0) return [doc.head[verb]!];
  // "ambushed and killed ten": the object stands with the last verb.
  const next = childrenAs(doc, verb, "conj").find((each) => isVerb(doc, each) && !has(doc, each, "nsubj", "nsubjpass"));
  return next !== undefined && next - verb <= 3 ? objectsOf(doc, next, false) : [];
}

/** "killing a woman in her 70s and her *son*": the parser joins the son to the verb. */
export function joinedObjects(doc: Doc, verb: number): number[] {
  const [object] = childrenAs(doc, verb, "dobj");
  return object === undefined ? [] : childrenAs(doc, verb, "conj").filter((each) => each > object && isNoun(doc, each));
}

/** "the people they killed": no relative pronoun is subject, and the verb has no object of its own. */
function objectGap(doc: Doc, verb: number): boolean {
  const subjects = childrenAs(doc, verb, "nsubj");
  return subjects.length > 0 && !subjects.some((each) => isRelative(doc, each)) && !has(doc, verb, "dobj");
}

/** The noun that a relative pronoun stands for, or the token itself. */
function antecedents(doc: Doc, token: number, verb: number): number[] {
  if (!isRelative(doc, token)) return [token];
  const clause = [verb, doc.head[verb]!].find((each) => doc.dep[each] === "relcl");
  return clause === undefined ? [token] : [doc.head[clause]!];
}

function isRelative(doc: Doc, token: number): boolean {
  return doc.tag[token] === "WP" || doc.tag[token] === "WDT";
}

function isExpletive(doc: Doc, token: number): boolean {
  return doc.dep[token] === "expl" || (lemmaAt(doc, token) === "there" && children(doc, token).length === 0);
}
