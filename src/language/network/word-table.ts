import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";
import { spaceFollows, type Tokens } from "../tokenizer/tokens.js";
import { AffineLayer } from "./affine-layer.js";
import { Embedding } from "./embedding.js";
import { MaxoutLayer, vectorWidth } from "./maxout-layer.js";

/** A word's vector, then what it adds to the first encoder layer when it stands before, at and after the centre (288 each). */
const rowWidth = vectorWidth + 3 * 288;

/** Words made at a time. */
const batchSize = 64;

/** What so many tiles used last keeps its row, so that common words stay. The table is larger than all their tokens together. */
const recentTiles = 16;

/**
 * What a network computes from a word alone, kept for the next time the word comes along. The table has a fixed number of
 * rows; a word that was of no use lately makes room.
 */
export class WordTable {
  readonly #kernels: Kernels;
  readonly #embedding: Embedding;
  readonly #mixer: MaxoutLayer;
  readonly #projections: readonly AffineLayer[];
  readonly #table: Address;
  readonly #embedded: Address;
  readonly #mixed: Address;
  readonly #projected: Address;
  readonly #seesSpacing: boolean;

  readonly #rowOf = new Map<number, number>();
  readonly #keyOf: number[];
  /** The tile that last used a row. */
  readonly #usedBy: Uint32Array;
  #tile = recentTiles;
  #hand = 0;

  /**
   * @param network - prefix of its tensors in the model.
   * @param features - 4, or 6 for a network that sees white space too.
   * @param capacity - rows; more than `recentTiles` tiles have tokens.
   */
  constructor(arena: Arena, model: Model, network: string, features: number, capacity: number) {
    this.#kernels = arena.kernels;
    this.#embedding = new Embedding(arena, model, network, features, batchSize);
    this.#mixer = new MaxoutLayer(arena, model, `${network}.mixer`);
    this.#projections = ["before", "centre", "after"].map(
      (place) => new AffineLayer(arena, model.tensor(`${network}.layer.0.${place}`), null),
    );
    this.#table = arena.reserve((capacity + 1) * rowWidth); // row 0 stays zero: what stands outside the text
    this.#embedded = arena.reserve(batchSize * this.#embedding.width);
    this.#mixed = arena.reserve(batchSize * vectorWidth);
    this.#projected = arena.reserve(batchSize * 288);
    this.#seesSpacing = features > 4;
    this.#keyOf = new Array(capacity + 1).fill(-1);
    this.#usedBy = new Uint32Array(capacity + 1);
  }

  /** Writes the row addresses of tokens [from, to), which may reach beyond the text, as integers at `addresses`. */
  place(tokens: Tokens, from: number, to: number, addresses: Address): void {
    this.#tile++;
    const missing: { readonly row: number; readonly token: number }[] = [];
    for (let token = from; token < to; token++) {
      const row = token < 0 || token >= tokens.lexemes.length ? 0 : this.#rowFor(tokens, token, missing);
      this.#kernels.integers[addresses + token - from] = this.#table + row * rowWidth;
    }
    for (let i = 0; i < missing.length; i += batchSize) this.#fill(tokens, missing.slice(i, i + batchSize));
  }

  #rowFor(tokens: Tokens, token: number, missing: { row: number; token: number }[]): number {
    const { id } = tokens.lexemes[token]!;
    const key = this.#seesSpacing ? id * 2 + (spaceFollows(tokens, token) ? 1 : 0) : id;
    let row = this.#rowOf.get(key);
    if (row === undefined) {
      row = this.#claimRow(key);
      missing.push({ row, token });
    }
    this.#usedBy[row] = this.#tile;
    return row;
  }

  #claimRow(key: number): number {
    do this.#hand = (this.#hand % (this.#keyOf.length - 1)) + 1;
    while (this.#tile - this.#usedBy[this.#hand]! < recentTiles);
    this.#rowOf.delete(this.#keyOf[this.#hand]!);
    this.#rowOf.set(key, this.#hand);
    this.#keyOf[this.#hand] = key;
    return this.#hand;
  }

  #fill(tokens: Tokens, batch: readonly { readonly row: number; readonly token: number }[]): void {
    batch.forEach(({ token }, i) => {
      this.#embedding.place(i, tokens.lexemes[token]!, spaceFollows(tokens, token));
    });
    this.#embedding.embed(batch.length, this.#embedded);
    const mixed = { at: this.#mixed, stride: vectorWidth };
    this.#mixer.apply({ at: this.#embedded, stride: this.#embedding.width }, batch.length, mixed);
    this.#copyOut(batch, this.#mixed, vectorWidth, 0);
    this.#projections.forEach((projection, place) => {
      projection.apply(mixed, batch.length, { at: this.#projected, stride: 288 });
      this.#copyOut(batch, this.#projected, 288, vectorWidth + place * 288);
    });
  }

  #copyOut(batch: readonly { readonly row: number }[], from: Address, width: number, offset: number): void {
    batch.forEach(({ row }, i) => {
      this.#kernels.heap.copyWithin(this.#table + row * rowWidth + offset, from + i * width, from + (i + 1) * width);
    });
  }
}
