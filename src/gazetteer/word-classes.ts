import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/**
 * What a word means, roughly: the commonest word of those that stand in like company, `wordClass("consulate")` being that of "embassy".
 * Null for a rare word or a name.
 * @param lemma - of any part of speech, any case.
 * Source: data/words, made by tools/build-word-classes.ts.
 */
export function wordClass(lemma: string): string | null {
  table ??= readTable();
  return table.get(lemma) ?? table.get(lemma.toLowerCase()) ?? null;
}

let table: ReadonlyMap<string, string> | undefined;

/** Each line: the words of one class, commonest first. */
function readTable(): Map<string, string> {
  const classOf = new Map<string, string>();
  for (const line of readFileSync(projectFile("data", "words", "classes.txt"), "utf8").split("\n")) {
    const words = line.split(" ");
    for (const word of words) classOf.set(word, words[0]!);
  }
  return classOf;
}
