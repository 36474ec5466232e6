import { minimise } from "./adam.js";

/** A case with the signs that hold of it, and whether it is one of those sought. */
export interface Lesson {
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

/** Logistic regression over signs, with a pull to zero; signs seen fewer than eight times are left out. */
export function fitSigns(lessons: readonly Lesson[], pull: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of lessons) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [
    "bias",
    ...[...counts]
      .filter(([, count]) => count >= 8)
      .map(([name]) => name)
      .sort(),
  ];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = lessons.map(({ signs, isRight }) => ({
    active: [0, ...signs.flatMap((sign) => indexOf.get(sign) ?? [])],
    target: Number(isRight),
  }));
  const slopeAt = (weights: Float64Array): Float64Array => {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : weight * pull)); // the bias is free
    for (const { active, target } of rows) {
      const miss = 1 / (1 + Math.exp(-active.reduce((sum, index) => sum + weights[index]!, 0))) - target;
      for (const index of active) slope[index]! += miss / rows.length;
    }
    return slope;
  };
  const weights = minimise(slopeAt, new Float64Array(names.length), 0, 500, 0.05);
  return Object.fromEntries(names.map((name, index) => [name, Number(weights[index]!.toFixed(2))]));
}
