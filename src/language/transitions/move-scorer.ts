import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import type { Model, Tensor } from "../model/model.js";
import { AffineLayer } from "../network/affine-layer.js";
import { Contributions, hiddenWidth } from "./contributions.js";

/**
 * Scores the moves that are open to a reader of the text, from a handful of tokens that matter in its state. Parser and name
 * recogniser are the same network with other slots, moves and weights.
 */
export class MoveScorer {
  readonly #kernels: Kernels;
  readonly #narrow: AffineLayer;
  readonly #narrowed: Address;
  readonly #contributions: Contributions;
  readonly #bias: Address;
  readonly #upper: AffineLayer;
  readonly #addresses: Address;
  readonly #output: Address;
  /** Scores of the last state, in the order of the model's moves; then zeros up to a whole block. */
  readonly #scores: Float32Array;

  /**
   * @param system - prefix of its tensors in the model.
   * @param tileSize - tokens narrowed at a time.
   */
  constructor(arena: Arena, model: Model, system: string, tileSize: number) {
    const tensor = (name: string): Tensor => model.tensor(`${system}.${name}`);
    this.#kernels = arena.kernels;
    this.#narrow = new AffineLayer(arena, tensor("narrow.weights"), tensor("narrow.bias"));
    this.#narrowed = arena.reserve(tileSize * this.#narrow.outputStride);
    this.#contributions = new Contributions(arena, model, system);
    this.#bias = arena.store(tensor("lower.bias"));
    this.#upper = new AffineLayer(arena, tensor("upper.weights"), tensor("upper.bias"));
    this.#addresses = arena.reserve(this.#contributions.slots);
    this.#output = arena.reserve(this.#upper.outputStride + hiddenWidth);
    this.#scores = arena.kernels.heap.subarray(this.#output, this.#output + this.#upper.outputStride);
  }

  /** Narrows the vectors of a tile to 64 floats a token, into `output` from token `from` on. */
  narrow(vectors: Rows, rows: number, output: Float32Array, from: number): void {
    const stride = this.#narrow.outputStride;
    this.#narrow.apply(vectors, rows, { at: this.#narrowed, stride });
    for (let row = 0; row < rows; row++) {
      const at = this.#narrowed + row * stride;
      output.set(this.#kernels.heap.subarray(at, at + hiddenWidth), (from + row) * hiddenWidth);
    }
  }

  /** Starts a text with the narrowed vectors of all its tokens. */
  begin(tokens: Float32Array): this {
    this.#contributions.begin(tokens);
    return this;
  }

  /**
   * @param slots - the token in each slot of the state, -1 where there is none.
   * @param furthest - the last token that the state has in sight; at least all of `slots`.
   * @returns scores by move, valid until the next call.
   */
  score(slots: ArrayLike<number>, furthest: number): Float32Array {
    this.#contributions.reach(furthest);
    for (let slot = 0; slot < slots.length; slot++) {
      this.#kernels.integers[this.#addresses + slot] = this.#contributions.address(slots[slot]!, slot);
    }
    this.#kernels.scoreMoves(
      this.#addresses,
      slots.length,
      this.#bias,
      this.#upper.weights,
      this.#upper.bias,
      this.#upper.blocks,
      this.#output,
    );
    return this.#scores;
  }
}
