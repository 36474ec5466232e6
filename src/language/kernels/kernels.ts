/** Where numbers begin in the heap, in floats from its start. */
export type Address = number;

/** A row-major table of inputs or outputs in the heap. `stride` is the distance between rows, in floats. */
export interface Rows {
  readonly at: Address;
  readonly stride: number;
}

/**
 * The arithmetic of the networks, on one block of memory that weights and intermediate values share. Two implementations
 * give the same results up to the last bits of a float: WebAssembly with SIMD, and plain JavaScript.
 *
 * Weights are packed in blocks of 12 outputs, [block][input][12], so that a block's sums fit in registers. The model's file has them so.
 * Rows are worked on two at a time: inputs and outputs need room for an even number of rows.
 */
export interface Kernels {
  readonly heap: Float32Array;
  /** The same memory as integers. */
  readonly integers: Int32Array;
  /** The same memory as numbers in half precision (their bits), two to a float. */
  readonly halves: Uint16Array;

  /**
   * Half precision to single, in place: the numbers wait in the second half of the room for `count` floats at `at`.
   * @param count - a multiple of four.
   */
  widen(at: Address, count: number): void;

  /**
   * Each sum adds up four rows of 96 numbers in half precision.
   * @param rows - integers: for each sum the addresses of its four rows.
   * @param output - 96 floats a sum.
   */
  sumRows(rows: Address, sums: number, output: Address): void;

  /** output[row] = weights * input[row] + bias, for blocks * 12 outputs. */
  affine(input: Rows, rows: number, width: number, weights: Address, bias: Address, blocks: number, output: Rows): void;

  /** As affine, then the largest of the three pieces of each unit: a block of 12 sums gives 4 outputs. */
  maxout(input: Rows, rows: number, width: number, weights: Address, bias: Address, blocks: number, output: Rows): void;

  /**
   * The first encoder layer from ready-made projections: for each row, the sum of what the word before, the word itself and
   * the word after contribute, bias, then the largest of three pieces as in maxout.
   * @param words - integers: for row r the addresses of three neighbours' table rows stand at r, r + 1 and r + 2. A table row
   * holds 96 floats of the word's vector, then 288 each for a word standing before, at and after the centre.
   */
  maxoutOfNeighbours(words: Address, rows: number, bias: Address, output: Rows): void;

  /** x = (x - mean) / deviation * gain + shift, for each row of 96. */
  normalize(x: Rows, rows: number, gain: Address, shift: Address): void;

  /** x += addend, 96 floats a row. */
  add(x: Rows, rows: number, addend: Rows): void;

  /**
   * Scores of all moves in one state: the contributions of its tokens and the bias summed up (128 floats), the larger of the two
   * pieces of each unit (64), then affine.
   * @param contributions - integers: the addresses of `slots` contributions.
   * @param output - blocks * 12 floats for the scores, then 64 more as room to work in.
   */
  scoreMoves(
    contributions: Address,
    slots: number,
    bias: Address,
    weights: Address,
    upperBias: Address,
    blocks: number,
    output: Address,
  ): void;
}
