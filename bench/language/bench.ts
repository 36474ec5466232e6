/*
 * How fast texts are parsed, beside Python spaCy and wink-nlp on the same texts in the same run, each in a process of its own. Under two minutes.
 * Run: npx tsc && node dist/bench/language/bench.js [--texts FILE.jsonl] [--python python3] [--passes 3]
 *
 * Loading a model or starting a pool counts in no pass; the pool's start has a line of its own. The first pass over the texts meets cold caches and
 * code not yet compiled, the best of the others counts as warm. "A process for each core" is what the machine's cores allow: as many processes
 * as cores, each on all texts, added up.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { text as readAll } from "node:stream/consumers";
import { Command } from "commander";
import { projectFile } from "../../src/project.js";
import { readTexts } from "./texts.js";

/** What a contestant prints. */
interface Result {
  readonly tokens: number;
  /** Of each pass over all texts. */
  readonly seconds: readonly number[];
  readonly residentMB: number;
  /** Seconds until a pool could begin. */
  readonly start?: number;
}

const options = new Command("bench")
  .option("--texts <file>", "JSON Lines with a text each; by default the news of test/fixtures/language")
  .option("--python <path>", "a Python that has spaCy and its small English model", "python3")
  .option("--passes <n>", "passes over the texts", "3")
  .parse()
  .opts<{ texts?: string; python: string; passes: string }>();

const texts = readTexts(options.texts ?? null);
const input = JSON.stringify({ texts, passes: Number(options.passes) });
const contestant = projectFile("dist", "bench", "language", "contestant.js");
const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();
const node = process.execPath;
const cores = availableParallelism();

console.log(`${commit}, Node ${process.version}, ${cores} x ${cpus()[0]?.model.trim()}`);
console.log(`${texts.length} texts, ${(texts.join("").length / 1e6).toFixed(2)} million characters\n`);
console.log(row("tokens a second", "first pass", "warm", "resident"));
const one = await measure("one thread, SIMD", [node, contestant, "simd"]);
await measure("one thread, plain JavaScript", [node, contestant, "plain"]);
const pool = await measure("all cores: analyseAll", [node, contestant, "cores"]);
const together = await measure("all cores: a process for each", [node, contestant, "simd"], cores);
await measure("wink-nlp, no parse", [node, contestant, "wink"]);
const python = await measure("spaCy in Python, one thread", [options.python, projectFile("bench", "language", "spacy_speed.py")]);

console.log();
if (python) console.log(`one thread against Python: ${times(one, python)}`);
console.log(`analyseAll against one thread: ${times(pool, one)}; a process for each core: ${times(together, one)}`);
console.log(`start of the pool: ${Math.round(pool!.start! * 1000)} ms`);
console.log(`from process start to the first parsed sentence: ${Math.round(median(Array.from({ length: 7 }, startUp)))} ms (median of 7)`);

/** Tokens a second. */
interface Speed {
  readonly first: number;
  readonly warm: number;
  readonly start: number | undefined;
}

/** Runs a contestant, or several of the same at once, and prints its row; null where it isn't installed. */
async function measure(name: string, command: readonly string[], processes = 1): Promise<Speed | null> {
  try {
    const results = await Promise.all(Array.from({ length: processes }, () => run(command)));
    const added = (speedOf: (result: Result) => number): number => results.reduce((sum, result) => sum + speedOf(result), 0);
    const first = added(({ tokens, seconds }) => tokens / seconds[0]!);
    const warm = added(({ tokens, seconds }) => tokens / Math.min(...seconds.slice(1)));
    console.log(row(name, whole(first), whole(warm), `${whole(added(({ residentMB }) => residentMB))} MB`));
    return { first, warm, start: results[0]!.start };
  } catch {
    console.log(row(name, "not installed"));
    return null;
  }
}

async function run([command, ...rest]: readonly string[]): Promise<Result> {
  const child: ChildProcess = spawn(command!, rest, { stdio: ["pipe", "pipe", "ignore"] });
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  child.stdin!.end(input);
  return JSON.parse(await Promise.race([readAll(child.stdout!), failed])) as Result;
}

function times(these: Speed | null, those: Speed | null): string {
  return `${(these!.first / those!.first).toFixed(2)} times in the first pass, ${(these!.warm / those!.warm).toFixed(2)} warm`;
}

/** Milliseconds, as a shell would measure them. */
function startUp(): number {
  const began = performance.now();
  execFileSync(node, [contestant, "start"]);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(14)).join("");
}
