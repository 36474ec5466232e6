/** A case with the signs that hold of it, and whether it is one of those sought. */
export interface Lesson {
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

/** Logistic regression over signs, by gradient descent with momentum (Adam) and a pull to zero; signs seen fewer than eight times are left out. */
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
  const [weights, mean, square] = [new Float64Array(names.length), new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= 500; step++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : weight * pull));
    for (const { active, target } of rows) {
      const miss = 1 / (1 + Math.exp(-active.reduce((sum, index) => sum + weights[index]!, 0))) - target;
      for (const index of active) slope[index]! += miss / rows.length;
    }
    for (let index = 0; index < names.length; index++) {
      mean[index] = 0.9 * mean[index]! + 0.1 * slope[index]!;
      square[index] = 0.99 * square[index]! + 0.01 * slope[index]! ** 2;
      weights[index]! -= (0.05 * (mean[index]! / (1 - 0.9 ** step))) / (Math.sqrt(square[index]! / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Number(weights[index]!.toFixed(2))]));
}
