import type { Model } from "../model/model.js";
import { hashNumber } from "../strings/murmur.js";
import { uint64 } from "../strings/uint64.js";
import type { Lexeme } from "../words/lexeme.js";
import { firstSeed } from "../words/lexicon.js";
import { vectorWidth } from "./maxout-layer.js";

/**
 * Puts a word into numbers: each feature is hashed to four rows of its table, and their sum stands for it. So there is no
 * unknown word, only one whose rows are shared with others.
 */
export class Embedding {
  /** Floats of one embedded word. */
  readonly width: number;
  readonly #tables: readonly Float32Array[];
  /** Rows of the two yes-or-no features by their value: a space follows; the word is white space. Not all networks have them. */
  readonly #flagRows: readonly (readonly (readonly number[])[])[];

  constructor(model: Model, network: string, features: number) {
    const tables = Array.from({ length: features }, (_, i) => model.tensor(`${network}.table.${i}`));
    this.width = features * vectorWidth;
    this.#tables = tables.map((table) => table.values);
    this.#flagRows = tables
      .slice(wordFeatures)
      .map((table, i) =>
        [0, 1].map((flag) => hashNumber(uint64(0, flag), firstSeed + wordFeatures + i).map((hash) => hash % table.shape[0]!)),
      );
  }

  /** Writes `width` floats. */
  embed(lexeme: Lexeme, spaceFollows: boolean, output: Float32Array): void {
    output.fill(0);
    const flags = [spaceFollows, lexeme.isSpace];
    this.#tables.forEach((table, feature) => {
      const rows =
        feature < wordFeatures
          ? lexeme.rows.subarray(feature * 4, feature * 4 + 4)
          : this.#flagRows[feature - wordFeatures]![flags[feature - wordFeatures] ? 1 : 0]!;
      const target = output.subarray(feature * vectorWidth, (feature + 1) * vectorWidth);
      for (const row of rows) {
        for (let i = 0; i < vectorWidth; i++) target[i]! += table[row * vectorWidth + i]!;
      }
    });
  }
}

/** Norm, prefix, suffix, shape. */
const wordFeatures = 4;
