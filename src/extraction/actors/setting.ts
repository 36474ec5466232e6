import type { Article } from "../../article/index.js";
import { countriesOfDemonym, demonymOf, type Group, type Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { wordAt } from "../syntax/index.js";

/** What the article as a whole says about where and when: by it an ambiguous name is decided, and "the army" gets its country. */
export interface Setting {
  /** ISO 3166-1 alpha-3 with the number of times that the text names the country, its people or a town of it. */
  readonly countries: ReadonlyMap<string, number>;
  /** Year of publication; null if unknown. */
  readonly year: number | null;
}

/**
 * Counts the countries that the text names. A town counts a little less, for that of its namesakes whose country most of the text's names share,
 * then for the most populous.
 */
export function settingOf(doc: Doc, article: Article, places: Places): Setting {
  const countries = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + weight);
  };
  const towns: [name: string, weight: number][] = [];
  const weightAt = (token: number) => (doc.sentenceOf[token] === 0 ? 2 : 1); // the lead tells where it happened
  for (const { start, end, label } of doc.entities) {
    const text = doc.text.slice(doc.start[start], doc.end[end - 1]).replace(/^the /i, "");
    if (label === "NORP") add(singleCountry(text), weightAt(start));
    else if (label === "GPE" || label === "LOC") {
      const country = countryNamed(text, places);
      if (country === null) towns.push([text, weightAt(start)]);
      else add(country, weightAt(start));
    } else if (isTownByItsWords(doc, start) && places.find(text).length > 0) towns.push([text, weightAt(start)]);
  }
  for (let token = 0; token < doc.length; token++) {
    const isFree = doc.entityOf[token] === -1 || doc.entities[doc.entityOf[token]!]!.label === "ORG";
    if (isFree && (doc.pos[token] === "ADJ" || doc.pos[token] === "PROPN")) add(singleCountry(wordAt(doc, token)), weightAt(token));
  }
  const candidates = towns.map(([town, weight]) => ({ weight, found: candidatesOf(town, places) }));
  const support = new Map(countries);
  for (const { found } of candidates) for (const country of found.keys()) support.set(country, (support.get(country) ?? 0) + 1);
  for (const { weight, found } of candidates) add(bestOf(found, support), weight * 0.75);
  return { countries, year: article.publishedAt === null ? null : Number(article.publishedAt.slice(0, 4)) };
}

/** "near Goma": whatever the recogniser takes the name for. */
function isTownByItsWords(doc: Doc, start: number): boolean {
  return start > 0 && /^(?:in|near|outside|at)$/i.test(wordAt(doc, start - 1)) && doc.tag[start] === "NNP";
}

/** The country of a town or province: a namesake in a country that the text speaks of goes before a larger one elsewhere. */
export function countryOfTown(name: string, places: Places, { countries }: Setting): string | null {
  return bestOf(candidatesOf(name, places), countries);
}

/** Countries that have a place of that name, with the population of the largest. */
function candidatesOf(name: string, places: Places): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { place } of places.find(name)) {
    if (place.country !== null) found.set(place.country, Math.max(found.get(place.country) ?? 0, place.population));
  }
  return found;
}

function bestOf(found: ReadonlyMap<string, number>, support: ReadonlyMap<string, number>): string | null {
  const [best] = [...found].sort((a, b) => (support.get(b[0]) ?? 0) - (support.get(a[0]) ?? 0) || b[1] - a[1]);
  return best?.[0] ?? null;
}

/** ISO code of the country with that name; null for any other name. */
export function countryNamed(name: string, places: Places): string | null {
  const countries = places.find(name).filter(({ place }) => place.featureCode.startsWith("PCL"));
  const [largest] = countries.sort((a, b) => b.place.population - a.place.population);
  const country = largest?.place.country ?? null;
  // "Congo": of two countries with one people and this word in both names, the one that news mostly means stands first in the table of nationalities.
  const namesake = country === null ? null : (countriesOfDemonym(demonymOf(country) ?? "")[0] ?? null);
  const sharesName = namesake !== null && namesake !== country && places.country(namesake)?.name.split(" ").includes(name);
  return sharesName ? namesake : country;
}

/** The country that the text is mostly about: named clearly more often than any other, or alone; null if there is none. */
export function mainCountry({ countries }: Setting): string | null {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= second[1] * 1.5) ? first[0] : null;
}

/** How well a group fits the article: home or field of action named, years right. Negative where it can't have been. */
export function fitOf(group: Group, { countries, year }: Setting): number {
  if (year !== null && ((group.from !== null && year < group.from) || (group.to !== null && year > group.to + 3))) return -4;
  if (group.countries.length === 0) return 2;
  const rank = group.countries.findIndex((country) => countries.has(country));
  return rank < 0 ? 0 : rank === 0 ? 3 : 2;
}

function singleCountry(word: string): string | null {
  const countries = countriesOfDemonym(word);
  return countries.length === 1 ? countries[0]! : null;
}
