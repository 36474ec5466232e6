import { countriesOfDemonym } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import { isCapitalised, opensSentence, textOf } from "./name-runs.js";
import type { NameSpan } from "./spans.js";

/** The spans that are place names, of all that might be. @param taken - names of groups and outlets: what stands inside is none. */
export function chooseNames(doc: Doc, names: readonly NameSpan[], taken: readonly TokenRange[]): NameSpan["span"][] {
  const persons = personWords(doc);
  return names.filter((name) => isPlaceName(doc, name, taken, persons)).map(({ span }) => span);
}

function isPlaceName(doc: Doc, name: NameSpan, taken: readonly TokenRange[], persons: ReadonlySet<string>): boolean {
  if (taken.some((range) => range.start < name.end && name.start < range.end)) return false;
  if (name.known.length === 0) return name.entity?.label !== "FAC";
  if (countriesOfDemonym(name.text).length > 0) return false;
  const label = name.entity?.label ?? "";
  const isWhole = !nameGoesOn(doc, name);
  const exact = name.entity !== null && name.entity.start >= name.start && name.entity.end <= name.end + 1;
  switch (label) {
    case "GPE":
    case "LOC":
      return true;
    case "PERSON":
      return isWhole && isBehindPlacePreposition(doc, name) && !persons.has(name.text);
    case "ORG":
    case "FAC":
      return exact && isWhole && isBehindPlacePreposition(doc, name);
    case "":
      return isWhole && !opensSentence(doc, name.start) && (isBehindPlacePreposition(doc, name) || isBesideComma(doc, name));
    default:
      return false;
  }
}

/** Words of persons with more than one name: "Lincoln" means one of them if "Chad Lincoln" stands in the text. */
function personWords(doc: Doc): Set<string> {
  return new Set(
    doc.entities
      .filter(({ label, start, end }) => label === "PERSON" && end - start > 1)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => textOf(doc, start + offset))),
  );
}

function nameGoesOn(doc: Doc, { start, end }: NameSpan): boolean {
  const before = start > 0 && isCapitalised(doc, start - 1) && !opensSentence(doc, start - 1);
  const after = end < doc.length && isCapitalised(doc, end);
  return before || after;
}

function isBehindPlacePreposition(doc: Doc, { start }: NameSpan): boolean {
  for (let token = start - 1; token >= Math.max(0, start - 3); token--) {
    const word = textOf(doc, token).toLowerCase();
    if (placePrepositions.has(word)) return true;
    if (
      !/^(?:the|of|and|,|city|town|village|province|state|district|capital|central|north|south|east|west|(?:north|south)?(?:ern|east|west|eastern|western))$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

function isBesideComma(doc: Doc, { end }: NameSpan): boolean {
  return end + 1 < doc.length && textOf(doc, end) === "," && isCapitalised(doc, end + 1);
}

const placePrepositions = new Set(
  "in at near from outside around to into across towards toward between of inside within through off".split(" "),
);
