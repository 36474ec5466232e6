import type { Doc } from "./doc.js";
import { modelOf, pipelineOf } from "./languages.js";
import { createLemmaGuesser } from "./lemmas/lemmatizer.js";
import { createDictionary, type Dictionary } from "./words/dictionary.js";

/**
 * Tokens, tags, dependencies, sentences and names of a text. The first call loads the language's model (about 0.1 s).
 * @param language - BCP 47 tag; supportsLanguage tells which will do.
 * @throws ModelFileError when the model's file is missing or damaged; RangeError for a language without a model.
 */
export function analyse(text: string, language = "en"): Doc {
  return pipelineOf(language).analyse(text);
}

/**
 * The same, a paragraph at a time: no sentence runs on into the next paragraph, not even in a list of items without verbs or full stops.
 * @throws as analyse.
 */
export function analyseParagraphs(text: string, language = "en"): Doc {
  return pipelineOf(language).analyseParagraphs(text);
}

/**
 * The tokens of a text alone, at a fraction of the cost: no tags, dependencies or names, and the whole text is one sentence.
 * @throws as analyse.
 */
export function tokenise(text: string, language = "en"): Doc {
  return pipelineOf(language).tokenise(text);
}

/** Whether a word in small letters is an English word, in any form, rather than a name. @throws ModelFileError */
export function isEnglishWord(word: string): boolean {
  dictionary ??= createDictionary(modelOf("en").lemmas);
  return dictionary(word);
}

/** Every lemma that a word in small letters can have in some sentence, itself among them: "shot" is "shot" and "shoot". @throws ModelFileError */
export function possibleLemmas(word: string): readonly string[] {
  guessLemmas ??= createLemmaGuesser(modelOf("en").lemmas);
  return guessLemmas(word);
}

let dictionary: Dictionary | null = null;
let guessLemmas: ((lower: string) => readonly string[]) | null = null;
