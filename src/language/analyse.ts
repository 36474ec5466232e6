import { projectFile } from "../project.js";
import type { Doc } from "./doc.js";
import type { Model } from "./model/model.js";
import { readModel } from "./model/read-model.js";
import { createPipeline, type Pipeline } from "./pipeline.js";
import { unparsedDoc } from "./unparsed-doc.js";
import { createDictionary, type Dictionary } from "./words/dictionary.js";

/**
 * Tokens, tags, dependencies, sentences and names of an English text. The first call loads the model (about 0.1 s).
 * @throws ModelFileError
 */
export function analyse(text: string): Doc {
  const { tokenize, analyse } = english();
  return analyse(tokenize(text));
}

/**
 * The tokens of an English text alone, at a fraction of the cost: no tags, dependencies or names, and the whole text is one sentence.
 * @throws ModelFileError
 */
export function tokenise(text: string): Doc {
  return unparsedDoc(english().tokenize(text));
}

/** Whether a word in small letters is an English word, in any form, rather than a name. @throws ModelFileError */
export function isEnglishWord(word: string): boolean {
  dictionary ??= createDictionary(englishModel().lemmas);
  return dictionary(word);
}

let loaded: Pipeline | null = null;
let model: Model | null = null;
let dictionary: Dictionary | null = null;

function english(): Pipeline {
  loaded ??= createPipeline(englishModel());
  return loaded;
}

function englishModel(): Model {
  model ??= readModel(projectFile("data", "models", "en_core_web_sm-3.8.0.model"));
  return model;
}
