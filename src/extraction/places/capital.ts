import type { Places } from "../../gazetteer/index.js";
import { countryOfDemonym } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { relationBefore } from "./relation.js";

/**
 * "The Afghan capital", "the capital of Mali": a town that is named without its name. No place name, so it is no mention of the record, but an event
 * can be there; "outside parliament" is in it. "The capital" alone means that of the country given, the one the article is about.
 */
export function capitalsIn(doc: Doc, mainCountry: string | null, places: Places): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let token = 1; token < doc.length; token++) {
    const word = doc.text.slice(doc.start[token], doc.end[token]);
    if (word !== "capital" && !seats.has(word)) continue;
    const before = doc.text.slice(doc.start[Math.max(0, token - 3)], doc.start[token]);
    const isSeat = word !== "capital";
    if (isSeat && !besideSeat.test(before)) continue;
    const adjective = /\b[Tt]he ((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+)(?:['’]s)? $/u.exec(before)?.[1];
    const isBare = /\b[Tt]he $/.test(before) && !/^\s*(?:,|of|city|[A-Z])/.test(doc.text.slice(doc.end[token], doc.end[token]! + 6));
    const country = adjective ? (countryOfDemonym(adjective) ?? countryNamed(adjective, places)) : isBare || isSeat ? mainCountry : null;
    const place = country ? places.capital(country) : null;
    if (place === null) continue;
    const span = { start: doc.start[token]!, end: doc.end[token]! };
    const relation = isSeat ? null : relationBefore(doc, doc.leftEdge[token]!);
    found.push({ start: token, end: token + 1, span, rule: "place.capital", place, relation, confidence: adjective ? 0.9 : 0.5 });
  }
  return found;
}

const seats: ReadonlySet<string> = new Set(["parliament", "Parliament", "palace"]);
const besideSeat = /\b(?:outside|near|towards?|stormed|front of|at) (?:the )?(?:(?:presidential|royal|national) )?$/;

function countryNamed(name: string, places: Places): string | null {
  return places.find(name).find(({ place }) => place.featureCode.startsWith("PCL"))?.place.country ?? null;
}
