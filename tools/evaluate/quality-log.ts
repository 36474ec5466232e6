import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
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
  own: ["events.f1", "dateExact", "killedExact", "perpetrator", "attributionStatus"],
  seed: ["share"],
};

/** Adds what was measured to the table of docs/quality.md, below its last row: a line a set, each figure as seen part / held-out third. */
export function appendToQualityLog(measured: readonly Measured[]): void {
  const file = projectFile("docs", "quality.md");
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();
  const day = new Date().toISOString().slice(0, 10);
  const rows = measured.map(({ set, seen, heldOut, articlesPerSecond }) => {
    const figures = (leading[set.name] ?? []).map((path) => `${path} ${percent(seen, path)} / ${percent(heldOut, path)}`).join("; ");
    return `| ${day} | ${commit} | ${set.name} | ${figures} | ${articlesPerSecond.toFixed(0)} |`;
  });
  const lines = readFileSync(file, "utf8").split("\n");
  const last = lines.findLastIndex((line) => /^\| \d{4}-\d\d-\d\d \|/.test(line));
  writeFileSync(file, lines.toSpliced(last + 1, 0, ...rows).join("\n"));
}

function percent(result: unknown, path: string): string {
  const value = figureAt(result, path);
  return value === null ? "-" : value.toFixed(3).replace(/^0/, "");
}
