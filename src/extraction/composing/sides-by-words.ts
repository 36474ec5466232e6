import type { Doc } from "../../language/index.js";
import { isNoun, lemmaAt, sentenceOf } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";

/**
 * The two sides of "clashes ... between X and Y", read off the words: parsers often lose the second behind what is said of the first
 * ("between villagers in the north and herdsmen"). The nouns' tokens; empty without "between".
 */
export function sidesByWords(doc: Doc, { head }: Telling): number[] {
  const { start, end } = sentenceOf(doc, head);
  const from = head >= start ? head : start;
  const between = next(doc, from, end, (token) => lemmaAt(doc, token) === "between");
  if (between === null || between - head > 12) return [];
  const and = next(doc, between, end, (token) => lemmaAt(doc, token) === "and" && token > between + 1);
  if (and === null || and - between > 20) return [];
  return [lastOfFirstRun(doc, between + 1, and), lastOfFirstRun(doc, and + 1, end)].flatMap((side) => side ?? []);
}

function next(doc: Doc, from: number, end: number, isIt: (token: number) => boolean): number | null {
  for (let token = from; token < end && token < doc.length; token++) if (isIt(token)) return token;
  return null;
}

/** The noun of the phrase that begins here: "the Malian *army* backed by ...". */
function lastOfFirstRun(doc: Doc, from: number, end: number): number | null {
  const first = next(doc, from, end, (token) => isNoun(doc, token));
  if (first === null || first - from > 4) return null;
  let last = first;
  while (last + 1 < end && isNoun(doc, last + 1)) last++;
  return last;
}
