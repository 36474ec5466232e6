import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A user's own lexicon folder, with one file of these lines. */
export function folderWith(file: string, ...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-lexicon-"));
  writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  return folder;
}
