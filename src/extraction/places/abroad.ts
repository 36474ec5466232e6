import { countriesOfDemonym } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { levelOf } from "./candidate.js";

/**
 * Leaves a name open whose text puts it into a province or country in which the gazetteer has no such place, wherever it stands: the "Kimba village in
 * Biu district of Borno State" is not Australia's Kimba, "the northern Mozambican town of Palma" not Spain's Palma.
 */
export function withoutNamesakesAbroad(mentions: readonly PlaceMention[], doc: Doc): PlaceMention[] {
  const nameOf = ({ span }: PlaceMention) => doc.text.slice(span.start, span.end).toLowerCase();
  const abroad = mentions.filter(
    (mention, index) =>
      mention.rule === "place.name" &&
      (mentions.slice(index + 1, index + 4).some((area) => puts(doc, mention, area)) || isOfAnotherNation(doc, mention)),
  );
  if (abroad.length === 0) return [...mentions];
  const open = new Set(abroad.map((mention) => `${nameOf(mention)} ${mention.place?.id}`));
  return mentions.map((mention) =>
    mention.rule === "place.name" && open.has(`${nameOf(mention)} ${mention.place?.id}`)
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

/** "the Mozambican town of Palma" and no country of that nation is the place's. */
function isOfAnotherNation(doc: Doc, { place, span }: PlaceMention): boolean {
  if (!place?.country || levelOf(place) === "COUNTRY") return false;
  const before = doc.text.slice(Math.max(0, span.start - 60), span.start);
  const [, demonym] =
    /(\p{Lu}[\p{L}-]+) (?:[a-z-]+ )?(?:town|village|city|district|province|county|area|region|island) of $/u.exec(before) ?? [];
  const countries = demonym === undefined ? [] : countriesOfDemonym(demonym);
  return countries.length > 0 && !countries.includes(place.country);
}
