import { loadLexicon } from "../../../src/extraction/lexicon/index.js";
import { findTellings, type Telling } from "../../../src/extraction/triggers/index.js";
import { analyse, type Doc, tokenText } from "../../../src/language/index.js";

const lexicon = loadLexicon();

/**
 * The tellings of a text in a compact notation: kind, agents > patients, sides with "~", modality unless actual.
 * "ATTACK gunmen > village", "CLASH soldiers ~ rebels", "ABDUCT > - PLANNED"; "none" where nothing is told.
 */
export function tellingsOf(text: string, title: string | null = null): string {
  const doc = analyse(text);
  const tellings = findTellings(doc, title, lexicon, { groups: [], places: [] });
  return tellings.length === 0 ? "none" : tellings.map((telling) => notationOf(doc, telling)).join("; ");
}

function notationOf(doc: Doc, { kind, modality, roles }: Telling): string {
  const words = (heads: readonly number[]) => heads.map((head) => tokenText(doc, head)).join("+") || "-";
  const parties =
    roles.sides.length > 0
      ? roles.sides.map((head) => tokenText(doc, head)).join(" ~ ")
      : `${words(roles.agents)} > ${words(roles.patients)}`;
  return [kind, parties, ...(modality === "ACTUAL" ? [] : [modality])].join(" ");
}
