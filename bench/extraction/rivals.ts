import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { projectFile } from "../../src/project.js";

/** Others on the same texts, to know what a number of tokens a second is worth on this machine. */
export interface Rival {
  readonly name: string;
  readonly seconds: number;
  readonly tokens: number;
}

/** wink-nlp's sentences, tags and entities: no parse, no events. */
export function winkTagging(texts: readonly string[]): Rival {
  const require = createRequire(import.meta.url);
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
  const began = performance.now();
  const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
  return { name: "wink-nlp, tags and entities only", seconds: (performance.now() - began) / 1000, tokens };
}

/** spaCy's full pipeline in Python, if that Python has it; else null. @param python - the interpreter. */
export function spacyPipeline(texts: readonly string[], python: string): Rival | null {
  try {
    const output = execFileSync(python, [projectFile("bench", "extraction", "spacy_pipeline.py")], {
      input: JSON.stringify(texts),
      maxBuffer: 1e8,
      stdio: ["pipe", "pipe", "ignore"],
    });
    return { name: "spaCy en_core_web_sm in Python, no events", ...JSON.parse(output.toString()) };
  } catch {
    return null;
  }
}
