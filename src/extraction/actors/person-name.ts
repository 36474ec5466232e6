import type { Doc, TokenRange } from "../../language/index.js";
import { wordAt } from "../syntax/index.js";
import { isTitle } from "./with-persons.js";

/**
 * The fullest name that the article gives a person: "Estrada" is the "Federico Estrada Velez" named elsewhere.
 * A longer name is taken when it holds the words of the shorter in their order, and no other person's longer name does.
 */
export function fullNameOf(doc: Doc, name: TokenRange): string {
  const own = wordsIn(doc, name);
  const fuller = [
    ...new Set(
      namesOfPersons(doc)
        .filter((each) => each.length > own.length && holds(each, own))
        .map((each) => each.join(" ")),
    ),
  ];
  const longest = fuller.sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && fuller.every((each) => holds(longest.split(" "), each.split(" "))) ? longest : own.join(" ");
}

const namesOfDocs = new WeakMap<Doc, readonly (readonly string[])[]>();

function namesOfPersons(doc: Doc): readonly (readonly string[])[] {
  const known = namesOfDocs.get(doc);
  if (known) return known;
  const names = doc.entities.filter((entity) => entity.label === "PERSON").map((entity) => wordsIn(doc, entity));
  namesOfDocs.set(doc, names);
  return names;
}

/** The words of a name, without rank, possessive or what is no word. */
function wordsIn(doc: Doc, { start, end }: TokenRange): readonly string[] {
  let first = start;
  while (first < end - 1 && (isTitle(doc, first) || !/[\p{Lu}\p{N}]/u.test(wordAt(doc, first)))) first++;
  const words = Array.from({ length: end - first }, (_, offset) => wordAt(doc, first + offset));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^['’]s?$/.test(word));
}

function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  let next = 0;
  for (const word of longer) if (word === shorter[next]) next++;
  return next === shorter.length;
}
