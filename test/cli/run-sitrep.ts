import { spawnSync } from "node:child_process";
import { projectFile } from "../../src/project.js";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would. */
export function runSitrep(args: readonly string[], input = ""): Run {
  const run = spawnSync(process.execPath, [projectFile("dist", "src", "cli", "sitrep.js"), ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
