import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels } from "../kernels/kernels.js";
import type { Model } from "../model/model.js";
import { AffineLayer } from "../network/affine-layer.js";

const { floor } = Math;

/** Units of the layer that all features of a state are summed into, and pieces of each. */
export const hiddenWidth = 64;
const pieces = 2;

/** Floats that one token contributes in one slot: all first pieces, then all second ones. */
export const contributionWidth = hiddenWidth * pieces;

/** Tokens whose contributions are computed together. */
const blockTokens = 16;

/** Blocks kept: the 2,048 tokens last reached. */
const keptBlocks = 128;

/**
 * What each token contributes to a state's score in each slot ("first of the buffer", "top of the stack", ...). Computed a
 * block at a time as the reader moves on, and kept for the blocks last reached; what a state still needs from further
 * back is computed again, so memory doesn't grow with the text.
 */
export class Contributions {
  readonly slots: number;
  readonly #kernels: Kernels;
  readonly #layer: AffineLayer;
  readonly #missing: Address;
  readonly #kept: Address;
  readonly #recomputed: Address;
  readonly #input: Address;
  #tokens: Float32Array = new Float32Array(0);
  #newestBlock = -1;

  constructor(arena: Arena, model: Model, system: string) {
    const missing = model.tensor(`${system}.lower.missing`);
    this.slots = missing.shape[0]!;
    this.#kernels = arena.kernels;
    this.#layer = new AffineLayer(arena, model.tensor(`${system}.lower.weights`), null);
    this.#missing = arena.store(missing);
    this.#kept = arena.reserve(keptBlocks * blockTokens * this.#layer.outputStride);
    this.#recomputed = arena.reserve(this.slots * 2 * this.#layer.outputStride);
    this.#input = arena.reserve(blockTokens * hiddenWidth);
  }

  /** Starts a text: 64 floats for each of its tokens. */
  begin(tokens: Float32Array): void {
    this.#tokens = tokens;
    this.#newestBlock = -1;
  }

  /** Makes ready all tokens up to this one, if there are so many. */
  reach(token: number): void {
    const last = Math.min(token, this.#tokens.length / hiddenWidth - 1);
    while (this.#newestBlock < floor(last / blockTokens)) this.#computeBlock(++this.#newestBlock);
  }

  /** Address of a token's contribution in a slot; of what stands for a missing token if it is negative. The token has been reached. */
  address(token: number, slot: number): Address {
    if (token < 0) return this.#missing + slot * contributionWidth;
    const block = floor(token / blockTokens);
    const row =
      block > this.#newestBlock - keptBlocks
        ? this.#kept + (token % (keptBlocks * blockTokens)) * this.#layer.outputStride
        : this.#recompute(token, slot);
    return row + slot * contributionWidth;
  }

  #computeBlock(block: number): void {
    const first = block * blockTokens;
    const count = Math.min(blockTokens, this.#tokens.length / hiddenWidth - first);
    this.#compute(first, count, this.#kept + (block % keptBlocks) * blockTokens * this.#layer.outputStride);
  }

  #recompute(token: number, slot: number): Address {
    const row = this.#recomputed + slot * 2 * this.#layer.outputStride;
    this.#compute(token, 1, row);
    return row;
  }

  #compute(first: number, count: number, output: Address): void {
    this.#kernels.heap.set(this.#tokens.subarray(first * hiddenWidth, (first + count) * hiddenWidth), this.#input);
    this.#layer.apply({ at: this.#input, stride: hiddenWidth }, count, { at: output, stride: this.#layer.outputStride });
  }
}
