import type { Model } from "../model/model.js";
import { BoundedCache } from "../strings/bounded-cache.js";
import { detach } from "../strings/detach.js";
import { hashNumber } from "../strings/murmur.js";
import { lookUp } from "../strings/sorted-table.js";
import { stringId } from "../strings/string-id.js";
import { toHex } from "../strings/uint64.js";
import type { Lexeme } from "./lexeme.js";
import { shapeOf } from "./shape.js";
import { isWhiteSpace } from "./white-space.js";

/** Gives the lexeme of a word; `norm` where an exception of the tokenizer sets one. */
export type Lexicon = (text: string, norm?: string) => Lexeme;

/** Seed of the first embedding table; each further one has the next. */
export const firstSeed = 8;

/** Words remembered. An article has a few hundred; making one takes about 20 microseconds. */
const capacity = 20_000;

/** Longer words are rare and large; they are made anew each time. */
const longestRemembered = 1_000;

export function createLexicon({ words, tensor }: Model): Lexicon {
  const symbols = new Map(Object.entries(words.symbols));
  const baseNorms = new Map(Object.entries(words.baseNorms));
  const digits = new Set(words.digitsBeyondDecimal);
  const tableSizes = [0, 1, 2, 3].map((column) => tensor(`shared.table.${column}`).shape[0]!);
  const remembered = new BoundedCache<string, Lexeme>(capacity);
  let made = 0;

  const normOf = (text: string, lower: string): string =>
    lookUp(words.norms, toHex(stringId(text, symbols))) ?? baseNorms.get(text) ?? lower;

  function makeLexeme(text: string, norm: string | undefined): Lexeme {
    const lower = text.toLowerCase();
    const features = [norm ?? normOf(text, lower), prefixOf(text), suffixOf(text), shapeOf(text, digits)];
    const rows = features.flatMap((feature, column) =>
      hashNumber(stringId(feature, symbols), firstSeed + column).map((hash) => hash % tableSizes[column]!),
    );
    return { id: made++, text, lower, isSpace: isAllSpace(text), rows: Uint16Array.from(rows) };
  }

  return (slice, norm) => {
    if (slice.length > longestRemembered) return makeLexeme(slice, norm);
    const key = norm === undefined ? slice : `${slice} ${norm}`; // no word holds a space, save the one that is a space
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const text = detach(slice);
    const lexeme = makeLexeme(text, norm);
    remembered.set(norm === undefined ? text : key, lexeme);
    return lexeme;
  };
}

/** The first code point. */
function prefixOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!);
}

/** The last three code points; looks no further back than it must. */
function suffixOf(word: string): string {
  return [...word.slice(-6)].slice(-3).join("");
}

function isAllSpace(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isWhiteSpace(word.charCodeAt(i))) return false;
  return true;
}
