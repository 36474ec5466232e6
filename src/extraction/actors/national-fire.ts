import type { Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { lemmaAt } from "../syntax/index.js";
import { type Nationality, nationalityBefore } from "./nationality.js";

/** "Israeli airstrike", "Russian shells": the nationality stands for the armed forces that fired. */
export function nationalFire(doc: Doc, noun: number, places: Places): Nationality | null {
  if (!fire.has(lemmaAt(doc, noun))) return null;
  let end = noun;
  while (end > 0 && fireModifiers.has(lemmaAt(doc, end - 1))) end--;
  const nationality = nationalityBefore(doc, end, places);
  return nationality && doc.sentenceOf[noun] === doc.sentenceOf[nationality.start] ? nationality : null;
}

const fire = new Set("airstrike air-strike strike shelling bombardment shell missile bomb bombing raid artillery".split(" "));
const fireModifiers = new Set("air drone missile artillery rocket cruise ballistic aerial military tank mortar -".split(" "));
