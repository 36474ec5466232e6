import type { Doc, TokenRange } from "../../language/doc.js";
import type { TollQualifier } from "../record.js";
import { lowerAt } from "../syntax/index.js";
import { hedgeAround } from "./hedges.js";
import { digitsValue, scales, smallNumbers, vagueScales, vagueWords } from "./number-words.js";

/** A stated number with its hedge: "at least 11", "two dozen", "between 10 and 15". */
export interface Quantity extends TokenRange {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: TollQualifier;
  /** Its last number token, by which the parse ties it to a noun. */
  readonly head: number;
}

/** Every number of the text in reading order, whatever it counts. */
export function findQuantities(doc: Doc): readonly Quantity[] {
  return indexOf(doc).all;
}

/** The number, with its hedge, that a token is part of. */
export function quantityAt(doc: Doc, token: number): Quantity | null {
  return indexOf(doc).byToken.get(token) ?? null;
}

/** The numbers that the parse hangs on a token. */
export function quantitiesBelow(doc: Doc, token: number): readonly Quantity[] {
  return indexOf(doc).byHead.get(token) ?? [];
}

/** The numbers that begin at tokens [start, end), in reading order. */
export function quantitiesBetween(doc: Doc, start: number, end: number): Quantity[] {
  const { byToken } = indexOf(doc);
  const found: Quantity[] = [];
  for (let at = start; at < end; at++) {
    const quantity = byToken.get(at);
    if (quantity && quantity.start >= start && found.at(-1) !== quantity) found.push(quantity);
  }
  return found;
}

/** A long article holds thousands of numbers, so nobody looks through them all. */
interface QuantityIndex {
  readonly all: readonly Quantity[];
  readonly byToken: ReadonlyMap<number, Quantity>;
  readonly byHead: ReadonlyMap<number, readonly Quantity[]>;
}

const indexes = new WeakMap<Doc, QuantityIndex>();

function indexOf(doc: Doc): QuantityIndex {
  let index = indexes.get(doc);
  if (!index) {
    const all = scan(doc);
    const byToken = new Map<number, Quantity>();
    const byHead = new Map<number, Quantity[]>();
    for (const quantity of all) {
      for (let token = quantity.start; token < quantity.end; token++) byToken.set(token, quantity);
      const head = doc.head[quantity.head]!;
      byHead.set(head, [...(byHead.get(head) ?? []), quantity]);
    }
    index = { all, byToken, byHead };
    indexes.set(doc, index);
  }
  return index;
}

function scan(doc: Doc): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < doc.length; ) {
    const number = numberAt(doc, at);
    if (number) found.push(withHedge(doc, rangeWith(doc, number)));
    at = found.length > 0 ? Math.max(found.at(-1)!.end, at + 1) : at + 1;
  }
  return found;
}

/** A number without its hedge; `vague` where only a lower bound is known. */
export interface Bare extends TokenRange {
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
}

function numberAt(doc: Doc, at: number): Bare | null {
  if (isAgeBehind(doc, at)) return null;
  if (lowerAt(doc, at) === "one" && /^(?:no|any|every|each|another)$/.test(lowerAt(doc, at - 1))) return null;
  return vagueAt(doc, at) ?? plainAt(doc, at);
}

