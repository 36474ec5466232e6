import { type Doc, measureTree, tokenText as wordAt } from "../../language/index.js";
import { opensItem } from "./items.js";
import { has, isVerb, lemmaAt, sentenceOf, tokensOf } from "./tree.js";

/**
 * The text with the verbs of headlines put right: in "Border policeman shoots dead a Palestinian" the parser takes "shoots" for a plural. It was a verb
 * if the line has none, a noun stands before it and a noun phrase or "dead" behind it.
 * @param isTelling - whether the verb is one that headlines tell events with.
 */
export function withHeadlineVerbs(doc: Doc, isTelling: (lemma: string) => boolean): Doc {
  const verbs = doc.sentences.flatMap((_, sentence) => {
    const verb = sentence === 0 || opensItem(doc, sentence) ? missedVerb(doc, sentence, isTelling) : null;
    return verb === null ? [] : [verb];
  });
  return verbs.length === 0 ? doc : asVerbs(doc, verbs);
}

function missedVerb(doc: Doc, sentence: number, isTelling: (lemma: string) => boolean): number | null {
  const tokens = tokensOf(doc.sentences[sentence]!);
  if (tokens.some((each) => isVerb(doc, each) && (doc.tag[each] !== "VBN" || has(doc, each, "aux", "auxpass")))) return null;
  return tokens.find((each) => doc.tag[each] === "NNS" && isTelling(lemmaAt(doc, each)) && isBetweenNouns(doc, each)) ?? null;
}

function isBetweenNouns(doc: Doc, token: number): boolean {
  const { start, end } = sentenceOf(doc, token);
  if (token === start || token + 1 >= end || !isNominal(doc, token - 1)) return false;
  return /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(doc.pos[token + 1]!) && objectOf(doc, token) !== null;
}

function isNominal(doc: Doc, token: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(doc.pos[token]!);
}

/** The head of the noun phrase that follows: the last of its nouns in a row. */
function objectOf(doc: Doc, verb: number): number | null {
  const { end } = sentenceOf(doc, verb);
  let token = verb + 1;
  while (token < end && (/^(?:DET|NUM|ADJ|ADV|PART)$/.test(doc.pos[token]!) || wordAt(doc, token) === "-")) token++;
  if (token >= end || !isNominal(doc, token)) return null;
  while (token + 1 < end && isNominal(doc, token + 1)) token++;
  return token;
}

/** All at once, since each change copies the text. */
function asVerbs(doc: Doc, verbs: readonly number[]): Doc {
  const head = doc.head.slice();
  const dep = [...doc.dep];
  const pos = [...doc.pos];
  const tag = [...doc.tag];
  for (const verb of verbs) {
    hangOn(doc, verb, { head, dep });
    pos[verb] = "VERB";
    tag[verb] = "VBZ";
  }
  const { leftEdge, rightEdge } = measureTree(head);
  return { ...doc, head, dep, leftEdge, rightEdge, pos, tag };
}

/** The noun before the verb becomes its subject, the one behind it its object, and what was the sentence's head hangs on it. */
function hangOn(doc: Doc, verb: number, { head, dep }: { readonly head: Doc["head"]; readonly dep: string[] }): void {
  const { start, end } = sentenceOf(doc, verb);
  const object = objectOf(doc, verb)!;
  const hang = (token: number, label: string) => {
    head[token] = verb;
    dep[token] = label;
  };
  for (let token = start; token < end; token++) if (doc.head[token] === token && token !== verb) hang(token, "dep");
  for (let token = start; token < verb - 1; token++) if (head[token]! >= verb) head[token] = verb - 1;
  hang(verb - 1, "nsubj");
  hang(object, "dobj");
  hang(verb, "ROOT");
}
