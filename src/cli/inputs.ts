import { statSync } from "node:fs";
import { type InputFormat, type Reading, readArticles } from "../article/index.js";
import { tell } from "./tell.js";

/**
 * The articles of all files in their order; without files, or for "-", those of standard input.
 * `bytesRead` counts on from file to file.
 */
export async function* readInputs(files: readonly string[], stdinFormat: InputFormat): AsyncGenerator<Reading> {
  let bytesBefore = 0;
  for (const file of files.length === 0 ? ["-"] : files) {
    if (file === "-" && process.stdin.isTTY) tell("Reading articles from the keyboard; Ctrl-D ends them.");
    let bytesRead = 0;
    for await (const reading of readArticles(file, file === "-" ? stdinFormat : undefined)) {
      bytesRead = reading.bytesRead;
      yield { ...reading, bytesRead: bytesBefore + bytesRead };
    }
    bytesBefore += bytesRead;
  }
}

/** Bytes of all files together; null where it can't be known beforehand. */
export function sizeOf(files: readonly string[]): number | null {
  if (files.length === 0 || files.includes("-")) return null;
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
