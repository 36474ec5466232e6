import { type NounClass, nounClasses } from "../../gazetteer/index.js";
import { type Doc, isEnglishWord } from "../../language/index.js";
import type { Lexicon, Nature } from "../lexicon/index.js";
import { childrenAs, lemmaAt, objectsOfPreposition, sentenceOf, wordAt } from "../syntax/index.js";

/**
 * What the phrase with this head is to an event: its name, the lexicon's word for people, or else its place in WordNet.
 */
export function naturesOf(doc: Doc, head: number, lexicon: Lexicon, named: NamedTokens): ReadonlySet<Nature> {
  return new Set<Nature>(["any", ...withWider(narrowNatures(doc, head, lexicon, named))]);
}

/** What the phrase with this head can be; see naturesOf. */
export type NatureOf = (head: number) => ReadonlySet<Nature>;

/** The tokens of names that other finders have recognised. */
export interface NamedTokens {
  readonly groups: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

const settlementsOf = new WeakMap<Doc, ReadonlySet<string>>();

/** Whether the text calls the name a place somewhere, "the town of Mbau": later it stands alone. */
function isCalledPlace(doc: Doc, token: number): boolean {
  let names = settlementsOf.get(doc);
  if (!names) {
    const found = new Set<string>();
    for (let of = 1; of < doc.length - 1; of++) {
      if (lemmaAt(doc, of) === "of" && settlement.test(lemmaAt(doc, of - 1)) && doc.pos[of + 1] === "PROPN") found.add(wordAt(doc, of + 1));
    }
    names = found;
    settlementsOf.set(doc, names);
  }
  return names.has(wordAt(doc, token));
}

const settlement = /^(?:town|village|city|district|hamlet|township|settlement|locality)$/;

function narrowNatures(doc: Doc, head: number, lexicon: Lexicon, named: NamedTokens): readonly Nature[] {
  if (isLoaded(doc, head)) return ["explosive"];
  const counted = countedNoun(doc, head);
  if (counted !== null) return narrowNatures(doc, counted, lexicon, named);
  if (named.groups.has(head)) return ["armed"];
  if (doc.pos[head] === "PROPN" && (named.places.has(head) || isCalledPlace(doc, head))) return ["place", "armed"]; // a country can attack and a town be attacked
  // "the District Head" may look like a place's name.
  const isOffice = lexicon.natures.get(lemmaAt(doc, head))?.includes("human") ?? false;
  const labelled = isOffice || isCommonNoun(doc, head) ? null : natureOfName(doc, head);
  if (labelled !== null) return labelled;
  const word = wordAt(doc, head).toLowerCase();
  if (doc.pos[head] === "PRON") return pronouns[word] ?? [];
  if (word === "old" && /year-$/i.test(doc.text.slice(Math.max(doc.start[head]! - 5, 0), doc.start[head]))) return ["human"]; // "shot dead a 17-year-old"
  const people = lexicon.natures.get(lemmaAt(doc, head)) ?? lexicon.natures.get(word);
  if (people) return people;
  if (doc.pos[head] === "NUM" || doc.tag[head] === "DT" || quantities.has(word)) return ["human"];
  const classes = nounClasses(isCommonNoun(doc, head) ? word : lemmaAt(doc, head));
  if (classes.length === 0)
    return doc.pos[head] === "PROPN" && !isCommonNoun(doc, head) ? ["human"] : /(?:man|men|woman|women)$/.test(word) ? ["human"] : [];
  // "tanker" and "drone" can mean people too, but not where news speaks of them.
  const told = solid.has(classes[0]!)
    ? classes.filter((each) => each !== "person" && (each !== "group" || classes[0] !== "building"))
    : classes;
  return told.flatMap((each, rank) => (rank < 2 || specific.has(each) ? (naturesOfClass[each] ?? []) : []));
}

/** "a car packed with explosives", "an explosives-laden truck". */
function isLoaded(doc: Doc, head: number): boolean {
  return childrenAs(doc, head, "acl", "amod").some((each) => {
    const words = doc.text.slice(doc.start[doc.leftEdge[each]!], doc.end[doc.rightEdge[each]!]);
    return /\b(packed|laden|filled|rigged|loaded|stuffed)\b/i.test(words) && /\b(explosives?|bombs?|dynamite)\b/i.test(words);
  });
}

/** "two of the vehicles", "dozens of rebels", "a group of villagers": what is counted, not the count. */
function countedNoun(doc: Doc, head: number): number | null {
  const isCount = doc.pos[head] === "NUM" || doc.tag[head] === "DT" || quantities.has(lemmaAt(doc, head));
  if (
    !isCount &&
    !["group", "series", "wave", "member", "pair", "band", "column", "salvo", "volley", "barrage", "hail"].includes(lemmaAt(doc, head))
  )
    return null;
  const of = childrenAs(doc, head, "prep").find((each) => lemmaAt(doc, each) === "of");
  return of === undefined ? null : (objectsOfPreposition(doc, of)[0] ?? null);
}

/** "Avalanche kills three": a capital that only opens the sentence makes no name. */
function isCommonNoun(doc: Doc, head: number): boolean {
  return (
    doc.pos[head] === "PROPN" &&
    sentenceOf(doc, head).start === head &&
    doc.pos[head + 1] !== "PROPN" &&
    isEnglishWord(wordAt(doc, head).toLowerCase())
  );
}

function natureOfName(doc: Doc, head: number): readonly Nature[] | null {
  const entity = doc.entities[doc.entityOf[head]!];
  if (!entity || doc.pos[head] === "NOUN") return null;
  if (entity.label === "NORP" && doc.tag[head] === "NNPS") return ["armed", "crowd"]; // "Georgians" may fight or march
  return namesToNatures[entity.label] ?? null;
}

const namesToNatures: Readonly<Record<string, readonly Nature[]>> = {
  PERSON: ["human"],
  NORP: ["armed"],
  ORG: ["armed", "property"],
  GPE: ["place", "armed"],
  LOC: ["place"],
  FAC: ["property", "place"],
  EVENT: ["event"],
};

const human: readonly Nature[] = ["human"];
const acting: readonly Nature[] = ["human", "violent"];
/** A pronoun may stand for those who attack or those who are hurt; its role must tell. */
const pronouns: Readonly<Record<string, readonly Nature[]>> = {
  he: acting,
  she: acting,
  they: acting,
  we: acting,
  who: acting,
  him: human,
  her: human,
  them: human,
  us: human,
  whom: human,
  i: human,
  me: human,
  you: [],
  himself: human,
  herself: human,
  themselves: human,
  it: ["target"],
  someone: human,
  somebody: human,
  everyone: human,
  anyone: human,
  nobody: human,
};

const quantities = new Set([
  "dozen",
  "score",
  "hundred",
  "thousand",
  "other",
  "others",
  "many",
  "several",
  "some",
  "number",
  "majority",
  "half",
  "rest",
  "both",
]);

const solid: ReadonlySet<NounClass> = new Set<NounClass>([
  "vehicle",
  "ship",
  "aircraft",
  "building",
  "thing",
  "animal",
  "weapon",
  "firearm",
  "missile",
]);

const specific: ReadonlySet<NounClass> = new Set<NounClass>([
  "building",
  "vehicle",
  "aircraft",
  "ship",
  "firearm",
  "explosive",
  "missile",
  "artillery",
  "force",
  "blade",
]);

const naturesOfClass: Partial<Readonly<Record<NounClass, readonly Nature[]>>> = {
  person: ["human"],
  group: ["human"],
  force: ["armed", "force"],
  building: ["property"],
  road: ["property"],
  vehicle: ["property"],
  ship: ["property"],
  aircraft: ["aircraft", "property"],
  thing: ["property"],
  plant: ["property"],
  animal: ["property"],
  possession: ["property"],
  place: ["place"],
  weapon: ["weapon"],
  firearm: ["weapon", "fired"],
  artillery: ["weapon", "fired"],
  missile: ["explosive", "fired"],
  explosive: ["explosive", "fired"],
  incendiary: ["weapon"],
  blade: ["weapon"],
  blunt: ["weapon"],
  act: ["event"],
  event: ["event"],
};

function withWider(natures: readonly Nature[]): Nature[] {
  return natures.flatMap((nature) => [nature, ...(wider[nature] ?? [])]);
}

const wider: Partial<Readonly<Record<Nature, readonly Nature[]>>> = {
  armed: ["human", "violent", "target"],
  crowd: ["human", "violent", "target"],
  captive: ["human", "target"],
  human: ["target"],
  property: ["target"],
  place: ["target"],
  weapon: ["violent"],
  explosive: ["weapon", "violent"],
  aircraft: ["violent"],
};
