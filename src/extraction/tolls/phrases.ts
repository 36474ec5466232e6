import type { Doc } from "../../language/index.js";
import type { CasualtyKind } from "../record.js";
import { childrenAs, has, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import type { CasualtyFrame, CasualtyWord } from "./casualty-words.js";
import { countedNoun, isPersonNoun, quantityOf } from "./count-persons.js";

/** A verb that makes casualties only with a word behind it. */
interface Phrase {
  readonly verbs: RegExp;
  /** One of the next words. */
  readonly words: RegExp;
  readonly kind: CasualtyKind;
  readonly frame: CasualtyFrame;
  readonly weak: boolean;
}

const phrases: readonly Phrase[] = [
  // "sustained injuries", "suffered burns"
  { verbs: /^(?:sustain|suffer|receive)$/, words: /^(?:injur(?:y|ies)|wounds?|burns?)$/, kind: "INJURED", frame: "SUFFER", weak: false },
  { verbs: /^(?:take|hold|seize)$/, words: /^(?:hostages?|captives?)$/, kind: "ABDUCTED", frame: "HARM", weak: false },
  { verbs: /^take$/, words: /^custody$/, kind: "ARRESTED", frame: "HARM", weak: false },
  { verbs: /^flee$/, words: /^homes?$/, kind: "DISPLACED", frame: "SUFFER", weak: false },
  // Who is in hospital was hurt, though the same people may be counted as wounded elsewhere.
  {
    verbs: /^(?:take|rush|admit|airlift|evacuate|transfer|bring)$/,
    words: /^(?:hospitals?|clinics?)$/,
    kind: "INJURED",
    frame: "HARM",
    weak: true,
  },
  { verbs: /^treat$/, words: /^(?:for|in|at)$/, kind: "INJURED", frame: "HARM", weak: true },
  { verbs: /^(?:receive|undergo)$/, words: /^(?:treatment|surgery)$/, kind: "INJURED", frame: "SUFFER", weak: true },
  { verbs: /^(?:have|bear)$/, words: /^wounds$/, kind: "INJURED", frame: "SUFFER", weak: true },
  { verbs: /^(?:be|remain)$/, words: /^condition$/, kind: "INJURED", frame: "SUFFER", weak: true },
];

/** The phrase that begins with a verb; null for verbs that begin none. */
export function phraseAt(doc: Doc, verb: number): CasualtyWord | null {
  if (!isVerb(doc, verb)) return null;
  const lemma = lemmaAt(doc, verb);
  // "lost six of its men"; what isn't counted was lost otherwise.
  if (lemma === "lose" && childrenAs(doc, verb, "dobj").some((each) => quantityOf(doc, each) && isLostPerson(doc, each))) {
    return { kind: "KILLED", frame: "HARM", weak: false };
  }
  const phrase = phrases.find(
    ({ verbs, words }) => verbs.test(lemma) && [1, 2, 3, 4, 5].some((step) => words.test(lowerAt(doc, verb + step))),
  );
  // Hospitals take in; only those who are taken there were hurt.
  if (!phrase || (phrase.weak && phrase.frame === "HARM" && !has(doc, verb, "auxpass", "nsubjpass"))) return null;
  return phrase;
}

function isLostPerson(doc: Doc, object: number): boolean {
  const noun = countedNoun(doc, object);
  return isPersonNoun(doc, noun) && !/^(?:voter|customer|player|member|follower)$/.test(lemmaAt(doc, noun));
}
