import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import type { ManagedNeo4j, Neo4jServer } from "../../src/config.js";
import { startDatabase, stopDatabase } from "../../src/database/index.js";

/*
 * A process beside jest that keeps one throw-away Neo4j for all test files. It starts the server when the first of them asks, and lends it to one
 * at a time: a request is answered once the server is free, and holds it until its connection closes, so that a crashed test gives it back.
 * When standard input ends, because jest ended in whatever way, it stops the server and deletes it.
 */

const given = process.env.TEST_NEO4J_URI;
let own: { readonly settings: ManagedNeo4j; readonly server: Promise<Neo4jServer> } | undefined;
let lastTurn: Promise<void> = Promise.resolve();

const lender = createServer((_request, response) => {
  const turn = lastTurn.then(() => lend(response));
  lastTurn = turn;
});
lender.listen(0, "127.0.0.1", () => process.stdout.write(`${(lender.address() as AddressInfo).port}\n`));

// A terminal's Ctrl-C reaches every process of the group; ours ends only after jest, or its tests would fail for want of a server.
process.on("SIGINT", () => {});
process.stdin.on("end", cleanUp).resume();

async function lend(response: ServerResponse): Promise<void> {
  const returned = new Promise<void>((resolve) => response.on("close", resolve));
  try {
    response.write(`${JSON.stringify({ server: await findServer() })}\n`);
  } catch (error) {
    response.end(`${JSON.stringify({ error: (error as Error).message })}\n`);
  }
  await returned;
}

function findServer(): Promise<Neo4jServer> {
  if (given) return Promise.resolve({ uri: given, user: "neo4j", password: process.env.TEST_NEO4J_PASSWORD ?? "", database: "neo4j" });
  own ??= startOwn();
  return own.server;
}

function startOwn() {
  const settings = { folder: mkdtempSync(join(tmpdir(), "sitrep-test-")), boltPort: 0, httpPort: 0 };
  const server = (async () => {
    settings.boltPort = await getPort();
    settings.httpPort = await getPort();
    return (await startDatabase(settings, { maxHeapMb: 512, isShortLived: true })).server;
  })();
  server.catch(() => {}); // whoever asked hears of it
  return { settings, server };
}

async function cleanUp(): Promise<void> {
  if (own) {
    await own.server.catch(() => {});
    await stopDatabase(own.settings);
    rmSync(own.settings.folder, { recursive: true, force: true });
  }
  process.exit();
}
