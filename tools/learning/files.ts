import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { projectFile } from "../../src/project.js";

/** What the lines of files in JSON Lines say, one file after the other. */
export function readJsonLines<T>(files: readonly string[]): T[] {
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T),
  );
}

/** Writes data/weights/NAME.json, with the script that is running as its maker. */
export function writeWeights(name: string, columns: object): void {
  const madeBy = `tools/${basename(process.argv[1]!, ".js")}.ts`;
  writeFileSync(projectFile("data", "weights", `${name}.json`), `${JSON.stringify({ madeBy, ...columns }, null, 2)}\n`);
}
