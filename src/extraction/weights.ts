import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/** The columns of data/weights/NAME.json, which tools/train-NAME.ts writes. */
export function readWeights<Columns>(name: string): Columns {
  return JSON.parse(readFileSync(projectFile("data", "weights", `${name}.json`), "utf8")) as Columns;
}

/** Log-odds of what has these signs. A sign without a weight says nothing. */
export function logOdds(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights.bias ?? 0);
}

/** A number for each name, in their order; 0 for one without a value. A plain loop: Float64Array.from takes some times as long, for thousands an article. */
export function toVector<Name extends string>(
  names: readonly Name[],
  values: Readonly<Partial<Record<Name, number | boolean>>>,
): Float64Array {
  const vector = new Float64Array(names.length);
  for (let index = 0; index < names.length; index++) vector[index] = Number(values[names[index]!] ?? 0);
  return vector;
}
