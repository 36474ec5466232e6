import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ManagedNeo4j, Neo4jServer } from "../config.js";

/** Where the server of one clone lives, and what was decided for it at its first start. */
export interface Home {
  readonly folder: string;
  readonly configFolder: string;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly passwordFile: string;
  readonly recordFile: string;
}

export function homeOf({ folder }: ManagedNeo4j): Home {
  const home = join(folder, "neo4j");
  return {
    folder: home,
    configFolder: join(home, "conf"),
    dataFolder: join(home, "data"),
    logFile: join(home, "neo4j.log"),
    passwordFile: join(home, "password"),
    recordFile: join(home, "running.json"),
  };
}

export function serverOf(settings: ManagedNeo4j, password: string): Neo4jServer {
  return { uri: `bolt://127.0.0.1:${settings.boltPort}`, user: "neo4j", password, database: "neo4j" };
}

/** The password that was made at the first start, else a new one, kept where only this user can read it. */
export function ensurePassword(home: Home): string {
  mkdirSync(home.folder, { recursive: true });
  const known = readPassword(home);
  if (known !== null) return known;
  const password = randomBytes(16).toString("hex");
  writeFileSync(home.passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

export function readPassword(home: Home): string | null {
  return existsSync(home.passwordFile) ? readFileSync(home.passwordFile, "utf8").trim() : null;
}

/** Rewritten at each start, so that a changed port takes effect. */
export function writeConfiguration(home: Home, { boltPort, httpPort, maxHeapMb }: ManagedNeo4j & { readonly maxHeapMb: number }): void {
  mkdirSync(home.configFolder, { recursive: true });
  const lines = [
    "# Written by Sitrep at each start.",
    // Only programs of this machine may connect; with authentication on (the default), because any web page that its user opens is one:
    // Neo4j's HTTP answers every origin.
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=localhost:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=localhost:${httpPort}`,
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    `server.memory.heap.max_size=${maxHeapMb}m`,
    "server.memory.pagecache.size=256m",
    // A statement that runs this long was written by hand and went wrong; ours have limits of their own.
    "db.transaction.timeout=300s",
    "db.tx_log.rotation.retention_policy=keep_none",
    "server.config.strict_validation.enabled=true",
  ];
  writeFileSync(join(home.configFolder, "neo4j.conf"), `${lines.join("\n")}\n`);
}
