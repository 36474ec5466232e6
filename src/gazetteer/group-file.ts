import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of a group file as an analyst writes it: docs/lexicon.md explains the fields. What is not certain is left out. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly kind: string;
  readonly countries?: readonly string[];
  readonly parents?: readonly string[];
  readonly allies?: readonly string[];
  readonly from?: number;
  readonly to?: number | null;
  readonly ambiguous?: readonly string[];
  readonly note?: string;
}

/** One line of sources.jsonl. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
  readonly country?: string;
  readonly domains?: readonly string[];
  readonly speaksFor?: string;
  readonly ambiguous?: readonly string[];
  readonly note?: string;
}

/** All lines of one or more lexicon folders, each with where it stands, for messages. */
export interface LexiconRows {
  readonly groups: readonly Located<GroupRow>[];
  readonly sources: readonly Located<SourceRow>[];
  /** Lines that are not JSON. */
  readonly faults: readonly string[];
}

export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Reads the `.jsonl` files of the folders, in this order and by name within each: sources.jsonl holds sources, every other file groups. */
export function readLexiconRows(folders: readonly string[]): LexiconRows {
  const groups: Located<GroupRow>[] = [];
  const sources: Located<SourceRow>[] = [];
  const faults: string[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".jsonl")) continue;
      const file = join(folder, name);
      const into: Located<unknown>[] = name === "sources.jsonl" ? sources : groups;
      readFileSync(file, "utf8")
        .split("\n")
        .forEach((text, index) => {
          if (text.trim() === "") return;
          try {
            into.push({ row: JSON.parse(text), file, line: index + 1 });
          } catch (error) {
            faults.push(`${file}:${index + 1}: not JSON (${(error as Error).message})`);
          }
        });
    }
  }
  return { groups, sources, faults };
}
