const { ceil, floor } = Math;

/** Outputs that a kernel works on at a time: three vectors of four floats. */
export const blockSize = 12;

/** Blocks that so many outputs fill, the last one perhaps in part. */
export function blocksFor(outputs: number): number {
  return ceil(outputs / blockSize);
}

/**
 * Weights [output][input] to [block][input][12]. Outputs missing in the last block have weights of zero.
 * @param order - for each output its row among the given weights; by default as they are.
 * @param columns - which inputs to take, [start, end); by default all.
 */
export function packWeights(
  weights: Float32Array,
  width: number,
  order = inOrder(weights.length / width),
  columns: readonly [number, number] = [0, width],
): Float32Array {
  const [from, to] = columns;
  const inputs = to - from;
  const packed = new Float32Array(blocksFor(order.length) * blockSize * inputs);
  order.forEach((row, output) => {
    let at = floor(output / blockSize) * blockSize * inputs + (output % blockSize);
    for (let column = from; column < to; column++, at += blockSize) packed[at] = weights[row * width + column]!;
  });
  return packed;
}

/** Bias in the order of packWeights, with zeros up to a full block. */
export function packBias(bias: Float32Array, order = inOrder(bias.length)): Float32Array {
  const packed = new Float32Array(blocksFor(order.length) * blockSize);
  order.forEach((row, output) => {
    packed[output] = bias[row]!;
  });
  return packed;
}

/**
 * The order for maxout: each block holds the first pieces of four units, then their second, then their third pieces, so
 * that the largest piece is found by comparing whole vectors.
 * @param units - a multiple of four.
 */
export function maxoutOrder(units: number): number[] {
  return inOrder(units * pieces).map((output) => {
    const [block, place] = [floor(output / blockSize), output % blockSize];
    return (block * 4 + (place % 4)) * pieces + floor(place / 4);
  });
}

const pieces = 3;

function inOrder(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
