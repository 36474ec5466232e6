import { once } from "node:events";
import { get } from "node:http";
import { afterAll, beforeAll, jest } from "@jest/globals";
import type { Neo4jServer } from "../../src/config.js";
import { connect, type Graph, openGraph } from "../../src/graph/index.js";

/** The throw-away Neo4j of this run, which the test file has to itself: an empty graph under the current schema. */
export interface Borrowed {
  readonly server: Neo4jServer;
  readonly graph: Graph;
}

/** Long enough for Maven's download and a slow start; the first test file that asks waits for both. */
const patienceMs = 300_000;

/** Call at the top of a test file; read the fields within its tests only, for they are filled before the first of them. */
export function borrowGraph(): Borrowed {
  // A server that has just started needs a second or two to plan each new statement, on a busy machine several times that.
  jest.setTimeout(120_000);
  const borrowed: { server?: Neo4jServer; graph?: Graph } = {};
  let giveBack = () => {};
  beforeAll(async () => {
    const { server, release } = await borrowServer();
    giveBack = release;
    borrowed.server = server;
    await clear(server);
    borrowed.graph = await openGraph(server);
    await borrowed.graph.migrate();
  }, patienceMs);
  afterAll(async () => {
    await borrowed.graph?.close();
    giveBack();
  });
  return borrowed as Borrowed;
}

/** The server alone, whatever the last borrower left in it. */
export async function borrowServer(): Promise<{ readonly server: Neo4jServer; readonly release: () => void }> {
  const request = get({ host: "127.0.0.1", port: process.env.KEEPER_PORT, agent: false });
  const [response] = await once(request, "response");
  const [line] = await once(response.setEncoding("utf8"), "data");
  const { server, error } = JSON.parse(line);
  const release = () => void request.destroy();
  request.on("error", () => {}); // our own hanging up
  if (error) throw new Error(error);
  return { server, release };
}

async function clear(server: Neo4jServer): Promise<void> {
  const driver = await connect(server);
  await driver.executeQuery("MATCH (node) WHERE NOT node:Migration DETACH DELETE node", {}, { database: server.database });
  await driver.close();
}
