import type { Doc } from "../../language/doc.js";
import type { CasualtyKind } from "../record.js";
import { childrenAs, headsAbove, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import type { CasualtyFrame, CasualtyWords } from "./casualty-words.js";
import { quantityOf } from "./count-persons.js";
import { phraseAt } from "./phrases.js";
import { isUnreal } from "./unreal.js";

/** A word that makes people casualties, with the verb that bears its grammar: "shot" for the "dead" of "shot dead". */
export interface CasualtyPredicate {
  readonly token: number;
  /** Same as token where the word is its own verb or a counted noun. */
  readonly verb: number;
  readonly kind: CasualtyKind;
  readonly frame: CasualtyFrame;
  readonly weak: boolean;
}

/** The casualty words of a text that tell of something that happened, in reading order. */
export function findPredicates(doc: Doc, words: CasualtyWords): CasualtyPredicate[] {
  const found: CasualtyPredicate[] = [];
  for (let token = 0; token < doc.length; token++) {
    const predicate = predicateAt(doc, token, words);
    if (predicate && !isUnreal(doc, predicate.verb)) found.push(predicate);
  }
  return found;
}

function predicateAt(doc: Doc, token: number, words: CasualtyWords): CasualtyPredicate | null {
  const word = lowerAt(doc, token);
  const lemma = lemmaAt(doc, token);
  if (/^(?:wound|injure)$/.test(lemma) && isVerb(doc, token) && isFatal(doc, token))
    return { token, verb: token, kind: "KILLED", frame: "HARM", weak: false };
  const harm = words.HARM.get(lemma) ?? words.HARM.get(participleLemma(word));
  if (harm && (isVerb(doc, token) || (word.endsWith("ed") && !words.STATE.has(word)))) {
    return { token, verb: token, kind: harm.kind, frame: "HARM", weak: harm.weak && !isDeadly(doc, token) };
  }
  if (!harm && isVerb(doc, token) && lowerAt(doc, token + 1) === "to" && lowerAt(doc, token + 2) === "death") {
    return { token, verb: token, kind: "KILLED", frame: lemma === "bleed" || lemma === "fall" ? "SUFFER" : "HARM", weak: false };
  }
  const suffer = words.SUFFER.get(lemma);
  if (suffer && isVerb(doc, token)) return { token, verb: token, kind: suffer.kind, frame: "SUFFER", weak: false };
  const life = lossOfLife(doc, token);
  if (life) return life;
  const state = words.STATE.get(word);
  if (state && doc.pos[token] !== "ADV") return { token, verb: bearer(doc, token), kind: state.kind, frame: "STATE", weak: false };
  // The lemma of "corpses" may be the army's corps.
  const count = words.COUNT.get(lemma) ?? words.COUNT.get(word.replace(/s$/, ""));
  if (count && doc.pos[token] !== "VERB" && !isTakenAs(doc, token) && (lemma !== "casualty" || isDeniedNoun(doc, token)))
    return { token, verb: token, kind: count.kind, frame: "COUNT", weak: false };
  const phrase = phraseAt(doc, token);
  return phrase && { token, verb: token, ...phrase };
}

/** "kidnapped" tagged as noun or adjective has its own form for a lemma. */
function participleLemma(word: string): string {
  return word.endsWith("pped") ? word.slice(0, -3) : word.replace(/e?d$/, "");
}

function isFatal(doc: Doc, verb: number): boolean {
  return [verb - 1, verb + 1].some((each) => /^(?:fatally|mortally)$/.test(lowerAt(doc, each)));
}

/** "shot dead", "hacked to death", "burnt alive", "fatally shot": the weak verb kills after all. */
function isDeadly(doc: Doc, verb: number): boolean {
  const near = [
    verb - 2,
    verb - 1,
    verb + 1,
    verb + 2,
    verb + 3,
    ...childrenAs(doc, verb, "prep").flatMap((prep) => childrenAs(doc, prep, "pobj")),
  ];
  if (near.some((each) => /^(?:dead|fatally|alive)$/.test(lowerAt(doc, each)))) return true;
  if (/^(?:gun|mow)$/.test(lemmaAt(doc, verb))) return lowerAt(doc, verb + 1) === "down" || childrenAs(doc, verb, "prt").length > 0;
  return childrenAs(doc, verb, "prep").some((prep) => childrenAs(doc, prep, "pobj").some((each) => lemmaAt(doc, each) === "death"));
}

/** "claimed 12 lives", "lost their lives", "slit the throats of". */
function lossOfLife(doc: Doc, token: number): CasualtyPredicate | null {
  const verb = doc.head[token]!;
  const lemma = lemmaAt(doc, token);
  const role = doc.dep[token];
  if (lemma === "life" && isVerb(doc, verb)) {
    if (/^(?:claim|take|cost)$/.test(lemmaAt(doc, verb)) && role === "dobj")
      return { token, verb: token, kind: "KILLED", frame: "COUNT", weak: false };
    if (lemmaAt(doc, verb) !== "lose") return null;
    if (role === "nsubjpass") return { token, verb: token, kind: "KILLED", frame: "COUNT", weak: false };
    if (role === "dobj") return { token, verb, kind: "KILLED", frame: "SUFFER", weak: false };
  }
  if (lemma === "throat" && /^(?:slit|cut|slash)$/.test(lemmaAt(doc, verb)))
    return { token, verb: token, kind: "KILLED", frame: "COUNT", weak: false };
  return null;
}

/** "no casualties": only their absence says who was hit; "ten casualties" may be dead or wounded. */
function isDeniedNoun(doc: Doc, noun: number): boolean {
  return lowerAt(doc, doc.leftEdge[noun]!) === "no";
}

/** "taken hostage": the verb counts its object, the noun counts nobody. */
function isTakenAs(doc: Doc, noun: number): boolean {
  return (
    /^(?:hostage|captive)$/.test(lemmaAt(doc, noun)) &&
    /^(?:take|hold|seize)$/.test(lemmaAt(doc, doc.head[noun]!)) &&
    !quantityOf(doc, noun)
  );
}

/** The verb that says it of somebody: "left ten people dead" leaves, "was found dead" finds; the word itself where it stands as a noun. */
function bearer(doc: Doc, token: number): number {
  const role = doc.dep[token]!;
  if (!/^(?:acomp|oprd|xcomp|ccomp|advcl|advmod|dep|attr)$/.test(role)) return token;
  return headsAbove(doc, token).find((each) => isVerb(doc, each)) ?? token;
}
