import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";

/** Width of a word's vector, in and out of every layer. */
export const vectorWidth = 96;

/** Gain and shift of a layer norm. */
export class Normalization {
  readonly #gain: Address;
  readonly #shift: Address;
  readonly #kernels: Kernels;

  constructor(arena: Arena, model: Model, layer: string) {
    this.#kernels = arena.kernels;
    this.#gain = arena.store(model.tensor(`${layer}.gain`));
    this.#shift = arena.store(model.tensor(`${layer}.shift`));
  }

  apply(x: Rows, rows: number): void {
    this.#kernels.normalize(x, rows, this.#gain, this.#shift);
  }
}

/** Maxout to 96 units, normalized: the building block of both networks. */
export class MaxoutLayer {
  readonly #weights: Address;
  readonly #bias: Address;
  readonly #width: number;
  readonly #norm: Normalization;
  readonly #kernels: Kernels;

  constructor(arena: Arena, model: Model, layer: string) {
    const weights = model.tensor(`${layer}.weights`);
    this.#kernels = arena.kernels;
    this.#width = weights.shape[1]!;
    this.#weights = arena.store(weights);
    this.#bias = arena.store(model.tensor(`${layer}.bias`));
    this.#norm = new Normalization(arena, model, layer);
  }

  apply(input: Rows, rows: number, output: Rows): void {
    this.#kernels.maxout(input, rows, this.#width, this.#weights, this.#bias, vectorWidth / 4, output);
    this.#norm.apply(output, rows);
  }
}
