import type { Doc, TokenRange } from "../../language/doc.js";
import type { TollQualifier } from "../record.js";
import { lowerAt } from "../syntax/index.js";

/** What stands before a number and makes it a bound or an estimate; longest first, as words joined by a space. */
const before: readonly (readonly [string, TollQualifier])[] = [
  ["not less than", "AT_LEAST"],
  ["no less than", "AT_LEAST"],
  ["no fewer than", "AT_LEAST"],
  ["not fewer than", "AT_LEAST"],
  ["a minimum of", "AT_LEAST"],
  ["at the very least", "AT_LEAST"],
  ["at least", "AT_LEAST"],
  ["atleast", "AT_LEAST"],
  ["well over", "MORE_THAN"],
  ["in excess of", "MORE_THAN"],
  ["upwards of", "MORE_THAN"],
  ["upward of", "MORE_THAN"],
  ["more than", "MORE_THAN"],
  ["greater than", "MORE_THAN"],
  ["over", "MORE_THAN"],
  ["above", "MORE_THAN"],
  ["as many as", "UP_TO"],
  ["a maximum of", "UP_TO"],
  ["at most", "UP_TO"],
  ["up to", "UP_TO"],
  ["not more than", "UP_TO"],
  ["no more than", "UP_TO"],
  ["fewer than", "FEWER_THAN"],
  ["less than", "FEWER_THAN"],
  ["under", "FEWER_THAN"],
  ["an estimated", "ABOUT"],
  ["estimated", "ABOUT"],
  ["approximately", "ABOUT"],
  ["close to", "ABOUT"],
  ["nearly", "ABOUT"],
  ["almost", "ABOUT"],
  ["roughly", "ABOUT"],
  ["around", "ABOUT"],
  ["about", "ABOUT"],
  ["some", "ABOUT"],
  ["perhaps", "ABOUT"],
];

const after: readonly (readonly [string, TollQualifier])[] = [
  ["or more", "AT_LEAST"],
  ["at least", "AT_LEAST"],
  ["or so", "ABOUT"],
];

/** The hedge that touches a number, with the range that holds both; null without one. */
export function hedgeAround(doc: Doc, number: TokenRange): (TokenRange & { readonly qualifier: TollQualifier }) | null {
  for (const [words, qualifier] of before) {
    const start = number.start - words.split(" ").length;
    if (wordsBetween(doc, start, number.start) === words) return { start, end: number.end, qualifier };
  }
  for (const [words, qualifier] of after) {
    const end = number.end + words.split(" ").length;
    if (wordsBetween(doc, number.end, end) === words) return { start: number.start, end, qualifier };
  }
  return null;
}

function wordsBetween(doc: Doc, start: number, end: number): string {
  let words = "";
  for (let at = Math.max(start, 0); at < Math.min(end, doc.length); at++) words += (words && " ") + lowerAt(doc, at);
  return words;
}
