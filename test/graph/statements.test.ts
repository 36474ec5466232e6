import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Driver } from "neo4j-driver";
import { connect } from "../../src/graph/index.js";
import { projectFile } from "../../src/project.js";
import { borrowGraph } from "../neo4j/borrow.js";

const files = readdirSync(projectFile("cypher"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cypher"));
const read = (file: string) => readFileSync(projectFile("cypher", file), "utf8");
const statements = files.filter((file) => !file.includes("migrations"));

test.each(statements)("%s says what it is for and lists its parameters", (file) => {
  const [first, ...lines] = read(file).split("\n");
  expect(first).toMatch(/^\/\/ /);
  const code = lines.filter((line) => !line.startsWith("//")).join("\n");
  const header = [first!, ...lines].filter((line) => line.startsWith("//")).join("\n");
  const undocumented = [...code.matchAll(/\$\w+/g)].map(([name]) => name).filter((name) => !header.includes(name));
  expect(undocumented).toEqual([]);
  expect(code.trim()).not.toContain(";"); // one statement a file
});

describe("on a real server", () => {
  const borrowed = borrowGraph();
  let driver: Driver;
  beforeAll(async () => {
    driver = await connect(borrowed.server);
  });
  afterAll(() => driver.close());

  test.each(statements)("Neo4j can plan %s, and warns of nothing but an empty graph", async (file) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${read(file)}`, anyParameters(read(file)));
    const warnings = summary.gqlStatusObjects
      .filter(({ severity }) => severity === "WARNING")
      .map(({ statusDescription }) => statusDescription);
    // What no node has yet is unknown to an empty graph; a misspelt name is caught by the tests that read what was written.
    expect(warnings.filter((warning) => !/(label|relationship type|property( key)?) `?\w+`? does not exist/i.test(warning))).toEqual([]);
  });

  test("a schema that is up to date has no migration left, and every index is online", async () => {
    expect(await borrowed.graph.migrate()).toEqual([]);
    const { records } = await driver.executeQuery("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name");
    expect(records).toEqual([]);
  });

  test("every kind of node has a unique id", async () => {
    const { records } = await driver.executeQuery(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties",
    );
    expect(records.map((record) => record.get("label")).sort()).toEqual([
      "Actor",
      "Article",
      "Change",
      "Claim",
      "Event",
      "FormerId",
      "Group",
      "Lock",
      "Migration",
      "Place",
      "Report",
      "Source",
      "Weapon",
    ]);
  });
});

/** A statement is only planned, so that any value will do. */
function anyParameters(text: string): Record<string, null> {
  return Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name!, null]));
}
