import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "@jest/globals";
import { ConfigError, type Environment, readConfig, variableNames } from "../src/config.js";
import { projectFile } from "../src/project.js";

function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

test("nothing needs to be set: the API stays on this machine and Sitrep runs its own Neo4j", () => {
  expect(readConfig({})).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    neo4j: null,
    managedNeo4j: { boltPort: 7687, httpPort: 7474 },
    queryTimeoutMs: 10_000,
  });
});

test("NEO4J_URI names a server to use instead", () => {
  expect(readConfig({ NEO4J_URI: "neo4j+s://graph.example:7687", NEO4J_PASSWORD: "hidden" }).neo4j).toEqual({
    uri: "neo4j+s://graph.example:7687",
    user: "neo4j",
    password: "hidden",
    database: "neo4j",
  });
});

test.each([
  [{ SITREP_PORT: "70000" }, "SITREP_PORT is no port"],
  [{ SITREP_PORT: "80a" }, "SITREP_PORT is no port"],
  [{ SITREP_PORT: "7474" }, "SITREP_PORT must differ"],
  [{ SITREP_HOST: "my host" }, "SITREP_HOST is no IP address"],
  [{ NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "p" }, "NEO4J_URI is no address"],
  [{ NEO4J_URI: "bolt://localhost" }, "NEO4J_PASSWORD is needed"],
  [{ SITREP_QUERY_TIMEOUT_MS: "5 s" }, "SITREP_QUERY_TIMEOUT_MS is no time"],
  [{ SITREP_LEXICON: "no/such/folder" }, "SITREP_LEXICON names no folder"],
  [{ SITREP_PROT: "4001" }, "SITREP_PROT is no variable"], // a slip of the keyboard must not pass in silence
])("a wrong value is named with what would be right: %j", (environment, fault) => {
  expect(faultsOf(environment)).toEqual([expect.stringContaining(fault)]);
});

test("all faults come at once, so that one restart mends them", () => {
  expect(faultsOf({ SITREP_PORT: "x", SITREP_NEO4J_BOLT_PORT: "0", SITREP_PROT: "1" })).toHaveLength(3);
});

test("a fault never shows the value, which may be a password", () => {
  expect(() => readConfig({ NEO4J_URI: "bolt//neo4j:hidden@localhost", NEO4J_PASSWORD: "hidden" })).toThrow(/^(?!.*hidden)/s);
});

test("an empty variable is one that nobody set", () => {
  expect(readConfig({ SITREP_PORT: "", NEO4J_URI: " " })).toEqual(readConfig({}));
});

test(".env.example lists every variable, and its values are the defaults", () => {
  const example = parseEnv(readFileSync(projectFile(".env.example"), "utf8"));
  expect(Object.keys(example).sort()).toEqual([...variableNames].sort());
  expect(readConfig(example)).toEqual(readConfig({}));
});
