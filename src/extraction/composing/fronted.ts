import { distanceKm, type Place } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { levelOf } from "../places/index.js";

/** "In Nablus, settlers burned fields": the place to which a sentence turns in its first words; null where it doesn't. */
export function frontedPlace(doc: Doc, sentence: number, places: readonly PlaceMention[]): PlaceMention | null {
  const { start, end } = doc.sentences[sentence]!;
  const offset = doc.start[start]!;
  const [front] = /^\s*(?:[-•*–]\s*)?(?:and |but )?(?:elsewhere )?in [^,.;:]{2,80},/i.exec(doc.text.slice(offset, doc.end[end - 1]!)) ?? [];
  if (!front) return null;
  return places.find(({ place, span }) => place !== null && span.start >= offset && span.end <= offset + front.length) ?? null;
}

/** Whether two places lie apart, and neither is a part of the other. */
export function isElsewhere(a: Place, b: Place): boolean {
  if (a.id === b.id) return false;
  if (a.country !== b.country) return a.country !== null && b.country !== null;
  const levels = [levelOf(a), levelOf(b)];
  if (levels.includes("COUNTRY") || levels.includes("REGION")) return false;
  if (a.admin1 !== b.admin1) return true;
  if (levels.includes("PROVINCE")) return false;
  return levels.includes("DISTRICT") ? a.admin2 !== b.admin2 : distanceKm(a, b) > cityKm;
}

/** A quarter lies in its city. */
const cityKm = 15;
