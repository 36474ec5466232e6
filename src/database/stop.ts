import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ManagedNeo4j, Neo4jServer } from "../config.js";
import { Outage } from "../graph/index.js";
import { removeContainer, stopContainer } from "./docker.js";
import { type Home, homeOf, readPassword, serverOf } from "./home.js";
import { readRecord, removeRecord } from "./record.js";

/**
 * Stops this clone's own Neo4j and waits until it has written everything down.
 * @returns false if it wasn't running.
 * @throws Outage STOP_FAILED.
 */
export async function stopDatabase(settings: ManagedNeo4j): Promise<boolean> {
  const home = homeOf(settings);
  const record = readRecord(home);
  if (record === null) return false;
  if (record.pid === null) await stopContainer(home);
  else {
    process.kill(record.pid, "SIGTERM");
    await waitForEnd(record.pid, home);
  }
  removeRecord(home);
  return true;
}

/** Stops it and deletes its data, logs and password; the next start begins with an empty graph. */
export async function resetDatabase(settings: ManagedNeo4j): Promise<void> {
  const home = homeOf(settings);
  const wasContainer = readRecord(home)?.pid === null;
  await stopDatabase(settings);
  if (wasContainer) await removeContainer(home);
  rmSync(home.folder, { recursive: true, force: true });
}

/** The server of this clone, if it runs. */
export function findRunningDatabase(settings: ManagedNeo4j): { readonly server: Neo4jServer; readonly browserUrl: string } | null {
  const home = homeOf(settings);
  const record = readRecord(home);
  const password = readPassword(home);
  if (record === null || password === null) return null;
  return { server: serverOf({ ...settings, ...record }, password), browserUrl: `http://127.0.0.1:${record.httpPort}/browser/` };
}

const patienceMs = 60_000;

/** The record goes when the process does. */
async function waitForEnd(pid: number, home: Home): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (readRecord(home) !== null) {
    if (Date.now() > deadline) throw new Outage("STOP_FAILED", `Neo4j (process ${pid}) was asked to stop a minute ago and still runs.`);
    await wait(200);
  }
}
