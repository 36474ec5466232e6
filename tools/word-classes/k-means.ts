/** A vector of length 1. */
export type Direction = Float32Array;

/**
 * Groups vectors by direction (spherical k-means: Dhillon and Modha 2001). Nothing is drawn by lot, so that the same vectors give the same groups.
 * @param vectors - most important first: the groups start from every n-th of the first third.
 * @returns the group of each vector, below `count`.
 */
export function groupByDirection(vectors: readonly Direction[], count: number, rounds = 25): Int32Array {
  const step = Math.max(1, Math.floor(vectors.length / 3 / count));
  let centres = Array.from({ length: count }, (_, group) => vectors[group * step]!);
  let groups = new Int32Array(vectors.length);
  for (let round = 0; round < rounds; round++) {
    groups = Int32Array.from(vectors, (vector) => nearest(vector, centres));
    const sums = centres.map((centre) => new Float32Array(centre.length));
    vectors.forEach((vector, index) => {
      const sum = sums[groups[index]!]!;
      for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!;
    });
    centres = sums.map((sum, group) => (sum.some((value) => value !== 0) ? toDirection(sum) : centres[group]!));
  }
  return groups;
}

/** The vector at length 1. */
export function toDirection(vector: Float32Array): Direction {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function nearest(vector: Direction, centres: readonly Direction[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let group = 0; group < centres.length; group++) {
    const centre = centres[group]!;
    let likeness = 0;
    for (let at = 0; at < vector.length; at++) likeness += vector[at]! * centre[at]!;
    if (likeness > most) [best, most] = [group, likeness];
  }
  return best;
}
