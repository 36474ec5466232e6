import type { Doc } from "../../language/index.js";
import type { Lexicon, World } from "../lexicon/index.js";
import { lemmaAt, wordAt } from "../syntax/index.js";

/**
 * Fields of life that an article as a whole belongs to, though its verbs be those of violence: a match report, a film review, a drill.
 * Three different words of the field are wanted, and one for every two triggers, so that a bomb at a match stays a bomb.
 */
export function worldsOf(doc: Doc, lexicon: Lexicon, triggerCount: number): ReadonlySet<World> {
  const words = new Map<World, string[]>();
  for (let token = 0; token < doc.length; token++) {
    const world = worldAt(doc, token, lexicon);
    if (world) words.set(world, [...(words.get(world) ?? []), lemmaAt(doc, token)]);
  }
  const scores = [...doc.text.matchAll(/\b\d{1,2}-\d{1,2}\b(?!-)/g)].length;
  if (scores > 0) words.set("SPORT", [...(words.get("SPORT") ?? []), ...Array.from({ length: scores }, () => "0-0")]);
  return new Set([...words].filter(([, found]) => new Set(found).size >= 3 && found.length * 2 >= triggerCount).map(([world]) => world));
}

/** The field that a word or the phrase ending with it speaks of. */
export function worldAt(doc: Doc, token: number, lexicon: Lexicon): World | undefined {
  const lemma = lemmaAt(doc, token);
  const phrase = token > 0 ? lexicon.worlds.get(`${lemmaAt(doc, token - 1)} ${lemma}`) : undefined;
  return phrase ?? lexicon.worlds.get(lemma) ?? lexicon.worlds.get(wordAt(doc, token).toLowerCase());
}
