/*
 * How fast articles are read, on one thread. Run: npx tsc && node dist/bench/extraction/bench.js [--count 600] [--python python3]
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { Command } from "commander";
import type { Article } from "../../src/article/index.js";
import { extract, loadKnown } from "../../src/extraction/index.js";
import { tokenise } from "../../src/language/index.js";
import { projectFile } from "../../src/project.js";
import { articleOfLength, mixedCorpus } from "./corpus.js";
import { spacyPipeline, winkTagging } from "./rivals.js";

const options = new Command("bench")
  .option("--count <n>", "articles in the mix", "600")
  .option("--python <path>", "a Python that has spaCy", "python3")
  .option("--shared <folder>", "where the gold data lies", projectFile("..", "shared"))
  .parse()
  .opts<{ count: string; python: string; shared: string }>();

const { name, articles } = await mixedCorpus(options.shared, Number(options.count));
const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();
console.log(`${commit}, Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread\n${articles.length} articles, ${name}\n`);

const loading = timed(loadKnown);
const known = loading.result;
console.log(row("loading what is known before reading", `${(loading.seconds * 1000).toFixed(0)} ms`));
const read = (article: Article) => extract(article, known);

const first = timed(() => articles.slice(0, 1).map(read));
console.log(row("the first article, models and all", `${(first.seconds * 1000).toFixed(0)} ms`));
report("cold: the next 50", articles.slice(1, 51));
articles.forEach(read);
report("warm: all", articles);
report(
  "warm: those without events",
  articles.filter((article) => read(article).status === "NO_EVENTS"),
);
report(
  "warm: those with events",
  articles.filter((article) => read(article).status === "EXTRACTED"),
);
console.log(row("memory (resident)", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`));

console.log("\ncost by length of one article");
for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
  const article = articleOfLength(articles, length);
  const { seconds } = timed(() => read(article));
  console.log(row(`${length / 1000} kB`, `${((seconds * 1e6) / (length / 1000) / 1000).toFixed(2)} ms per kB`));
}

console.log("\nothers on the same texts");
const texts = articles.map(({ text }) => text);
for (const rival of [winkTagging(texts), spacyPipeline(texts, options.python)]) {
  if (rival === null) console.log(row("spaCy in Python", "not installed"));
  else console.log(row(rival.name, speed(articles.length, rival.tokens, rival.seconds)));
}

function report(what: string, some: readonly Article[]): void {
  const tokens = some.reduce((sum, { text }) => sum + tokenise(text).length, 0);
  const { seconds } = timed(() => some.forEach(read));
  console.log(row(`${what} (${some.length})`, speed(some.length, tokens, seconds)));
}

function speed(count: number, tokens: number, seconds: number): string {
  return `${(count / seconds).toFixed(1)} articles/s, ${Math.round(tokens / seconds).toLocaleString("en")} tokens/s`;
}

function timed<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const began = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - began) / 1000 };
}

function row(what: string, value: string): string {
  return `${what.padEnd(48)}${value}`;
}
