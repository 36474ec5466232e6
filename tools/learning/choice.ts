import { minimise } from "./adam.js";

/** A choice among options, of which some are right; `count` is how often it occurred. */
export interface Choice {
  readonly options: readonly Float64Array[];
  readonly right: ReadonlySet<number>;
  readonly count: number;
}

/** Conditional logit: weights under which the right options are likeliest, pulled to `start`. */
export function fitChoices(choices: readonly Choice[], start: Float64Array, pull: number): Float64Array {
  const telling = choices.filter(({ options, right }) => right.size > 0 && right.size < options.length);
  const total = telling.reduce((sum, { count }) => sum + count, 0);
  return minimise(
    (weights) => {
      const slope = new Float64Array(weights.length);
      for (const { options, right, count } of telling) {
        const odds = options.map((features) => Math.exp(score(features, weights)));
        const sum = odds.reduce((a, b) => a + b, 0);
        const sumRight = odds.reduce((a, b, option) => a + (right.has(option) ? b : 0), 0);
        options.forEach((features, option) => {
          const miss = (count / total) * (odds[option]! / sum - (right.has(option) ? odds[option]! / sumRight : 0));
          for (let index = 0; index < weights.length; index++) slope[index]! += miss * features[index]!;
        });
      }
      return slope;
    },
    start,
    pull,
  );
}

export function score(features: Float64Array, weights: Float64Array): number {
  return features.reduce((sum, value, index) => sum + value * weights[index]!, 0);
}
