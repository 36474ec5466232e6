import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Home } from "./home.js";

/** What is written down about a server while it runs. */
export interface RunningRecord {
  /** Null when Docker runs it. */
  readonly pid: number | null;
  readonly boltPort: number;
  readonly httpPort: number;
}

/** The server of this clone, if it runs; a record that a crash left behind is removed. */
export function readRecord(home: Home): RunningRecord | null {
  if (!existsSync(home.recordFile)) return null;
  const record = parseRecord(readFileSync(home.recordFile, "utf8"));
  if (record && (record.pid === null || isServer(record.pid, home))) return record;
  rmSync(home.recordFile, { force: true });
  return null;
}

export function writeRecord(home: Home, record: RunningRecord): void {
  writeFileSync(home.recordFile, JSON.stringify(record));
}

export function removeRecord(home: Home): void {
  rmSync(home.recordFile, { force: true });
}

function parseRecord(text: string): RunningRecord | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the process is the server of this very home: after a crash its id may long belong to another program. */
function isServer(pid: number, home: Home): boolean {
  try {
    return execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).includes(`--home-dir=${home.folder}`);
  } catch {
    return false; // ps found no such process
  }
}
