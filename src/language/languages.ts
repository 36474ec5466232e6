import { projectFile } from "../project.js";
import type { Model } from "./model/model.js";
import { readModel } from "./model/read-model.js";
import { createPipeline, type Pipeline } from "./pipeline.js";

/** Model files in data/models by the language they are for. Another language is another line here, and its file. */
const modelFiles: ReadonlyMap<string, string> = new Map([["en", "en_core_web_sm-3.8.0.model"]]);

/** Whether texts of this language can be analysed; a region or script makes no difference. @param tag - BCP 47, such as "en-GB". */
export function supportsLanguage(tag: string): boolean {
  return modelFiles.has(primaryLanguage(tag));
}

/** The language's pipeline, built at its first use. @throws ModelFileError; RangeError for a language without a model: ask first. */
export const pipelineOf = remembered<Pipeline>((language) => createPipeline(modelOf(language)));

/** The language's model, read at its first use. @throws as pipelineOf. */
export const modelOf = remembered<Model>((language) => {
  const file = modelFiles.get(language);
  if (file === undefined) throw new RangeError(`There is no model for the language "${language}".`);
  return readModel(projectFile("data", "models", file));
});

function remembered<T>(make: (language: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const language = primaryLanguage(tag);
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}

function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
