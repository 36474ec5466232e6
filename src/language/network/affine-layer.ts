import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import { blockSize, blocksFor, packBias, packWeights } from "../kernels/packing.js";

/** One weight matrix with its bias, in the heap. */
export class AffineLayer {
  readonly weights: Address;
  readonly bias: Address;
  readonly blocks: number;
  readonly #width: number;
  readonly #kernels: Kernels;

  /**
   * @param weights - [output][input].
   * @param order - see packWeights.
   * @param columns - see packWeights.
   */
  constructor(
    arena: Arena,
    weights: Float32Array,
    bias: Float32Array,
    width: number,
    order?: number[],
    columns?: readonly [number, number],
  ) {
    this.#kernels = arena.kernels;
    this.#width = columns === undefined ? width : columns[1] - columns[0];
    this.weights = arena.store(packWeights(weights, width, order, columns));
    this.bias = arena.store(packBias(bias, order));
    this.blocks = blocksFor(order?.length ?? weights.length / width);
  }

  /** Floats of an output row: the outputs, filled up to whole blocks. */
  get outputStride(): number {
    return this.blocks * blockSize;
  }

  apply(input: Rows, rows: number, output: Rows): void {
    this.#kernels.affine(input, rows, this.#width, this.weights, this.bias, this.blocks, output);
  }
}
