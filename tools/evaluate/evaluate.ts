/*
 * How good the extraction is, on articles that people have coded. Gold data and scorers lie in ../shared, outside the repository, since their
 * licences don't allow them in it. Run: npx tsc && node dist/tools/evaluate/evaluate.js --help
 */
import { existsSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { loadKnown } from "../../src/extraction/index.js";
import { projectFile } from "../../src/project.js";
import { type GoldSet, goldSets } from "./gold-sets.js";
import { type Measured, measure } from "./measure.js";
import { appendToQualityLog } from "./quality-log.js";
import { figureAt, loadScorer } from "./scorer.js";
import { printWrongCases } from "./wrong-cases.js";

interface Options {
  readonly set?: readonly string[];
  readonly limit: number;
  readonly errors?: number;
  readonly figure?: string;
  readonly append: boolean;
  readonly shared: string;
}

new Command("evaluate")
  .description("Scores the extraction on the gold sets: the part we look at beside the third that nobody looks at.")
  .addOption(new Option("--set <names...>", "only these sets").choices(goldSets.map(({ name }) => name)))
  .option("--limit <n>", "only the first n articles of a set", wholeNumber, Number.POSITIVE_INFINITY)
  .option("--errors <n>", "print n wrong cases of the seen part", wholeNumber)
  .option("--figure <name>", "the figure that they are wrong on; default: the set's first")
  .option("--append", "add the figures to docs/quality.md", false)
  .option("--shared <folder>", "where eval/ and data/ lie", projectFile("..", "shared"))
  .addHelpText("after", "\nExample:\n  node dist/tools/evaluate/evaluate.js --set pitf --errors 5 --figure killedExact")
  .action(evaluate)
  .parseAsync();

async function evaluate(options: Options): Promise<void> {
  if (!existsSync(options.shared)) {
    console.error(`There is no gold data in ${options.shared}, so nothing can be measured. Name its folder with --shared.`);
    process.exitCode = 2;
    return;
  }
  const scorer = await loadScorer(options.shared);
  const known = loadKnown();
  const measured: Measured[] = [];
  for (const set of goldSets.filter(({ name }) => options.set?.includes(name) ?? true)) {
    const result = await measure(set, options.limit, known, scorer);
    print(result);
    if (options.errors) printWrongCases(set, figureOf(set, options), options.errors, result.extracted, scorer);
    measured.push(result);
  }
  if (options.append) appendToQualityLog(measured);
}

function figureOf(set: GoldSet, { figure }: Options): string {
  return figure ?? set.figures[0]!;
}

function print({ set, extracted, seen, heldOut, articlesPerSecond }: Measured): void {
  const title = `${set.name}, ${extracted.length} articles, ${articlesPerSecond.toFixed(1)} a second`;
  console.log(`\n${title.padEnd(54)}${"seen".padStart(10)}${"held out".padStart(10)}`);
  for (const path of set.figures) console.log(`  ${path.padEnd(52)}${show(seen, path)}${show(heldOut, path)}`);
  if (set.scorer === "seed") for (const check of missedChecks(seen)) console.log(`  missed: ${check}`);
}

function missedChecks(result: unknown): string[] {
  const { checks } = result as { readonly checks: readonly { readonly ok: boolean; readonly part: string; readonly name: string }[] };
  return checks.filter(({ ok }) => !ok).map(({ part, name }) => `${part}, ${name}`);
}

function show(result: unknown, path: string): string {
  const value = figureAt(result, path);
  return (
    value === null ? "-" : Number.isInteger(value) && (value > 1 || path === "right") ? String(value) : value.toFixed(value > 10 ? 1 : 3)
  ).padStart(10);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("A whole number from 1 up is wanted.");
  return number;
}
