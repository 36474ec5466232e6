import { LexiconError, readRows } from "../lexicon/index.js";
import type { WeaponCategory } from "../record.js";

/** A word or phrase for a weapon, or for the use of one. */
export interface WeaponWord {
  readonly words: readonly string[];
  /** "use": tells of a weapon without naming it, like "shot". "holder": somebody named for his weapon, like "gunman". */
  readonly part: "noun" | "use" | "holder";
  readonly category: WeaponCategory;
  /** A weapon only where somebody uses it: "with clubs". */
  readonly needsInstrument: boolean;
}

/** Weapon words by the word that carries the phrase: the last of a noun, the first of a use. Longest first. */
export type WeaponLexicon = ReadonlyMap<string, readonly WeaponWord[]>;

const categories: readonly string[] = [
  "FIREARMS",
  "EXPLOSIVES",
  "SUICIDE_EXPLOSIVES",
  "VEHICLE",
  "ARTILLERY",
  "AIRCRAFT",
  "MISSILE",
  "INCENDIARY",
  "BLADED",
  "BLUNT",
  "CHEMICAL",
  "OTHER",
];

/**
 * Reads data/lexicon/weapons.csv and the user's own lines on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadWeapons(options: { readonly folder?: string | undefined } = {}): WeaponLexicon {
  const table = new Map<string, WeaponWord[]>();
  for (const { cells, at } of readRows("weapons.csv", ["words", "part", "category", "needs"], options.folder)) {
    const { part, category, needs } = cells;
    if (part !== "noun" && part !== "use" && part !== "holder")
      throw new LexiconError(at, `part must be noun, use or holder, not "${part}".`);
    if (!categories.includes(category!)) throw new LexiconError(at, `category must be one of ${categories.join(", ")}, not "${category}".`);
    if (needs !== "" && needs !== "instrument") throw new LexiconError(at, `needs must be empty or "instrument", not "${needs}".`);
    const words = cells.words!.toLowerCase().split(" ");
    const key = part === "noun" ? words.at(-1)! : words[0]!;
    const word: WeaponWord = { words, part, category: category as WeaponCategory, needsInstrument: needs === "instrument" };
    table.set(
      key,
      [...(table.get(key) ?? []), word].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}
