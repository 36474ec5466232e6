import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/**
 * The country whose people or things a nationality word names: `countryOfDemonym("Iraqis")` is "IRQ"; null for any other word.
 * Several words are given as one string: "South Sudanese". A word that names two peoples ("Congolese", "Dominican") gives the country first in
 * `countriesOfDemonym`.
 * @param word - adjective or noun, singular or plural, capitalised as in running text.
 * @returns ISO 3166-1 alpha-3.
 */
export function countryOfDemonym(word: string): string | null {
  return countriesOfDemonym(word)[0] ?? null;
}

/** All countries that share the nationality word: "Congolese" is ["COD", "COG"]; empty for any other word. */
export function countriesOfDemonym(word: string): readonly string[] {
  const { countriesOf } = demonyms();
  for (const form of [word, ...singulars(word)]) {
    const countries = countriesOf.get(form);
    if (countries) return countries;
  }
  return [];
}

/** The usual nationality adjective of a country: `demonymOf("IRQ")` is "Iraqi"; null where data/gazetteer/demonyms.tsv has none. */
export function demonymOf(country: string): string | null {
  return demonyms().adjectiveOf.get(country) ?? null;
}

/** Whether this is the ISO 3166-1 alpha-3 code of a country in the table; XKX is Kosovo. */
export function isCountryWithDemonym(country: string): boolean {
  return demonyms().adjectiveOf.has(country);
}

interface Demonyms {
  readonly countriesOf: ReadonlyMap<string, readonly string[]>;
  readonly adjectiveOf: ReadonlyMap<string, string>;
}

let table: Demonyms | undefined;

function demonyms(): Demonyms {
  table ??= readDemonyms();
  return table;
}

function readDemonyms(): Demonyms {
  const countriesOf = new Map<string, string[]>();
  const adjectiveOf = new Map<string, string>();
  for (const line of readFileSync(projectFile("data", "gazetteer", "demonyms.tsv"), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [country, words] = line.split("\t") as [string, string];
    for (const word of words.split(", ")) {
      if (!adjectiveOf.has(country)) adjectiveOf.set(country, word);
      const known = countriesOf.get(word);
      if (known) known.push(country);
      else countriesOf.set(word, [country]);
    }
  }
  return { countriesOf, adjectiveOf };
}

/** "Iraqis" to "Iraqi", "Frenchmen" to "French": only the endings that nationality words take. */
function singulars(word: string): string[] {
  const stem = /^(.+?)(?:'s|’s|s|men|man|women|woman|people)$/.exec(word)?.[1];
  return stem ? [stem] : [];
}
