import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { projectFile } from "../../src/project.js";
import type { Measured } from "./measure.js";
import { figureAt } from "./scorer.js";

/** Each set's figures that stand for it in the history. */
const leading: Readonly<Record<string, readonly string[]>> = {
  pitf: ["killedExact", "injuredExact", "dateExact", "dateWithin1", "country", "place161", "perpetrator", "weapon"],
  muc4: ["namedVictimsOnly.micro.f1"],
  lgl: ["recognitionExact.f1", "resolved161.f1"],
  "lgl-spans": ["acc161OfAll"],
  ceha: ["recall", "specificity"],
  stories: ["events.f1", "subtype", "dateExact", "place161", "killedExact", "perpetrator", "attributionStatus"],
  seed: ["share"],
};

/** Adds what was measured to docs/quality.md: a line a set, each figure as seen part / held-out third. */
export function appendToQualityLog(measured: readonly Measured[]): void {
  const file = projectFile("docs", "quality.md");
  if (!existsSync(file)) writeFileSync(file, head);
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();
  const day = new Date().toISOString().slice(0, 10);
  for (const { set, seen, heldOut, articlesPerSecond } of measured) {
    const figures = (leading[set.name] ?? []).map((path) => `${path} ${percent(seen, path)} / ${percent(heldOut, path)}`).join("; ");
    appendFileSync(file, `| ${day} | ${commit} | ${set.name} | ${figures} | ${articlesPerSecond.toFixed(0)} |\n`);
  }
}

function percent(result: unknown, path: string): string {
  const value = figureAt(result, path);
  return value === null ? "-" : value.toFixed(3).replace(/^0/, "");
}

const head = `# How good the extraction is, over time

Each line is one set of articles, measured by \`node dist/tools/evaluate/evaluate.js --append\` (gold data and scorers lie outside the repository).
A figure is given twice: on the two thirds of the set that we look at / on the third, chosen by the hash of the article's id, at whose errors nobody ever looks.
The second is what new articles can expect. Speed is articles a second, one thread, on whatever machine measured it, with whatever else ran there.

| date | commit | set | figures: seen / held out | articles/s |
|---|---|---|---|---|
`;
