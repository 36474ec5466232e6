import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";
import type { Tokens } from "../tokenizer/tokens.js";
import { MaxoutLayer, Normalization, vectorWidth } from "./maxout-layer.js";
import { WordTable } from "./word-table.js";

/** Tokens encoded at a time: few enough for the processor's cache, many enough that the margins don't count. */
export const tileSize = 256;

/** Four layers, each of which sees one neighbour on either side, so four tokens beyond the tile matter. */
const margin = 4;

/** Words remembered by each network, 31 MB of them; a long article has some 1,500, and a mixed hundred some 8,000. */
const capacity = 8_192;

/**
 * Gives each token a vector that knows its neighbours. The result depends on the token and the four to each side only,
 * so a text of any length is encoded tile by tile with the same numbers as at once.
 */
export class Encoder {
  readonly #kernels: Kernels;
  readonly #words: WordTable;
  readonly #firstBias: Address;
  readonly #firstNorm: Normalization;
  readonly #layers: readonly MaxoutLayer[];
  readonly #addresses: Address;
  readonly #buffers: readonly [Address, Address];

  constructor(arena: Arena, model: Model, network: string, features: number) {
    this.#kernels = arena.kernels;
    this.#words = new WordTable(arena, model, network, features, capacity);
    this.#firstBias = arena.store(model.tensor(`${network}.layer.0.bias`));
    this.#firstNorm = new Normalization(arena, model, `${network}.layer.0`);
    this.#layers = [1, 2, 3].map((layer) => new MaxoutLayer(arena, model, `${network}.layer.${layer}`));
    const rows = tileSize + 2 * margin + 1; // the last window of an odd number of rows is worked on with the one after it
    this.#addresses = arena.reserve(rows);
    this.#buffers = [arena.reserve(rows * vectorWidth), arena.reserve(rows * vectorWidth)];
  }

  /** Vectors of tokens [from, to), at most a tile, in the heap until the next call. */
  encode(tokens: Tokens, from: number, to: number): Rows {
    this.#words.place(tokens, from - margin, to + margin, this.#addresses);
    let [input, output] = this.#buffers.map((at): Rows => ({ at, stride: vectorWidth })) as [Rows, Rows];
    let rows = to - from + 2 * margin - 2;
    this.#firstLayer(rows, input, output);
    for (const layer of this.#layers) {
      rows -= 2;
      // A row and its two neighbours stand side by side: a window of 288 floats that starts one row earlier.
      layer.apply(input, rows, output);
      this.#kernels.add(output, rows, { at: input.at + vectorWidth, stride: vectorWidth });
      [input, output] = [output, input];
    }
    return input;
  }

  #firstLayer(rows: number, output: Rows, spare: Rows): void {
    const { heap, integers } = this.#kernels;
    this.#kernels.maxoutOfNeighbours(this.#addresses, rows, this.#firstBias, output);
    this.#firstNorm.apply(output, rows);
    for (let row = 0; row < rows; row++) {
      const word = integers[this.#addresses + row + 1]!;
      heap.copyWithin(spare.at + row * vectorWidth, word, word + vectorWidth);
    }
    this.#kernels.add(output, rows, spare);
  }
}
