import type { Modality } from "../record.js";
import { isKind, type Kind } from "./kinds.js";
import { isNature, type Nature } from "./natures.js";
import { LexiconError, type Row, readRows } from "./table.js";

/** A verb, noun or phrase that names a happening. */
export interface Entry {
  /** Lemmas in order; of a verb phrase the first is the verb, of a noun phrase the last is the noun. */
  readonly words: readonly string[];
  readonly part: Part;
  readonly kind: Kind;
  readonly needs: readonly Need[];
}

/** What must hold for the word to tell of an event: its agent or patient is of one of these natures, or what it names hits somebody. */
export interface Need {
  readonly role: "agent" | "patient" | "hits";
  readonly natures: readonly Nature[];
}

export type Part = "verb" | "noun" | "adjective";

export interface Lexicon {
  /** By the word that carries the grammar: the verb of a verb phrase, the last word of a noun phrase. Longest phrases first. */
  readonly triggers: ReadonlyMap<string, readonly Entry[]>;
  readonly lightVerbs: ReadonlySet<string>;
  /** Phrases in which a trigger is no violence, by their last word and by their first. */
  readonly figurative: readonly (readonly string[])[];
  readonly worlds: ReadonlyMap<string, World>;
  readonly modality: ReadonlyMap<string, Modality>;
  readonly natures: ReadonlyMap<string, readonly Nature[]>;
}

/** Fields of life that borrow the words of violence. */
export type World = "SPORT" | "FICTION" | "BUSINESS" | "ACCIDENT" | "DISASTER" | "ILLNESS" | "DRILL" | "HISTORY";

const worlds: readonly string[] = ["SPORT", "FICTION", "BUSINESS", "ACCIDENT", "DISASTER", "ILLNESS", "DRILL", "HISTORY"];
const modalities: readonly string[] = ["PLANNED", "THREATENED", "FOILED", "ATTEMPTED", "HYPOTHETICAL", "DENIED"];

/**
 * Reads data/lexicon and then the folder that a user adds, whose lines come on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadLexicon(options: { readonly folder?: string | undefined } = {}): Lexicon {
  const read = (file: string, ...columns: string[]) => readRows(file, ["words", ...columns], options.folder);
  return {
    triggers: byHead(read("triggers.csv", "part", "kind", "needs").map(toEntry)),
    lightVerbs: new Set(read("light-verbs.csv").map(wordsOf)),
    figurative: read("figurative.csv").map((row) => wordsOf(row).split(/[ -]/)),
    worlds: new Map(read("guards.csv", "world").map((row) => [wordsOf(row).replaceAll("-", " "), oneOf<World>(row, "world", worlds)])),
    modality: new Map(
      read("modality.csv", "part", "modality").flatMap((row) =>
        partsOf(row).map((part) => [`${wordsOf(row)}/${part}`, oneOf<Modality>(row, "modality", modalities)] as const),
      ),
    ),
    natures: new Map(read("natures.csv", "nature").map((row) => [wordsOf(row), toNatures(row, row.cells.nature!)])),
  };
}

function wordsOf(row: Row): string {
  return row.cells.words!.toLowerCase();
}

function toEntry(row: Row): Entry {
  const kind = row.cells.kind!;
  if (!isKind(kind)) throw new LexiconError(row.at, `no kind of event is called "${kind}"; src/extraction/lexicon/kinds.ts lists them.`);
  return {
    words: wordsOf(row).split(/[ -]/), // the tokeniser splits at hyphens
    part: oneOf<Part>(row, "part", ["verb", "noun", "adjective"]),
    kind,
    needs: row.cells
      .needs!.split(" ")
      .filter(Boolean)
      .map((need) => toNeed(row, need)),
  };
}

/** "patient:human|property" or "hits". */
function toNeed(row: Row, need: string): Need {
  const [role, natures] = need.split(":");
  if (role === "hits") return { role, natures: [] };
  if (role !== "agent" && role !== "patient") throw new LexiconError(row.at, `"${need}" must begin with agent:, patient: or be "hits".`);
  return { role, natures: toNatures(row, natures ?? "") };
}

/** "human|property". */
function toNatures(row: Row, natures: string): Nature[] {
  return natures.split("|").map((nature) => toNature(row, nature));
}

function toNature(row: Row, nature: string): Nature {
  if (!isNature(nature)) throw new LexiconError(row.at, `"${nature}" is no nature; src/extraction/lexicon/natures.ts lists them.`);
  return nature;
}

function partsOf(row: Row): string[] {
  const part = oneOf<Part | "any">(row, "part", ["verb", "noun", "adjective", "any"]);
  return part === "any" ? ["verb", "noun"] : [part];
}

function oneOf<T extends string>(row: Row, column: string, allowed: readonly string[]): T {
  const value = row.cells[column]!;
  if (!allowed.includes(value)) throw new LexiconError(row.at, `${column} must be one of ${allowed.join(", ")}, not "${value}".`);
  return value as T;
}

function byHead(entries: readonly Entry[]): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    const head = entry.part === "noun" ? entry.words.at(-1)! : entry.words[0]!;
    table.set(head, [...(table.get(head) ?? []), entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}
