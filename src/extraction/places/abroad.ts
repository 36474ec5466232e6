import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { levelOf } from "./candidate.js";

/**
 * Leaves a name open whose text puts it into a province or country in which the gazetteer has no such place: the "Kimba village in Biu district of
 * Borno State" is not Australia's Kimba.
 */
export function withoutNamesakesAbroad(mentions: readonly PlaceMention[], doc: Doc): PlaceMention[] {
  return mentions.map((mention, index) =>
    mention.rule === "place.name" && mentions.slice(index + 1, index + 4).some((area) => puts(doc, mention, area))
      ? { ...mention, place: null, confidence: 0 }
      : mention,
  );
}

/** An area less sure than this may be the namesake itself. */
const leastConfidence = 0.7;

/** Whether the words between say that the first lies in the second, and the gazetteer that it doesn't. */
function puts(doc: Doc, { place, span, end }: PlaceMention, area: PlaceMention): boolean {
  if (!place || !area.place || area.confidence < leastConfidence || levelOf(place) === "COUNTRY" || levelOf(place) === "REGION")
    return false;
  if (!["COUNTRY", "PROVINCE", "DISTRICT"].includes(levelOf(area.place)) || area.place.country === place.country) return false;
  const between = doc.text.slice(span.end, area.span.start);
  if (between.length > 70 || !/^, ?$|^[^.;:()]*\b(?:in|of) (?:the )?(?:[a-z]+ern )?$/.test(between)) return false;
  for (let token = end; token < area.start; token++) if (doc.pos[token] === "VERB" || doc.pos[token] === "AUX") return false;
  return true;
}
