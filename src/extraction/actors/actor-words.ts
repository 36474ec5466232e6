import { type ActorKind, namesA, nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { LexiconError, readRows } from "../lexicon/index.js";
import { children, lemmaAt, wordAt } from "../syntax/index.js";

/** Kinds of actor by noun, or by noun and the word before it; lemmas, or as written. */
export type ActorWords = ReadonlyMap<string, ActorKind>;

/** A parsed text with the words by which its nouns are read. */
export interface Reading extends Doc {
  readonly actorWords: ActorWords;
}

/**
 * Reads data/lexicon/actors.csv and the user's own lines on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadActorWords(options: { readonly folder?: string | undefined } = {}): ActorWords {
  return new Map(
    readRows("actors.csv", ["words", "kind"], options.folder).map(({ cells, at }) => {
      if (!isActorKind(cells.kind!))
        throw new LexiconError(at, `"${cells.kind}" is no kind of actor; src/gazetteer/actor-kind.ts lists them.`);
      return [cells.words!.toLowerCase(), cells.kind];
    }),
  );
}

/**
 * What kind of actor the noun names, by itself and with the word before it ("suicide bomber", "armed men"): the lexicon's word, or else what WordNet
 * says it is: persons are civilians, things and buildings property. Null for what can't act or suffer (times, ideas, places).
 */
export function kindOfNoun(doc: Reading, head: number): ActorKind | null {
  const words = doc.actorWords;
  const lemma = lemmaAt(doc, head);
  for (const before of children(doc, head).filter((child) => child < head)) {
    const pair = words.get(`${lemmaAt(doc, before)} ${lemma}`) ?? words.get(`${wordAt(doc, before).toLowerCase()} ${lemma}`);
    if (pair) return pair;
  }
  const known = words.get(lemma) ?? words.get(wordAt(doc, head).toLowerCase());
  if (known) return known;
  if (personlike.test(lemma)) return "CIVILIANS";
  const [first] = nounClasses(lemma);
  if (first === undefined && doc.pos[head] === "NOUN" && /(?:er|or|ist)s$/i.test(wordAt(doc, head))) return "CIVILIANS"; // "grazers", "blockaders"
  if (first === undefined)
    return doc.pos[head] !== "PROPN" ? null : doc.entities[doc.entityOf[head]!]?.label === "ORG" ? "CIVILIANS" : "PERSON";
  if (first === "group" && namesA(lemma, "building")) return "PROPERTY"; // "school", "church": what is hit is mostly the house
  if (first === "person" || first === "group" || first === "animal") return "CIVILIANS";
  if (first === "force") return "STATE_FORCES";
  if (namesA(lemma, "building", "vehicle", "aircraft", "ship", "road")) return "PROPERTY";
  if (namesA(lemma, "person") && !timeless.has(first)) return "CIVILIANS";
  return first === "thing" || first === "possession" || first === "plant" || first === "object" || first === "substance"
    ? "PROPERTY"
    : null;
}

const personlike = /(?:people|person|man|men|woman|women|child|children|boy|girl|civilian|villager|resident|victim)$/;
const timeless: ReadonlySet<string> = new Set(["time", "act", "event", "state", "quantity"]);

const kinds: readonly ActorKind[] = [
  "STATE_FORCES",
  "REBEL_GROUP",
  "POLITICAL_MILITIA",
  "IDENTITY_MILITIA",
  "RIOTERS",
  "PROTESTERS",
  "CIVILIANS",
  "EXTERNAL_FORCES",
  "CRIMINALS",
  "PERSON",
  "PROPERTY",
  "UNIDENTIFIED",
];

function isActorKind(word: string): word is ActorKind {
  return (kinds as readonly string[]).includes(word);
}
