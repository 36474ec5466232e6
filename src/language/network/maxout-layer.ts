import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import { maxoutOrder, packBias, packWeights } from "../kernels/packing.js";
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
    this.#gain = arena.store(model.tensor(`${layer}.gain`).values);
    this.#shift = arena.store(model.tensor(`${layer}.shift`).values);
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
    const { shape, values } = model.tensor(`${layer}.weights`);
    const order = maxoutOrder(vectorWidth);
    this.#kernels = arena.kernels;
    this.#width = shape[2]!;
    this.#weights = arena.store(packWeights(values, this.#width, order));
    this.#bias = arena.store(packBias(model.tensor(`${layer}.bias`).values, order));
    this.#norm = new Normalization(arena, model, layer);
  }

  apply(input: Rows, rows: number, output: Rows): void {
    this.#kernels.maxout(input, rows, this.#width, this.#weights, this.#bias, vectorWidth / 4, output);
    this.#norm.apply(output, rows);
  }
}
