import { type Doc, possibleLemmas, type TokenRange } from "../../language/index.js";
import type { Entry, Lexicon } from "../lexicon/index.js";
import { childrenAs, headsAbove, isNoun, isTime, isUnder, lemmaAt, sentenceOf, wordAt } from "../syntax/index.js";

/** A place in the text where a word or phrase of the trigger lexicon stands, before anything is asked of its arguments. */
export interface Candidate extends TokenRange {
  readonly head: number;
  /** The entries with these words, to be tried in the lexicon's order: "burn" a house is one thing, "burn" a man another. */
  readonly entries: readonly Entry[];
  /** The tokens of its words; those of a phrase need not stand together. */
  readonly tokens: readonly number[];
}

/** All words of the lexicon in reading order. A token belongs to the longest phrase only: in "opened fire" there is no second trigger "fire". */
export function findCandidates(doc: Doc, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const phrasesFirst of [true, false]) {
    for (let token = 0; token < doc.length; token++) {
      if (taken.has(token) || isName(doc, token)) continue;
      const matches = entriesAt(doc, token, lexicon)
        .filter((entry) => entry.words.length > 1 === phrasesFirst)
        .map((entry) => ({ entry, tokens: match(doc, token, entry) }));
      const tokens = matches.find((each) => each.tokens !== null)?.tokens;
      if (!tokens || tokens.some((each) => taken.has(each))) continue;
      for (const each of tokens) taken.add(each);
      const entries = matches.filter((each) => each.tokens?.join() === tokens.join()).map(({ entry }) => entry);
      found.push({ start: Math.min(...tokens), end: Math.max(...tokens) + 1, head: topOf(doc, tokens), entries, tokens });
    }
  }
  return found.sort((a, b) => a.head - b.head);
}

/** "20 March" is no march, not even in small letters, nor is Mr Battle a battle. */
function isName(doc: Doc, token: number): boolean {
  if (lemmaAt(doc, token) === "march" && isNoun(doc, token) && (isDayNumber(doc, token - 1) || isDayNumber(doc, token + 1))) return true;
  const label = doc.entities[doc.entityOf[token]!]?.label;
  if (doc.pos[token] !== "PROPN") return false;
  return label === "DATE" || label === "TIME" || (label === "PERSON" && !opensSentence(doc, token));
}

/** "Grenade thrown at a house": the recogniser goes by the capital. */
function opensSentence(doc: Doc, token: number): boolean {
  const { start } = sentenceOf(doc, token);
  return (token === start || wordAt(doc, token - 1) === ":") && doc.pos[token + 1] !== "PROPN";
}

function isDayNumber(doc: Doc, token: number): boolean {
  return token >= 0 && token < doc.length && /^(?:[12]?\d|3[01]|19\d\d|20\d\d)(?:st|nd|rd|th)?$/.test(wordAt(doc, token));
}

function match(doc: Doc, token: number, entry: Entry): number[] | null {
  return entry.part === "verb" ? matchVerbPhrase(doc, token, entry) : matchNounPhrase(doc, token, entry);
}

/** By the lemma and the word; of a verb with no entry by any lemma it can have, since the parser takes "raped" for a form of "rap". */
function entriesAt(doc: Doc, token: number, lexicon: Lexicon): readonly Entry[] {
  const word = wordAt(doc, token).toLowerCase();
  const found = [...new Set([lemmaAt(doc, token), word])].flatMap((each) => lexicon.triggers.get(each) ?? []);
  if (found.length > 0 || doc.pos[token] !== "VERB") return found;
  return possibleLemmas(word).flatMap((each) => lexicon.triggers.get(each) ?? []);
}

/** The verb with the phrase's other words below it, near by, in any order: "set the huts on fire", "fire was opened". */
function matchVerbPhrase(doc: Doc, verb: number, entry: Entry): number[] | null {
  if (doc.pos[verb] !== "VERB") return null;
  const tokens = [verb];
  for (const word of entry.words.slice(1)) {
    const { start, end } = sentenceOf(doc, verb);
    const subject = childrenAs(doc, verb, "nsubjpass").find((each) => lemmaAt(doc, each) === word);
    let at = subject ?? -1;
    for (let each = verb + 1; at < 0 && each < Math.min(end, verb + 9); each++) {
      if (isWord(doc, each, word) && isUnder(doc, each, verb) && isNear(doc, each, verb) && !leadsToTime(doc, each)) at = each;
    }
    // "was sexually assaulted": an adverb stands before its verb as well.
    if (at < 0) at = childrenAs(doc, verb, "advmod").find((each) => isWord(doc, each, word)) ?? -1;
    if (at < start) return null;
    tokens.push(at);
  }
  return tokens;
}

function isWord(doc: Doc, token: number, word: string): boolean {
  return lemmaAt(doc, token) === word || wordAt(doc, token).toLowerCase() === word;
}

/** "fired rockets on Friday": fired on nobody. */
function leadsToTime(doc: Doc, token: number): boolean {
  return doc.pos[token] === "ADP" && childrenAs(doc, token, "pobj").some((each) => isTime(doc, each));
}

/** No other verb lies between: in "open the gate when fire breaks out" nobody opens fire. */
function isNear(doc: Doc, token: number, verb: number): boolean {
  const between = headsAbove(doc, token);
  return between.slice(0, between.indexOf(verb)).every((each) => doc.pos[each] !== "VERB" && doc.pos[each] !== "AUX");
}

/** The words in a row, hyphens aside, ending at the token. */
function matchNounPhrase(doc: Doc, last: number, entry: Entry): number[] | null {
  if (entry.part === "noun" ? !isNoun(doc, last) && doc.tag[last] !== "VBG" : doc.pos[last] !== "ADJ") return null;
  if (entry.part === "noun" && doc.tag[last] === "VBG" && doc.pos[last] === "VERB" && childrenAs(doc, last, "dobj", "nsubj").length > 0)
    return null;
  const tokens = [last];
  let at = last - 1;
  for (const word of entry.words.slice(0, -1).reverse()) {
    while (at >= 0 && wordAt(doc, at) === "-") at--;
    if (at < 0 || (lemmaAt(doc, at) !== word && wordAt(doc, at).toLowerCase() !== word)) return null;
    tokens.push(at--);
  }
  return tokens;
}

/** The token above the others, which bears the phrase's grammar. */
function topOf(doc: Doc, tokens: readonly number[]): number {
  return tokens.find((each) => !headsAbove(doc, each).some((above) => tokens.includes(above))) ?? tokens[0]!;
}
