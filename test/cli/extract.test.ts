import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { ExtractionRecord } from "../../src/extraction/index.js";
import { projectFile } from "../../src/project.js";
import { runSitrep } from "./run-sitrep.js";

const samples = projectFile("data", "samples", "articles.jsonl");
const sampleTexts = readFileSync(samples, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; text: string });

function recordsOf(out: string): ExtractionRecord[] {
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("each sample gives one record, in order, that the published schema accepts, on one thread as on two", () => {
  const { code, out, err } = runSitrep(["extract", samples]);
  expect(code).toBe(0);
  expect(err).toMatch(/^20 articles in .* s \(\d+ a second\): /);
  const records = recordsOf(out);
  expect(records.map((record) => record.article.id)).toEqual(sampleTexts.map(({ id }) => id));
  const isRecord = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(projectFile("schema", "extraction.schema.json"), "utf8")),
  );
  for (const record of records) expect([record.article.id, isRecord(record), isRecord.errors]).toEqual([record.article.id, true, null]);
  expect(runSitrep(["extract", "--threads", "2", samples]).out).toBe(out);
});

test("what an outlet's earlier articles name decides between namesakes, on one thread as on two", () => {
  const towns = ["Branson", "Nixa", "Joplin", "Ozark"].map((town) => `A fair opens in ${town}, Missouri.`);
  const article = (text: string, index: number) => JSON.stringify({ id: `a${index}`, text, source: { name: "Ozarks Herald" } });
  const input = [...towns, "A shop in Springfield closed."].map(article).join("\n");
  const { out } = runSitrep(["extract", "--threads", "1", "-"], input);
  expect(recordsOf(out).at(-1)?.places).toMatchObject([{ text: "Springfield", admin1: "Missouri" }]);
  expect(recordsOf(runSitrep(["extract", "-"], article("A shop in Springfield closed.", 0)).out)[0]?.places).not.toMatchObject([
    { admin1: "Missouri" },
  ]);
  expect(runSitrep(["extract", "--threads", "2", "-"], input).out).toBe(out);
});

test("a bad line becomes a FAILED record in its place, with a message on standard error and exit code 1", () => {
  const { code, out, err } = runSitrep(["extract", "-"], '{"id":"a","text":"Rain fell."}\n{"id":"b"}\n{"id":"c","text":"Rain fell."}\n');
  expect(code).toBe(1);
  expect(recordsOf(out)).toMatchObject([
    { article: { id: "a" }, status: "NO_EVENTS" },
    { article: { id: "b" }, status: "FAILED", line: 2, error: { code: "MISSING_TEXT" } },
    { article: { id: "c" }, status: "NO_EVENTS" },
  ]);
  expect(err).toContain("standard input:2, article b: The article has no text: a string that isn't empty. (MISSING_TEXT; passed over)\n");
  expect(err).toMatch(/3 articles in .*: 2 without events, 1 rejected\.\n$/);
});

test("a plain text may come in by standard input, and another language is told as such", () => {
  const { code, out } = runSitrep(["extract", "--text"], " date 2021-01-24 Des hommes armés ont attaqué le village, a dit le maire.\n");
  expect(code).toBe(0);
  expect(recordsOf(out)).toMatchObject([{ article: { publishedAt: "2021-01-24", language: "fr" }, status: "UNSUPPORTED_LANGUAGE" }]);
});

test("--explain prints for reading, no JSON", () => {
  const { code, out } = runSitrep(["extract", "--explain", "--text"], "Rain fell on Goma.");
  expect([code, out]).toEqual([0, expect.stringMatching(/^text-[0-9a-f]+ · NO_EVENTS\n\n {2}Rain fell on Goma\.\n/)]);
});

test.each([
  [["extract", "--nonsense"], 2, "unknown option"],
  [["extract", "--threads", "none", samples], 2, "whole number"],
  [["frobnicate"], 2, "unknown command"],
  [["extract", "/no/such/file", projectFile("data")], 1, "There is no such file."],
])("wrong usage ends with 2, bad input with 1: %j", (args, code, message) => {
  const run = runSitrep(args);
  expect([run.code, run.err]).toEqual([code, expect.stringContaining(message)]);
});

test.each([["extract"], ["ingest"], ["export"], ["db"]])("%s shows how it is used, with an example", (command) => {
  const { code, out } = runSitrep([command, "--help"]);
  expect([code, out]).toEqual([0, expect.stringContaining(`Example:\n  sitrep ${command}`)]);
});

test("a reader that has seen enough is no fault", () => {
  const many = `${JSON.stringify(sampleTexts[18])}\n`.repeat(300);
  const command = `"${process.execPath}" "${projectFile("dist", "src", "cli", "sitrep.js")}" extract - | head -n 1; echo "code \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", command], {
    input: many,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect(stdout).toMatch(/\ncode 0\n$/);
  expect(stderr).not.toContain("EPIPE");
});
