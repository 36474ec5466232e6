import type { TokenizerTables } from "../model/model.js";
import type { Lexeme } from "../words/lexeme.js";
import type { Lexicon } from "../words/lexicon.js";
import type { Exceptions } from "./exceptions.js";

/**
 * Splits one run of text without white space: takes punctuation off both ends, one piece at a time, until an exception or
 * nothing more to take is left; then cuts the middle at hyphens, slashes and the like, unless it is a web address.
 */
export function createSplitter(tables: TokenizerTables, exceptions: Exceptions, lexicon: Lexicon): (run: string) => readonly Lexeme[] {
  const prefix = new RegExp(tables.prefix, "uy");
  const suffix = new RegExp(tables.suffix, "gu");
  const infix = new RegExp(tables.infix, "gu");
  const url = new RegExp(tables.url, "uy");

  return (run) => {
    const { prefixes, middle, suffixes } = takeAffixes(run, matchLength(prefix), suffixLength(suffix), exceptions);
    return [
      ...prefixes.map((text) => lexicon(text)),
      ...(middle === ""
        ? []
        : (exceptions.get(middle) ??
          (matchLength(url)(middle) > 0 ? [lexicon(middle)] : cutAtInfixes(middle, infix).map((text) => lexicon(text))))),
      ...suffixes.reverse().map((text) => lexicon(text)),
    ];
  };
}

interface Affixes {
  readonly prefixes: string[];
  readonly middle: string;
  /** In the order of finding: the last of the run first. */
  readonly suffixes: string[];
}

function takeAffixes(
  run: string,
  prefixLength: (text: string) => number,
  suffixLength: (text: string) => number,
  exceptions: Exceptions,
): Affixes {
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let middle = run;
  let lastLength = 0;
  while (middle !== "" && middle.length !== lastLength && !exceptions.has(middle)) {
    lastLength = middle.length;
    const before = prefixLength(middle);
    const withoutPrefix = middle.slice(before);
    if (before > 0 && exceptions.has(withoutPrefix)) {
      prefixes.push(middle.slice(0, before));
      return { prefixes, middle: withoutPrefix, suffixes };
    }
    const after = suffixLength(withoutPrefix);
    const end = middle.length - after;
    if (after > 0 && exceptions.has(middle.slice(0, end))) {
      suffixes.push(middle.slice(end));
      return { prefixes, middle: middle.slice(0, end), suffixes };
    }
    if (before > 0) prefixes.push(middle.slice(0, before));
    if (after > 0) suffixes.push(middle.slice(end)); // found behind the prefix, so the two never overlap
    middle = middle.slice(before, end);
  }
  return { prefixes, middle, suffixes };
}

function matchLength(pattern: RegExp): (text: string) => number {
  return (text) => {
    pattern.lastIndex = 0;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}

/** No suffix is longer, save a run of dots; looking no further back keeps a run of a thousand brackets cheap. */
const longestSuffix = 32;

function suffixLength(suffix: RegExp): (text: string) => number {
  const lengthFrom = (text: string, from: number): number => {
    suffix.lastIndex = from;
    return suffix.exec(text)?.[0].length ?? 0;
  };
  return (text) => {
    const from = Math.max(0, text.length - longestSuffix);
    const length = lengthFrom(text, from);
    return length === longestSuffix ? lengthFrom(text, 0) : length;
  };
}

/**
 * A match at the very start cuts nothing off: "-5" stays whole. `matchAll` would copy the pattern for every word, at twenty times the cost.
 */
function cutAtInfixes(text: string, infix: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  infix.lastIndex = 0;
  for (let match = infix.exec(text); match !== null; match = infix.exec(text)) {
    if (match.index === 0) continue;
    if (match.index > start) pieces.push(text.slice(start, match.index));
    pieces.push(match[0]);
    start = infix.lastIndex;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
