import { projectFile } from "../project.js";
import type { Doc } from "./doc.js";
import { readModel } from "./model/read-model.js";
import { createPipeline, type Pipeline } from "./pipeline.js";
import { unparsedDoc } from "./unparsed-doc.js";

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

let loaded: Pipeline | null = null;

function english(): Pipeline {
  loaded ??= createPipeline(readModel(projectFile("data", "models", "en_core_web_sm-3.8.0.model")));
  return loaded;
}