/** "a girl of eight". */
function isAgeBehind(doc: Doc, at: number): boolean {
  return lowerAt(doc, at - 1) === "of" && /^(?:girl|boy|child|baby|toddler|woman|man|youth|son|daughter)$/.test(lowerAt(doc, at - 2));
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "a number of". */
function vagueAt(doc: Doc, at: number): Bare | null {
  const word = lowerAt(doc, at);
  const plural = vagueScales.get(word);
  if (plural !== undefined) {
    const times = lowerAt(doc, at + 1) === "of" ? vagueScales.get(lowerAt(doc, at + 2)) : undefined;
    if (times === undefined) return { start: at, end: at + 1, low: plural, high: plural, vague: true };
    return { start: at, end: at + 3, low: (plural * times) / 2, high: (plural * times) / 2, vague: true };
  }
  if (word === "number" && lowerAt(doc, at - 1) === "a" && lowerAt(doc, at + 1) === "of")
    return { start: at - 1, end: at + 1, low: 2, high: 2, vague: true };
  const few = vagueWords.get(word);
  if (few === undefined || (word === "many" && /^(?:as|how|so|too)$/.test(lowerAt(doc, at - 1)))) return null;
  const scale = scales.get(lowerAt(doc, at + 1));
  return { start: at, end: scale ? at + 2 : at + 1, low: few * (scale ?? 1), high: few * (scale ?? 1), vague: true };
}

/** "11", "twenty-one", "two hundred and six", "a dozen", "half a dozen", "1.2 million". */
function plainAt(doc: Doc, start: number): Bare | null {
  const article = /^an?$/.test(lowerAt(doc, start)) && scales.has(lowerAt(doc, start + 1));
  const half = lowerAt(doc, start) === "half" && lowerAt(doc, start + 1) === "a" && lowerAt(doc, start + 2) === "dozen";
  if (half) return { start, end: start + 3, low: 6, high: 6, vague: false };
  let total = 0;
  let current = article ? 1 : 0;
  let at = article ? start + 1 : start;
  let end = start;
  for (; at < doc.length && at < start + 12; at++) {
    const word = lowerAt(doc, at);
    const small = smallNumbers.get(word);
    const scale = scales.get(word);
    const digits = end === start && !article ? (digitsValue(word) ?? decimalOf(word, lowerAt(doc, at + 1))) : null;
    if (digits !== null) current = digits;
    else if (small !== undefined && (current === 0 || canAdd(current, small))) current += small;
    else if (scale !== undefined && (current > 0 || article)) {
      if (scale >= 1_000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
    } else if (end > start && (word === "-" || word === "and") && joins(doc, at, current)) continue;
    else break;
    end = at + 1;
  }
  return end > start ? { start, end, low: total + current, high: total + current, vague: false } : null;
}

function decimalOf(word: string, next: string): number | null {
  return /^\d{1,3}\.\d{1,2}$/.test(word) && (scales.get(next) ?? 0) >= 1_000 ? Number(word) : null;
}

/** "twenty" takes "one", "two hundred" takes "six"; "two" takes nothing. */
function canAdd(current: number, small: number): boolean {
  return (current % 100 === 0 && small < 100) || (current % 10 === 0 && current % 100 >= 20 && small < 10);
}

/** The hyphen of "twenty-one", the "and" of "two hundred and six". */
function joins(doc: Doc, at: number, current: number): boolean {
  const small = smallNumbers.get(lowerAt(doc, at + 1));
  if (small === undefined || digitsValue(lowerAt(doc, at - 1)) !== null) return false;
  return lowerAt(doc, at) === "-" ? current % 100 >= 20 && small < 10 : current >= 100 && current % 100 === 0;
}

/** "10 to 15", "10-15", "four or five", "between 10 and 15": both ends of what is said. */
function rangeWith(doc: Doc, number: Bare): Bare {
  if (number.vague) return number;
  const joint = lowerAt(doc, number.end);
  const between = lowerAt(doc, number.start - 1) === "between" && joint === "and";
  if (!between && !/^(?:to|or|-|–)$/.test(joint)) return number;
  const upper = plainAt(doc, number.end + 1);
  const closes = upper && upper.low > number.low && upper.low <= number.low * 5 + 5;
  if (!closes || /^(?:people|persons?)$/.test(joint)) return number;
  return { start: between ? number.start - 1 : number.start, end: upper.end, low: number.low, high: upper.low, vague: false };
}

function withHedge(doc: Doc, bare: Bare): Quantity {
  const hedge = hedgeAround(doc, bare);
  const range = { start: hedge?.start ?? bare.start, end: hedge?.end ?? bare.end, head: headOf(doc, bare) };
  if (bare.vague) return { ...range, low: bare.low, best: null, high: null, qualifier: "VAGUE" };
  if (bare.high > bare.low) return { ...range, low: bare.low, best: bare.low, high: bare.high, qualifier: "ABOUT" };
  const n = bare.low;
  switch (hedge?.qualifier) {
    case "AT_LEAST":
    case "MORE_THAN":
      return { ...range, low: n, best: n, high: null, qualifier: hedge.qualifier };
    case "UP_TO":
    case "FEWER_THAN":
      return { ...range, low: 0, best: n, high: n, qualifier: hedge.qualifier };
    default:
      return { ...range, low: n, best: n, high: n, qualifier: hedge?.qualifier ?? "EXACT" };
  }
}

/** The number token whose head lies outside the number. */
function headOf(doc: Doc, { start, end }: TokenRange): number {
  for (let at = end - 1; at >= start; at--) {
    const head = doc.head[at]!;
    if (head < start || head >= end) return at;
  }
  return end - 1;
}
