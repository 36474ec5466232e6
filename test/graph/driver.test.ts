import { expect, test } from "@jest/globals";
import getPort from "get-port";
import { requireVersion } from "../../src/graph/driver.js";
import { connect } from "../../src/graph/index.js";
import { borrowGraph } from "../neo4j/borrow.js";

const borrowed = borrowGraph();
const server = { uri: "bolt://127.0.0.1:7687", user: "neo4j", password: "secret", database: "neo4j" };

test("nothing answers there", async () => {
  const uri = `bolt://127.0.0.1:${await getPort()}`;
  await expect(connect({ ...server, uri })).rejects.toMatchObject({ code: "UNREACHABLE", message: `Neo4j doesn't answer at ${uri}.` });
});

test("a wrong password is named, and never shown", async () => {
  const { uri } = borrowed.server;
  await expect(connect({ ...server, uri, user: "analyst" })).rejects.toMatchObject({
    code: "WRONG_PASSWORD",
    message: `Neo4j at ${uri} doesn't accept the password of user "analyst".`,
  });
});

test("a database that isn't there", async () => {
  await expect(connect({ ...borrowed.server, database: "elsewhere" })).rejects.toMatchObject({ code: "NO_SUCH_DATABASE" });
});

test.each([
  ["Neo4j/5.26.28", null],
  ["Neo4j/2025.06.0", null],
  ["Neo4j/5.25.1", "Neo4j at bolt://127.0.0.1:7687 is 5.25.1; Sitrep needs 5.26 or later."],
  ["Neo4j/4.4.40", "Neo4j at bolt://127.0.0.1:7687 is 4.4.40; Sitrep needs 5.26 or later."],
])("the server must be new enough: %s", (agent, message) => {
  const check = () => requireVersion(agent, server);
  if (message === null) expect(check).not.toThrow();
  else expect(check).toThrow(message);
});
