import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { childrenAs, isVerb, lowerAt } from "../syntax/index.js";
import { isMeasure, quantityOf } from "./count-persons.js";
import { type Quantity, quantitiesBetween, quantityAt } from "./quantities.js";

/** "The death toll rose to 20", "a toll of 20", "bringing the number of dead to 20": a noun that stands for the whole count. */
export function statedTotals(doc: Doc): TollClaim[] {
  const claims: TollClaim[] = [];
  for (let token = 0; token < doc.length; token++) {
    const kind = totalAt(doc, token);
    const quantity = kind && figureOf(doc, token);
    if (!kind || !quantity || isReplaced(doc, token)) continue;
    const between = wordsOf(doc, token, quantity.start);
    claims.push({
      start: Math.min(token, quantity.start),
      end: Math.max(token + 1, quantity.end),
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
          wordsOf(doc, Math.min(token, quantity.start) - 5, token),
        ),
      adds: false,
      rule: "toll: stated total",
    });
  }
  return claims;
}

/** "raising an earlier toll of six" */
function isReplaced(doc: Doc, token: number): boolean {
  return [1, 2, 3].some((step) => /^(?:earlier|previous|initial|first|original|old)$/.test(lowerAt(doc, token - step)));
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

/** The figure a total is given as: by its verb ("has risen to ten"), before it ("to nine the number of dead"), or after it ("a toll of six"). */
function figureOf(doc: Doc, token: number): Quantity | null {
  return figureOfVerb(doc, token) ?? figureBefore(doc, token) ?? figureAfter(doc, token);
}

function figureOfVerb(doc: Doc, token: number): Quantity | null {
  const verb = doc.head[token]!;
  if (!/^(?:nsubj|nsubjpass)$/.test(doc.dep[token]!) || !isVerb(doc, verb)) return null;
  const to = childrenAs(doc, verb, "prep").filter((each) => /^(?:to|at)$/.test(lowerAt(doc, each)));
  const figures = [...to.flatMap((each) => childrenAs(doc, each, "pobj")), ...childrenAs(doc, verb, "dobj", "attr")];
  return figures.map((each) => quantityOf(doc, each)).find((each) => each !== null && each.start > token && !isDay(doc, each)) ?? null;
}

function figureBefore(doc: Doc, token: number): Quantity | null {
  const quantity = quantityAt(doc, token - 2);
  return quantity && quantity.end === token - 1 && lowerAt(doc, quantity.start - 1) === "to" && lowerAt(doc, token - 1) === "the"
    ? quantity
    : null;
}

/** After "to", "at", "of", "is", "reached", not the old figure after "from". */
function figureAfter(doc: Doc, token: number): Quantity | null {
  for (const quantity of quantitiesBetween(doc, token + 1, token + 23)) {
    if (doc.sentenceOf[quantity.start] !== doc.sentenceOf[token]) return null;
    if (isMeasure(doc, quantity) || isDay(doc, quantity) || lowerAt(doc, quantity.start - 1) === "from") continue;
    if (introduces.test(lowerAt(doc, quantity.start - 1))) return quantity;
  }
  return null;
}

const introduces = /^(?:to|at|of|is|was|reached|hit|,|:|stands|stood|be|exceeded|passed|were|are|-|—|–|least|topped|total)$/;

function isDay(doc: Doc, quantity: Quantity): boolean {
  const entity = doc.entityOf[quantity.end - 1]!;
  return entity >= 0 && /^(?:DATE|TIME|MONEY|PERCENT)$/.test(doc.entities[entity]!.label);
}

function wordsOf(doc: Doc, start: number, end: number): string {
  const words: string[] = [];
  for (let at = Math.max(start, 0); at < end; at++) words.push(lowerAt(doc, at));
  return words.join(" ");
}
