import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";
import { hashNumber } from "../strings/murmur.js";
import { uint64 } from "../strings/uint64.js";
import type { Lexeme } from "../words/lexeme.js";
import { firstSeed } from "../words/lexicon.js";
import { vectorWidth } from "./maxout-layer.js";

/** Norm, prefix, suffix, shape. */
const wordFeatures = 4;

/** Rows that stand for a feature together. */
const rowsPerFeature = 4;

/** Floats that a table's row takes, in half precision. */
const rowWidth = vectorWidth / 2;

/**
 * Puts words into numbers: each feature is hashed to four rows of its table, and their sum stands for it. So there is no
 * unknown word, only one whose rows are shared with others.
 */
export class Embedding {
  /** Floats of one embedded word. */
  readonly width: number;
  readonly #kernels: Kernels;
  readonly #features: number;
  readonly #tables: readonly Address[];
  /** Rows of the two yes-or-no features by their value: a space follows; the word is white space. Not all networks have them. */
  readonly #flagRows: readonly (readonly (readonly number[])[])[];
  readonly #addresses: Address;

  /** @param mostWords - embedded at a time. */
  constructor(arena: Arena, model: Model, network: string, features: number, mostWords: number) {
    const tables = Array.from({ length: features }, (_, i) => model.tensor(`${network}.table.${i}`));
    this.width = features * vectorWidth;
    this.#kernels = arena.kernels;
    this.#features = features;
    this.#tables = tables.map((table) => arena.storeHalves(table));
    this.#flagRows = tables
      .slice(wordFeatures)
      .map((table, i) =>
        [0, 1].map((flag) => hashNumber(uint64(0, flag), firstSeed + wordFeatures + i).map((hash) => hash % table.shape[0]!)),
      );
    this.#addresses = arena.reserve(mostWords * features * rowsPerFeature);
  }

  /** Makes a word ready to be embedded, as number `place` of those to come. */
  place(place: number, { rows, isSpace }: Lexeme, spaceFollows: boolean): void {
    const { integers } = this.#kernels;
    let at = this.#addresses + place * this.#features * rowsPerFeature;
    for (let i = 0; i < wordFeatures * rowsPerFeature; i++) {
      integers[at++] = this.#tables[i >> 2]! + rows[i]! * rowWidth;
    }
    for (let feature = wordFeatures; feature < this.#features; feature++) {
      const flag = feature === wordFeatures ? spaceFollows : isSpace;
      for (const row of this.#flagRows[feature - wordFeatures]![flag ? 1 : 0]!) integers[at++] = this.#tables[feature]! + row * rowWidth;
    }
  }

  /** Writes `width` floats for each of the words that were placed. */
  embed(words: number, output: Address): void {
    this.#kernels.sumRows(this.#addresses, words * this.#features, output);
  }
}
