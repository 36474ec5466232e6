import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/**
 * What kind of thing a noun names, commonest sense first: `nounClasses("soldier")` is ["person"], `nounClasses("school")` ["group", "building"].
 * Empty for a word that WordNet doesn't know; names are for the gazetteers of places and groups.
 * @param lemma - singular, any case; of a compound its last word.
 * Source: data/wordnet, made by tools/build-nouns.ts.
 */
export function nounClasses(lemma: string): readonly NounClass[] {
  table ??= readTable();
  return table.get(lemma.toLowerCase()) ?? none;
}

/** Whether the noun commonly names one of these kinds, in its first or another frequent sense. */
export function namesA(lemma: string, ...classes: readonly NounClass[]): boolean {
  return nounClasses(lemma).some((each) => classes.includes(each));
}

/** The kinds, and the letter that stands for each in the table. "force" is a group under arms; "thing" any other artefact. */
export const nounClassCodes = {
  person: "p",
  group: "g",
  force: "f",
  building: "b",
  road: "r",
  vehicle: "v",
  aircraft: "a",
  ship: "s",
  weapon: "w",
  firearm: "F",
  artillery: "R",
  missile: "M",
  explosive: "E",
  incendiary: "I",
  blade: "B",
  blunt: "U",
  thing: "t",
  place: "l",
  act: "c",
  event: "e",
  time: "T",
  animal: "n",
  plant: "P",
  food: "d",
  body: "y",
  substance: "S",
  object: "o",
  possession: "$",
  communication: "m",
  cognition: "k",
  idea: "i",
  state: "x",
  feeling: "h",
  attribute: "q",
  motive: "z",
  phenomenon: "N",
  process: "C",
  quantity: "Q",
  relation: "L",
  shape: "H",
} as const;

export type NounClass = keyof typeof nounClassCodes;

const none: readonly NounClass[] = [];
let table: ReadonlyMap<string, readonly NounClass[]> | undefined;

/** Each line: the letters of the classes, then every noun of just these classes. */
function readTable(): Map<string, readonly NounClass[]> {
  const classOfCode = new Map(Object.entries(nounClassCodes).map(([nounClass, code]) => [code as string, nounClass as NounClass]));
  const classesOf = new Map<string, readonly NounClass[]>();
  for (const line of readFileSync(projectFile("data", "wordnet", "nouns.txt"), "utf8").split("\n")) {
    const [codes, ...lemmas] = line.split(" ");
    const classes = [...codes!].map((code) => classOfCode.get(code)!);
    for (const lemma of lemmas) classesOf.set(lemma, classes);
  }
  return classesOf;
}
