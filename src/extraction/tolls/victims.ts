import type { Doc } from "../../language/doc.js";
import { childrenAs, isNoun, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import { hitBy, isPassive, sameSentence, type Victims } from "./hit-by.js";
import type { CasualtyPredicate } from "./predicates.js";
import { quantitiesBetween } from "./quantities.js";
import { antecedent, subjectsOf } from "./subjects.js";

/** Whom a predicate of casualties hits, by its frame. */
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
