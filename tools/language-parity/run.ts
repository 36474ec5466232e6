/**
 * Prints how far src/language agrees with Python spaCy on the lines of a file: `node dist/tools/language-parity/run.js expected.jsonl`,
 * a file made by expected.py. Exits with 1 if a target is missed.
 */
import { readFileSync } from "node:fs";
import { analyse } from "../../src/language/index.js";
import { compareDocs, describe, type Expected, missedTargets } from "./compare.js";

const lines = readFileSync(process.argv[2]!, "utf8").trimEnd().split("\n");
const agreement = compareDocs(pairs());
const missed = missedTargets(agreement);
console.log(`${lines.length} texts\n${describe(agreement)}`);
if (missed.length > 0) console.log(`Missed: ${missed.join(", ")}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function* pairs() {
  for (const line of lines) {
    const expected = JSON.parse(line) as Expected;
    yield [analyse(expected.text), expected] as const;
  }
}
