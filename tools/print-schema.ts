// Writes schema/schema.graphql, the schema that clients are promised: npm run schema. A test fails when it no longer tells the truth.
import { writeFileSync } from "node:fs";
import { printApiSchema } from "../src/api/index.js";
import { projectFile } from "../src/project.js";

writeFileSync(projectFile("schema", "schema.graphql"), await printApiSchema());
