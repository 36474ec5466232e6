import { possibleLemmas } from "../language/index.js";
import type { Lexicon } from "./lexicon/index.js";

/**
 * Whether a text can tell of an event at all: all words of some trigger stand in it, in any form and any order. Only a trigger makes an
 * event, so a "no" is certain, and takes half a millisecond where the parse takes thirty; a "yes" says little.
 * @param text - an article's, made readable.
 */
export function mayTellOfEvent(text: string, { triggers }: Lexicon): boolean {
  const lemmas = lemmasOf(text);
  const isThere = (word: string) => lemmas.has(word) || !isPlain.test(word);
  return [...triggers.values()].some((entries) => entries.some(({ words }) => words.every(isThere)));
}

/** A user's lexicon may hold words that aren't cut as below; they are taken to be there. */
const isPlain = /^\p{L}+$/u;

function lemmasOf(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return new Set([...words].flatMap(possibleLemmas));
}
