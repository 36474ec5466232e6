import { readdirSync, readFileSync } from "node:fs";
import { projectFile } from "../project.js";
import { statement } from "./statements.js";
import type { Store } from "./store.js";

/**
 * Brings the graph's schema up to date: applies each file of cypher/schema/migrations that this graph hasn't had, in order, and notes it.
 * Every statement does nothing the second time, so an interrupted migration is simply applied again.
 * @returns names of the migrations applied now.
 */
export async function migrate(store: Store): Promise<string[]> {
  const [applied] = await store.read<{ ids: string[] }>("schema/applied");
  const missing = migrationNames().filter((name) => !applied!.ids.includes(name));
  for (const name of missing) {
    for (const text of readMigration(name)) await store.runSchema(text);
    await store.write((run) => run(statement("schema/record"), { id: name }));
  }
  if (missing.length > 0) await store.runSchema("CALL db.awaitIndexes(300)");
  return missing;
}

function migrationNames(): string[] {
  return readdirSync(projectFile("cypher", "schema", "migrations"))
    .map((file) => file.replace(".cypher", ""))
    .sort();
}

/** Statements end in a semicolon at the end of a line. */
function readMigration(name: string): string[] {
  const text = readFileSync(projectFile("cypher", "schema", "migrations", `${name}.cypher`), "utf8");
  return text
    .split(/;\s*$/m)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
