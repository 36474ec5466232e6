import type { Arena } from "../kernels/arena.js";
import type { Address, Kernels, Rows } from "../kernels/kernels.js";
import type { Tensor } from "../model/model.js";

/** One weight matrix with its bias, in the heap. */
export class AffineLayer {
  readonly weights: Address;
  readonly bias: Address;
  readonly blocks: number;
  /** Floats of an output row: the outputs, filled up to whole blocks. */
  readonly outputStride: number;
  readonly #width: number;
  readonly #kernels: Kernels;

  /**
   * @param weights - [block][input][output of the block]; see tools/export-model/packing.py.
   * @param bias - null for none.
   */
  constructor(arena: Arena, weights: Tensor, bias: Tensor | null) {
    const [blocks, width, blockSize] = weights.shape as [number, number, number];
    this.#kernels = arena.kernels;
    this.#width = width;
    this.blocks = blocks;
    this.outputStride = blocks * blockSize;
    this.weights = arena.store(weights);
    this.bias = bias === null ? arena.reserve(this.outputStride) : arena.store(bias);
  }

  apply(input: Rows, rows: number, output: Rows): void {
    this.#kernels.affine(input, rows, this.#width, this.weights, this.bias, this.blocks, output);
  }
}
