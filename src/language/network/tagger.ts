import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";
import { AffineLayer } from "./affine-layer.js";

/** Picks each token's tag: one layer over its vector, the highest score, the first of equals. */
export class Tagger {
  readonly #kernels: Kernels;
  readonly #tags: readonly string[];
  readonly #layer: AffineLayer;
  readonly #scores: Address;

  constructor(arena: Arena, model: Model, tileSize: number) {
    this.#kernels = arena.kernels;
    this.#tags = model.tags;
    this.#layer = new AffineLayer(arena, model.tensor("tagger.weights"), model.tensor("tagger.bias"));
    this.#scores = arena.reserve(tileSize * this.#layer.outputStride);
  }

  /** Appends the tags of a tile of vectors. */
  tag(vectors: Rows, rows: number, tags: string[]): void {
    const { heap } = this.#kernels;
    const stride = this.#layer.outputStride;
    this.#layer.apply(vectors, rows, { at: this.#scores, stride });
    for (let row = 0; row < rows; row++) {
      const at = this.#scores + row * stride;
      let best = 0;
      for (let i = 1; i < this.#tags.length; i++) if (heap[at + i]! > heap[at + best]!) best = i;
      tags.push(this.#tags[best]!);
    }
  }
}
