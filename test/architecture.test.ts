import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "@jest/globals";

/** The way of an article, and what each stage may import: docs/ARCHITECTURE.md tells why. */
const mayImport: Record<string, readonly string[]> = {
  article: [],
  language: ["article"],
  gazetteer: ["article", "language"],
  extraction: ["article", "language", "gazetteer"],
  resolution: ["article", "gazetteer", "extraction"],
  graph: ["article", "gazetteer", "extraction", "resolution"],
  database: ["graph"],
  ingest: ["article", "language", "gazetteer", "extraction", "resolution", "graph"],
  api: ["article", "gazetteer", "extraction", "resolution", "graph", "ingest"],
  cli: ["article", "language", "gazetteer", "extraction", "resolution", "graph", "database", "ingest"],
};

const root = resolve("src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Every relative import of a file, as a path below src. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1]!)),
  );
}

test.each(Object.keys(mayImport))("%s imports only what an article has met before", (stage) => {
  const allowed = new Set([stage, ...mayImport[stage]!, "config.js", "main.js", "parallel.js", "project.js"]);
  if (stage !== "cli") allowed.delete("main.js");
  const strays = files
    .filter((file) => file.startsWith(`${stage}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => !allowed.has(to.split("/")[0]!))
        .map((to) => `${file} -> ${to}`),
    );
  expect(strays).toEqual([]);
});

test("only graph/ and database/ know the driver, only config.ts reads the environment", () => {
  const naming = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));
  expect(naming(/from "neo4j-driver"/).filter((file) => !/^(graph|database)\//.test(file))).toEqual([]);
  expect(naming(/process\.env/).filter((file) => file !== "config.ts")).toEqual([]);
});
