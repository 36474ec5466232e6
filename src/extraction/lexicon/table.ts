import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { projectFile } from "../../project.js";

/** One line of a lexicon file: the columns by name, and where it stands. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  /** "triggers.csv:12", for messages. */
  readonly at: string;
}

/** A fault in a lexicon file, with what to do about it. */
export class LexiconError extends Error {
  constructor(
    readonly at: string,
    message: string,
  ) {
    super(`${at}: ${message}`);
    this.name = "LexiconError";
  }
}

/**
 * Reads one file of data/lexicon and then that of the folder that a user adds, which may lack it. The first line names the columns; "#" starts a
 * comment. Cells hold no commas, so there is no quoting.
 * @throws LexiconError that names file, line and fault.
 */
export function readRows(file: string, columns: readonly string[], folder?: string): Row[] {
  const folders = [projectFile("data", "lexicon"), ...(folder ? [folder] : [])];
  return folders.map((each) => join(each, file)).flatMap((path) => (existsSync(path) ? rowsOf(path, columns) : []));
}

function rowsOf(path: string, columns: readonly string[]): Row[] {
  const [header, ...lines] = readFileSync(path, "utf8").split(/\r?\n/);
  if (header !== columns.join(",")) throw new LexiconError(`${basename(path)}:1`, `the first line must be "${columns.join(",")}".`);
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const at = `${basename(path)}:${index + 2}`;
    const cells = line.split(",").map((cell) => cell.trim());
    if (cells.length !== columns.length) throw new LexiconError(at, `${columns.length} columns wanted, ${cells.length} found.`);
    return [{ cells: Object.fromEntries(columns.map((column, each) => [column, cells[each]!])), at }];
  });
}
