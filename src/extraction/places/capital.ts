import type { Places } from "../../gazetteer/index.js";
import { countryOfDemonym } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { relationBefore } from "./relation.js";

/**
 * "The Afghan capital", "the capital of Mali": a town that is named without its name. No place name, so it is no mention of the record, but an event
 * can be there. "The capital" alone means that of the country given, the one the article is about.
 */
export function capitalsIn(doc: Doc, mainCountry: string | null, places: Places): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let token = 1; token < doc.length; token++) {
    if (doc.text.slice(doc.start[token], doc.end[token]) !== "capital") continue;
    const before = doc.text.slice(doc.start[Math.max(0, token - 3)], doc.start[token]);
    const adjective = /\b[Tt]he ((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+)(?:['’]s)? $/u.exec(before)?.[1];
    const isBare = /\b[Tt]he $/.test(before) && !/^\s*(?:,|of|city|[A-Z])/.test(doc.text.slice(doc.end[token], doc.end[token]! + 6));
    const country = adjective ? (countryOfDemonym(adjective) ?? countryNamed(adjective, places)) : isBare ? mainCountry : null;
    const place = country ? places.capital(country) : null;
    if (place === null) continue;
    const span = { start: doc.start[token]!, end: doc.end[token]! };
    const relation = relationBefore(doc, doc.leftEdge[token]!);
    found.push({ start: token, end: token + 1, span, rule: "place.capital", place, relation, confidence: adjective ? 0.9 : 0.5 });
  }
  return found;
}

function countryNamed(name: string, places: Places): string | null {
  return places.find(name).find(({ place }) => place.featureCode.startsWith("PCL"))?.place.country ?? null;
}
