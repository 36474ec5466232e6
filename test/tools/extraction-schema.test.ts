import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { extractionSchema, extractionSchemaFile } from "../../tools/build-extraction-schema.js";

test("the published schema is what record.ts says", () => {
  // If not: npx tsc && node dist/tools/build-extraction-schema.js
  expect(readFileSync(extractionSchemaFile, "utf8")).toBe(extractionSchema());
});

const isRecord = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(extractionSchemaFile, "utf8")));

const article = { id: "a", url: null, title: null, publishedAt: null, source: null, language: "en", contentHash: "0f" };
const none = { events: [], places: [], groups: [], sources: [] };

test.each([
  ["an article without events", { article, status: "NO_EVENTS", ...none }, true],
  [
    "a rejected line",
    { article: { ...article, id: null }, status: "FAILED", ...none, error: { code: "BAD_DATE", message: "No." }, line: 3 },
    true,
  ],
  ["an unknown status", { article, status: "DONE", ...none }, false],
  ["a record without its events", { article, status: "NO_EVENTS" }, false],
  ["a field nobody declared", { article, status: "NO_EVENTS", ...none, mood: "grim" }, false],
])("the schema knows a record when it sees one: %s", (_, record, expected) => expect(isRecord(record)).toBe(expected));
