import type { NounClass } from "../../gazetteer/index.js";
import { nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/doc.js";
import type { TollQualifier } from "../record.js";
import { children, childrenAs, lemmaAt, lowerAt } from "../syntax/index.js";
import { countingNouns } from "./number-words.js";
import { type Quantity, quantitiesBelow, quantitiesBetween, quantityAt } from "./quantities.js";

/** How many persons a noun phrase names. */
export interface PersonCount {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: TollQualifier;
  /** NUMBER where a figure is written; SINGULAR "a trader", a name; PRONOUN "him"; NONE "no one". */
  readonly form: "NUMBER" | "SINGULAR" | "PRONOUN" | "NONE";
  /** First token of what was read, for the span of the claim. */
  readonly start: number;
}

/**
 * The number of persons that the noun phrase headed by a token names, without those joined to it by "and".
 * @returns null where the words give none: bare plurals, things, animals, places.
 */
export function countPersons(doc: Doc, head: number): PersonCount | null {
  const quantity = quantityOf(doc, head);
  if (!quantity && isNobody(doc, head)) return exactly(0, "NONE", head);
  const inner = innerNumber(doc, head);
  if (inner) return inner;
  if (quantity) return isCountable(doc, head) ? { ...pick(quantity), form: "NUMBER", start: quantity.start } : null;
  if (childrenAs(doc, head, "det", "predet", "preconj").some((each) => lowerAt(doc, each) === "both")) return exactly(2, "NUMBER", head);
  const them = /^(?:them|they)$/.test(lowerAt(doc, head)) ? countedBefore(doc, head) : null;
  if (them) return { ...pick(them), form: "PRONOUN", start: head };
  const counting = countingNouns.get(lemmaAt(doc, head));
  if (counting !== undefined) return exactly(lowerAt(doc, head) === "twins" ? 2 : counting, "NUMBER", head);
  if (lowerAt(doc, head) === "both") return exactly(2, "NUMBER", head);
  return isOnePerson(doc, head) ? exactly(1, isPronoun(doc, head) ? "PRONOUN" : "SINGULAR", head) : null;
}

/** "lined up 30 men and shot them": the number last given for people in the sentence, though not for those who act. */
function countedBefore(doc: Doc, pronoun: number): Quantity | null {
  const sentence = doc.sentences[doc.sentenceOf[pronoun]!]!;
  const candidates = quantitiesBetween(doc, Math.max(sentence.start, pronoun - 30), pronoun).filter((each) => {
    const noun = doc.head[each.head]!;
    return each.low > 1 && noun >= each.end && noun < pronoun && !/^nsubj$/.test(doc.dep[noun]!) && isPersonNoun(doc, noun);
  });
  return candidates.at(-1) ?? null;
}

function exactly(n: number, form: PersonCount["form"], start: number): PersonCount {
  return { low: n, best: n, high: n, qualifier: "EXACT", form, start };
}

function pick({ low, best, high, qualifier }: Quantity): Omit<PersonCount, "form" | "start"> {
  return { low, best, high, qualifier };
}

/** "nobody", "no one", "none of them", "no casualties", "not a single person". */
function isNobody(doc: Doc, head: number): boolean {
  const word = lowerAt(doc, head);
  if (/^(?:nobody|none|no-one)$/.test(word) || (word === "one" && lowerAt(doc, head - 1) === "no")) return true;
  return childrenAs(doc, head, "det", "neg").some((each) => lowerAt(doc, each) === "no");
}

/** The number that belongs to a noun: the head itself, or one that stands before it and hangs on it. */
export function quantityOf(doc: Doc, head: number): Quantity | null {
  const own = quantityAt(doc, head);
  if (own) return own;
  const before = quantitiesBelow(doc, head).find(
    (each) =>
      each.end <= head &&
      doc.sentenceOf[each.start] === doc.sentenceOf[head] &&
      countingRole.test(doc.dep[each.head]!) &&
      !isMeasure(doc, each),
  );
  return before ?? null;
}

const countingRole = /^(?:nummod|amod|det|predet|advmod|nmod|compound|quantmod|appos|nsubj|dep)$/;

const measure =
  /^(?:year|month|week|day|hour|minute|kilometer|kilometre|km|mile|meter|metre|percent|%|kg|kilo|ton|tonne|pound|dollar|caliber|mm|star|storey|story)s?$/;

/** "a 14-year-old girl", "5-km", "22nd Brigade": the number measures, it doesn't count. */
export function isMeasure(doc: Doc, quantity: Quantity): boolean {
  const next = lowerAt(doc, quantity.end);
  if (measure.test(next) || /^\d+-?year/.test(next)) return true;
  return next === "-" ? !/^(?:member|man|person|woman)$/.test(lowerAt(doc, quantity.end + 1)) : false;
}

/** "a family of five", "a group of 12 men", "dozens of villagers", "a total of 20", "the bodies of 12": the number stands inside. */
function innerNumber(doc: Doc, head: number): PersonCount | null {
  const holds = /^(?:family|group|total|couple|band|convoy|crew|team|party|body|gang|busload|pair|household|patrol|number)$/.test(
    lemmaAt(doc, head),
  );
  if (!holds || quantityOf(doc, head)) return null;
  for (const of of childrenAs(doc, head, "prep")) {
    if (lowerAt(doc, of) !== "of") continue;
    for (const object of childrenAs(doc, of, "pobj")) {
      const quantity = quantityOf(doc, object);
      if (quantity && isCountable(doc, object)) return { ...pick(quantity), form: "NUMBER", start: head };
    }
  }
  return null;
}

const thingly: readonly NounClass[] = [
  "building",
  "road",
  "vehicle",
  "aircraft",
  "ship",
  "weapon",
  "firearm",
  "artillery",
  "missile",
  "explosive",
  "thing",
  "animal",
  "time",
  "possession",
  "communication",
  "attribute",
  "place",
  "act",
  "event",
  "plant",
  "food",
  "substance",
];

/** Whether a number before the noun counts persons: not vehicles, cattle, villages or days. */
export function isCountable(doc: Doc, head: number): boolean {
  const isNumber = quantityAt(doc, head) !== null;
  const noun = isNumber ? countedNoun(doc, head) : head;
  if (isNumber && noun === head) return !isMoney(doc, head);
  const classes = nounClasses(lemmaAt(doc, noun));
  if (classes.includes("animal") && !/^(?:person|group|force)$/.test(classes[0]!)) return false;
  if (classes.length === 0 || classes.slice(0, 2).includes("person") || /^(?:group|force)$/.test(classes[0]!)) return true;
  if (
    /^(?:body|corpse|death|fatality|casualty|life|dead|killed|wounded|injured|other|throat|remains|victim|soul|head|hostage)s?$/.test(
      lemmaAt(doc, noun),
    )
  )
    return true;
  return !thingly.includes(classes[0]!);
}

/** "dozens of villagers", "three of the attackers": what the number counts stands behind "of". */
export function countedNoun(doc: Doc, head: number): number {
  for (const of of childrenAs(doc, head, "prep")) {
    if (lowerAt(doc, of) === "of") return childrenAs(doc, of, "pobj")[0] ?? head;
  }
  return head;
}

function isMoney(doc: Doc, token: number): boolean {
  const entity = doc.entityOf[token]!;
  return entity >= 0 && /^(?:MONEY|PERCENT)$/.test(doc.entities[entity]!.label);
}

function isPronoun(doc: Doc, token: number): boolean {
  return doc.pos[token] === "PRON";
}

const nobodyByName = /^(?:GPE|LOC|FAC|ORG|NORP|DATE|TIME|EVENT|MONEY|PERCENT|PRODUCT|LAW|LANGUAGE|WORK_OF_ART|ORDINAL|QUANTITY)$/;

/** "wounded a sixth", "a third died". */
const ordinal = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

/** "a trader", "his wife", "Ahmed Khan", "him": one person. "Villagers" tells no number, a convoy is nobody. */
function isOnePerson(doc: Doc, head: number): boolean {
  const word = lowerAt(doc, head);
  if (word === "another" || (ordinal.test(word) && hasArticle(doc, head))) return true;
  if (isPronoun(doc, head)) return /^(?:him|her|he|she|someone|somebody|me|himself|herself)$/.test(word);
  if (/^(?:body|corpse)$/.test(lemmaAt(doc, head))) return isBodyOfOne(doc, head);
  const tag = doc.tag[head];
  if (tag === "NNP") return isNameOfPerson(doc, head);
  return (
    ((tag === "NN" || (tag === "JJ" && hasArticle(doc, head))) && isPersonNoun(doc, head)) ||
    (/^(?:female|male)$/.test(word) && hasArticle(doc, head))
  );
}

/** "his body", "whose body", "the man's body". */
function isBodyOfOne(doc: Doc, head: number): boolean {
  return (
    doc.tag[head] === "NN" &&
    childrenAs(doc, head, "poss").some(
      (each) => /^(?:his|her|whose)$/.test(lowerAt(doc, each)) || doc.entities[doc.entityOf[each]!]?.label === "PERSON",
    )
  );
}

/** A name stands for a person unless the recogniser takes it for something else, and even then in "a former MP" or "cleric Wardi Salhey". */
function isNameOfPerson(doc: Doc, head: number): boolean {
  const entity = doc.entityOf[head]!;
  const label = entity >= 0 ? doc.entities[entity]!.label : "";
  if (label === "PERSON") return true;
  const described = childrenAs(doc, head, "compound", "appos").some((each) => /^NNP?$/.test(doc.tag[each]!) && isPersonNoun(doc, each));
  if (described) return true;
  if (nobodyByName.test(label))
    return hasArticle(doc, head) && (isPersonNoun(doc, head) || /^an?$/.test(lowerAt(doc, doc.leftEdge[head]!)));
  const isAcronym = /^[A-Z]+$/.test(doc.text.slice(doc.start[head], doc.end[head]));
  return label !== "" || !isAcronym || hasArticle(doc, head);
}

/** Nouns for persons that WordNet files first under something else. */
const offices = /^(?:head|mp|chair|second-in-command|imam|male|female|nun|minor|civilian|local)$/;

/** Whether a noun commonly names a person. */
export function isPersonNoun(doc: Doc, head: number): boolean {
  const lemma = lemmaAt(doc, head);
  if (offices.test(lemma) || /(?:man|woman|person|child|boy|girl)$/.test(lemma)) return true;
  const classes = nounClasses(lemma);
  if (classes.length === 0) return /(?:er|or|ist|an|ee|ian)$/.test(lemma);
  if (!classes.includes("person")) return false;
  // A publisher may be a firm, but those who are killed are people.
  return (
    !/^(?:group|force|animal|vehicle|building|time|communication)$/.test(classes[0]!) ||
    (classes[0] === "group" && /(?:er|or|ist)$/.test(lemma))
  );
}

function hasArticle(doc: Doc, head: number): boolean {
  return children(doc, head).some((each) => doc.dep[each] === "det" || doc.dep[each] === "poss");
}
