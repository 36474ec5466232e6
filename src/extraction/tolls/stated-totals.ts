import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { lowerAt } from "../syntax/index.js";
import { isMeasure } from "./count-persons.js";
import { findQuantities, type Quantity } from "./quantities.js";

/** "The death toll rose to 20", "a toll of 20", "bringing the number of dead to 20": a noun that stands for the whole count. */
export function statedTotals(doc: Doc): TollClaim[] {
  const claims: TollClaim[] = [];
  for (let token = 0; token < doc.length; token++) {
    const kind = totalAt(doc, token);
    const quantity = kind && figureAfter(doc, token);
    if (!kind || !quantity) continue;
    const between = wordsOf(doc, token, quantity.start);
    claims.push({
      start: token,
      end: quantity.end,
      kind,
      low: quantity.low,
      best: quantity.best,
      high: quantity.high,
      qualifier: quantity.qualifier,
      predicate: token,
      victims: null,
      side: "UNKNOWN",
      isPart: false,
      isLater:
        /\b(?:ris|rose|climb|increas|jump|grow|grew|went|gone|reach|now|updat|revis|soar|hit|bring|brought|rais|to)/.test(between) ||
        /\b(?:bringing|raising|rais(?:ed|es)|brings?|brought|push(?:ed|es|ing)|taking|takes|took|new|final|updated|latest)\b/.test(
          wordsOf(doc, token - 5, token),
        ),
      adds: false,
      rule: "toll: stated total",
    });
  }
  return claims;
}

function totalAt(doc: Doc, token: number): "KILLED" | "INJURED" | null {
  const word = lowerAt(doc, token);
  // "[later updated to 200]"
  if (/^(?:updated|revised)$/.test(word) && lowerAt(doc, token - 1) === "later" && lowerAt(doc, token + 1) === "to") return "KILLED";
  if (word === "toll" || word === "tolls") return /^(?:injur|casualt)/.test(lowerAt(doc, token - 1)) ? "INJURED" : "KILLED";
  if (word !== "number" || lowerAt(doc, token - 1) === "a") return null;
  const near = wordsOf(doc, token + 1, token + 5);
  if (/^of\b.*\b(?:dead|deaths|fatalities|killed|bodies)\b|^(?:killed|dead)\b/.test(near)) return "KILLED";
  return /^of\b.*\b(?:injured|wounded|injuries)\b|^(?:injured|wounded)\b/.test(near) ? "INJURED" : null;
}

/** The figure a total is given as: after "to", "at", "of", "is", "reached", "stood at", not the old one after "from". */
function figureAfter(doc: Doc, token: number): Quantity | null {
  for (const quantity of findQuantities(doc)) {
    if (quantity.start <= token || quantity.start > token + 22 || doc.sentenceOf[quantity.start] !== doc.sentenceOf[token]) continue;
    if (isMeasure(doc, quantity) || isDay(doc, quantity) || lowerAt(doc, quantity.start - 1) === "from") continue;
    if (
      /^(?:to|at|of|is|was|reached|hit|,|:|stands|stood|be|exceeded|passed|be|were|are|-|—|–|least|topped|total)$/.test(
        lowerAt(doc, quantity.start - 1),
      )
    )
      return quantity;
  }
  return null;
}

function isDay(doc: Doc, quantity: Quantity): boolean {
  const entity = doc.entityOf[quantity.end - 1]!;
  return entity >= 0 && /^(?:DATE|TIME|MONEY|PERCENT)$/.test(doc.entities[entity]!.label);
}

function wordsOf(doc: Doc, start: number, end: number): string {
  const words: string[] = [];
  for (let at = Math.max(start, 0); at < end; at++) words.push(lowerAt(doc, at));
  return words.join(" ");
}
