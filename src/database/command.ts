import { spawn } from "node:child_process";

export interface Outcome {
  /** Null when the program isn't there, or a signal ended it. */
  readonly code: number | null;
  /** What it said on both streams. */
  readonly output: string;
}

/** Runs a program to its end; never throws. */
export function runCommand(program: string, args: readonly string[], folder?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
