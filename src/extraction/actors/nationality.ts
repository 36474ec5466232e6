import { countriesOfDemonym, type Places } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import { countryNamed } from "./setting.js";

/** Words that name a country or its people: ISO 3166-1 alpha-3. */
export interface Nationality extends TokenRange {
  readonly country: string;
}

/** "Nigerian", "South Sudanese", "US" or "Iraq's" in front of the force. */
export function nationalityBefore(doc: Doc, start: number, places: Places): Nationality | null {
  const end = start > 1 && doc.tag[start - 1] === "POS" ? start - 1 : start;
  for (const length of [2, 1]) {
    const from = end - length;
    if (from < 0 || doc.sentenceOf[from] !== doc.sentenceOf[start] || !isNameLike(doc, from, end)) continue;
    const words = doc.text.slice(doc.start[from], doc.end[end - 1]);
    if (words.length <= 3 && words !== words.toUpperCase()) continue; // "Car bomb" is no bomb of the C.A.R.
    const country = countriesOfDemonym(words)[0] ?? (/^\p{Lu}/u.test(words) ? countryNamed(words, places) : null);
    if (country) return { start: from, end, country };
  }
  return null;
}

function isNameLike(doc: Doc, start: number, end: number): boolean {
  for (let token = start; token < end; token++)
    if (doc.pos[token] !== "PROPN" && doc.pos[token] !== "ADJ" && doc.pos[token] !== "NOUN") return false;
  return true;
}
