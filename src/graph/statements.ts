import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { projectFile } from "../project.js";

/** Text of the statement in cypher/NAME.cypher: `statement("event/save")`. Every file is read at the first call, so that a misspelt name fails early. */
export function statement(name: string): string {
  statements ??= readStatements();
  const text = statements.get(name);
  if (text === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
  return text;
}

/** Names of all fixed statements but the migrations. */
export function statementNames(): readonly string[] {
  statements ??= readStatements();
  return [...statements.keys()];
}

let statements: ReadonlyMap<string, string> | undefined;

function readStatements(): Map<string, string> {
  const folder = projectFile("cypher");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cypher"));
  const names = files.map((file) => file.slice(0, -".cypher".length).replaceAll(sep, "/")).filter((name) => !/migrations\//.test(name));
  return new Map(names.map((name) => [name, readFileSync(projectFile("cypher", `${name}.cypher`), "utf8")]));
}
