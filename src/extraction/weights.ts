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
