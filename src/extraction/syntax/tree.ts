import { childrenOf as children, type Doc, type TokenRange } from "../../language/index.js";
import { lowerAt } from "./lower.js";

/** Those of its children with one of these dependency labels. */
export function childrenAs(doc: Doc, token: number, ...labels: readonly string[]): number[] {
  return children(doc, token).filter((child) => labels.includes(doc.dep[child]!));
}

export function has(doc: Doc, token: number, ...labels: readonly string[]): boolean {
  return children(doc, token).some((child) => labels.includes(doc.dep[child]!));
}

/** The token and all that are coordinated with it: "guards, a cook and two drivers". */
export function withConjuncts(doc: Doc, token: number): number[] {
  return [token, ...childrenAs(doc, token, "conj").flatMap((each) => withConjuncts(doc, each))];
}

/** The heads above a token, nearest first. */
export function headsAbove(doc: Doc, token: number): number[] {
  const heads: number[] = [];
  for (let at = token; doc.head[at] !== at && heads.length < 200; ) {
    at = doc.head[at]!;
    heads.push(at);
  }
  return heads;
}

export function isUnder(doc: Doc, token: number, ancestor: number): boolean {
  return token === ancestor || headsAbove(doc, token).includes(ancestor);
}

/** The verb whose clause the token stands in, itself included; -1 in a sentence without verb. */
export function governingVerb(doc: Doc, token: number): number {
  return [token, ...headsAbove(doc, token)].find((each) => isVerb(doc, each)) ?? -1;
}

export function isVerb(doc: Doc, token: number): boolean {
  return doc.pos[token] === "VERB" || doc.pos[token] === "AUX";
}

export function isNoun(doc: Doc, token: number): boolean {
  return doc.pos[token] === "NOUN" || doc.pos[token] === "PROPN";
}

/** "the attack", not "an attack" or "that attack". */
export function isDefinite(doc: Doc, noun: number): boolean {
  return childrenAs(doc, noun, "det").some((each) => lowerAt(doc, each) === "the");
}

/** Part of a day or time of day, as names are recognised. */
export function isTime(doc: Doc, token: number): boolean {
  const label = doc.entities[doc.entityOf[token]!]?.label;
  return label === "DATE" || label === "TIME";
}

export function lemmaAt(doc: Doc, token: number): string {
  return doc.lemma[token]!.toLowerCase();
}

/** The sentence in which the token stands. */
export function sentenceOf(doc: Doc, token: number): TokenRange {
  return doc.sentences[doc.sentenceOf[token]!]!;
}

export function tokensOf({ start, end }: TokenRange): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
