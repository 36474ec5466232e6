/**
 * Minimises a loss by gradient descent with momentum (Adam: Kingma and Ba 2015).
 * @param slopeAt - gradient of the loss at the weights.
 * @param start - where to begin; also what the weights are pulled to, so that a feature without evidence keeps what it had.
 * @param pull - strength of that pull.
 */
export function minimise(
  slopeAt: (weights: Float64Array) => Float64Array,
  start: Float64Array,
  pull: number,
  steps = 500,
  rate = 0.06,
): Float64Array {
  const weights = Float64Array.from(start);
  const [mean, square] = [new Float64Array(start.length), new Float64Array(start.length)];
  for (let step = 1; step <= steps; step++) {
    const slope = slopeAt(weights);
    for (let index = 0; index < weights.length; index++) {
      const each = slope[index]! + pull * (weights[index]! - start[index]!);
      mean[index] = 0.9 * mean[index]! + 0.1 * each;
      square[index] = 0.99 * square[index]! + 0.01 * each ** 2;
      weights[index]! -= (rate * (mean[index]! / (1 - 0.9 ** step))) / (Math.sqrt(square[index]! / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return weights;
}
