import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ExtractionRecord } from "../../src/extraction/index.js";
import { projectFile } from "../../src/project.js";
import { type GoldSet, writePart, writeRows } from "./gold-sets.js";

/** The scorers lie outside the repository, beside the gold. */
export interface Scorer {
  /** The set's articles as input, JSON Lines without any gold field. */
  inputs(set: GoldSet): string;
  /** The scorer's result for the articles with these ids, whatever its shape. */
  score(set: GoldSet, ids: ReadonlySet<string>, records: readonly ExtractionRecord[]): unknown;
  goldPath(set: GoldSet): string;
}

/** @param shared - folder that holds eval/ and data/. */
export async function loadScorer(shared: string): Promise<Scorer> {
  const library = (file: string) => import(pathToFileURL(join(shared, "eval", "lib", `${file}.mjs`)).href);
  const [pitf, muc4, geoparsing, ceha, stories, seed] = await Promise.all(
    ["pitf", "muc4", "geoparsing", "ceha", "stories", "seed"].map(library),
  );
  const scorers = {
    pitf: pitf.scorePitf,
    muc4: muc4.scoreMuc4,
    geoparsing: geoparsing.scoreGeoparsing,
    ceha: ceha.scoreCeha,
    stories: stories.scoreStories,
    seed: seed.scoreSeed,
  };
  const goldPath = (set: GoldSet) => (set.name === "own" ? projectFile(set.path) : join(shared, "data", set.path));
  const scratch = mkdtempSync(join(tmpdir(), "sitrep-evaluate-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

  return {
    goldPath,
    inputs: (set) => {
      const flags = set.givesSpans ? ["--spans"] : [];
      const file = join(scratch, `${set.name}.jsonl`);
      const converter = join(shared, "eval", "inputs.mjs");
      const output = execFileSync(process.execPath, [converter, set.scorer, goldPath(set), ...flags], { maxBuffer: 1e9 });
      writeRows(
        file,
        output
          .toString("utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
      return file;
    },
    score: (set, ids, records) => {
      const folder = join(scratch, "part");
      mkdirSync(folder, { recursive: true });
      const gold = writePart(set, goldPath(set), ids, folder);
      const predicted = writeRows(
        join(folder, "records.jsonl"),
        records.filter((record) => ids.has(record.article.id ?? "")),
      );
      return scorers[set.scorer](gold, predicted, { spans: set.givesSpans });
    },
  };
}

/** The number at a path such as "byRole.micro.f1" of a scorer's result; null where there is none. */
export function figureAt(result: unknown, path: string): number | null {
  const value = path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], result);
  return typeof value === "number" ? value : null;
}
