import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import type { Happening } from "./happening.js";

/** The article's main event first: the one it opens with and comes back to; the others in order of first mention. */
export function mainFirst(doc: Doc, happenings: readonly Happening[], title: string | null): Happening[] {
  if (happenings.length === 0) return [];
  const weight = (each: Happening) => weightOf(doc, each, title) + (each === happenings[0] ? 0.25 : 0);
  const main = happenings.reduce((best, each) => (weight(each) > weight(best) ? each : best));
  return [main, ...happenings.filter((each) => each !== main)];
}

/** Early mentions weigh most; what happened outweighs what was planned, and violence the arrests that followed. */
function weightOf(doc: Doc, { tellings, main }: Happening, title: string | null): number {
  const sentences = new Set(tellings.map(({ head }) => doc.sentenceOf[head]!));
  const told = [...sentences].reduce((sum, sentence) => sum + 1 / (1 + sentence), 0);
  const inTitle = title !== null && tellings.some(({ lemma }) => title.toLowerCase().includes(lemma.slice(0, 5))) ? 1 : 0;
  const real = main.modality === "ACTUAL" ? 1 : 0;
  return told + inTitle + real + (kinds[main.kind].family === "STRATEGIC" ? 0 : 0.5);
}
