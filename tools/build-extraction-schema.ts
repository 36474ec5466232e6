/*
 * Makes schema/extraction.schema.json, what a line of `sitrep extract` looks like, from src/extraction/record.ts with its comments.
 * Run: npx tsc && node dist/tools/build-extraction-schema.js
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { projectFile } from "../src/project.js";

export const extractionSchemaFile = projectFile("schema", "extraction.schema.json");

/** The schema as the file holds it. The generator brings a TypeScript of its own, so it doesn't mind which one compiles the project. */
export function extractionSchema(): string {
  const generator = createGenerator({
    path: projectFile("src", "extraction", "record.ts"),
    tsconfig: projectFile("tsconfig.json"),
    type: "ExtractionRecord",
    skipTypeCheck: true,
  });
  const title = { $schema: "http://json-schema.org/draft-07/schema#", title: "What `sitrep extract` writes for an article, one a line" };
  return `${JSON.stringify({ ...title, ...generator.createSchema("ExtractionRecord") }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(extractionSchemaFile, extractionSchema());
