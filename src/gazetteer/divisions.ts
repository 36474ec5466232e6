import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/** A word for a division as it stands in a text, and the countries that use it. */
export interface DivisionWord {
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
}

/** Words like "barangay" and "LGA" that tell the country, where no name does. */
export function findDivisionWords(text: string): DivisionWord[] {
  const { pattern, countriesOf } = divisions();
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    countries: countriesOf.get(word.toLowerCase().replace(/s$/, ""))!,
  }));
}

interface Divisions {
  readonly pattern: RegExp;
  readonly countriesOf: ReadonlyMap<string, readonly string[]>;
}

let table: Divisions | undefined;

function divisions(): Divisions {
  table ??= readDivisions();
  return table;
}

function readDivisions(): Divisions {
  const lines = readFileSync(projectFile("data", "gazetteer", "divisions.tsv"), "utf8").split("\n");
  const rows = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t") as [string, string]);
  const countriesOf = new Map(rows.map(([countries, word]) => [word, countries.split(",")]));
  const longestFirst = [...countriesOf.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(`\\b(?:${longestFirst.join("|")})s?\\b`, "gi"), countriesOf };
}
