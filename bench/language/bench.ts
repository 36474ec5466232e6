/*
 * How fast texts are parsed, beside Python spaCy and wink-nlp on the same texts in the same run, each in a process of its own.
 * Run: npx tsc && node dist/bench/language/bench.js [--texts FILE.jsonl] [--python python3] [--passes 3]
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { Command } from "commander";
import { projectFile } from "../../src/project.js";
import { readTexts } from "./texts.js";

/** What a contestant prints: seconds of each pass over all texts, the first one with cold caches. */
interface Result {
  readonly tokens: number;
  readonly seconds: readonly number[];
  readonly residentMB: number;
}

const options = new Command("bench")
  .option("--texts <file>", "JSON Lines with a text each; by default the news of test/fixtures/language")
  .option("--python <path>", "a Python that has spaCy and its small English model", "python3")
  .option("--passes <n>", "passes over the texts: the first counts as cold, the best of the others as warm", "3")
  .parse()
  .opts<{ texts?: string; python: string; passes: string }>();

const texts = readTexts(options.texts ?? null);
const input = JSON.stringify({ texts, passes: Number(options.passes) });
const contestant = projectFile("dist", "bench", "language", "contestant.js");
const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();

console.log(`${commit}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
console.log(`${texts.length} texts, ${(texts.join("").length / 1e6).toFixed(2)} million characters\n`);
console.log(row("", "first pass", "warm", "resident"));
for (const [name, command, script, ...rest] of [
  ["one thread, SIMD", process.execPath, contestant, "simd"],
  ["one thread, plain JavaScript", process.execPath, contestant, "plain"],
  ["all cores", process.execPath, contestant, "cores"],
  ["wink-nlp, no parse", process.execPath, contestant, "wink"],
  ["spaCy in Python, one thread", options.python, projectFile("bench", "language", "spacy_speed.py")],
] as const) {
  console.log(measure(name, command, [script, ...rest]));
}
console.log(
  `\nfrom process start to the first parsed sentence: ${Math.round(median(Array.from({ length: 7 }, startUp)))} ms (median of 7)`,
);

function measure(name: string, command: string, commandArguments: readonly string[]): string {
  try {
    const output = execFileSync(command, commandArguments, { input, stdio: ["pipe", "pipe", "ignore"] }).toString();
    const { tokens, seconds, residentMB } = JSON.parse(output) as Result;
    const speed = (each: number): string => `${Math.round(tokens / each).toLocaleString("en")} tokens/s`;
    return row(name, speed(seconds[0]!), speed(Math.min(...seconds.slice(1))), `${Math.round(residentMB)} MB`);
  } catch {
    return row(name, "not installed", "", "");
  }
}

/** Milliseconds, as a shell would measure them. */
function startUp(): number {
  const began = performance.now();
  execFileSync(process.execPath, [contestant, "start"]);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(18)).join("");
}
