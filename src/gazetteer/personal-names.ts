import { readFileSync } from "node:fs";
import { projectFile } from "../project.js";

/** Whether the word is a given name: "enrique", "victor". Small letters are expected, here and below. */
export function isGivenName(word: string): boolean {
  return lists().given.has(word);
}

/** Whether the dictionary knows the word only as a name, of whomever or whatever: "carlos", "bolivia". */
export function isOnlyName(word: string): boolean {
  return lists().proper.has(word);
}

/** Whether the word is a name and hardly ever a word: "hector", "pilar", "victor". */
export function isRatherName(word: string): boolean {
  return lists().rare.has(word);
}

type NameList = "given" | "rare" | "proper";

let read: Readonly<Record<NameList, ReadonlySet<string>>> | undefined;

/** Each line: the list's name, then its words. Made by tools/build-personal-names.ts. */
function lists(): Readonly<Record<NameList, ReadonlySet<string>>> {
  read ??= Object.fromEntries(
    readFileSync(projectFile("data", "names", "personal.txt"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" "))
      .map(([list, ...words]) => [list!, new Set(words)]),
  ) as Record<string, ReadonlySet<string>> as Record<NameList, ReadonlySet<string>>;
  return read;
}
