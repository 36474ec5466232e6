import { type NounClass, nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { WeaponMention } from "../mention.js";
import type { WeaponCategory } from "../record.js";
import { isNoun, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";
import { isInstrument } from "./instrument.js";
import type { WeaponLexicon, WeaponWord } from "./lexicon.js";

/** Every weapon that the text names ("car bomb", "rifles"), and every word that tells of one without naming it ("shot", "gunmen"), in reading order. */
export function findWeapons(doc: Doc, lexicon: WeaponLexicon): WeaponMention[] {
  const found: WeaponMention[] = [];
  for (let token = 0; token < doc.length; token++) {
    const mention = weaponAt(doc, token, lexicon);
    if (mention) found.push(mention);
  }
  // Found word by word, so that a phrase which holds another stands beside it.
  return found.filter(
    (mention, index) => !found.slice(Math.max(index - 5, 0), index + 6).some((other) => other !== mention && holds(other, mention)),
  );
}

function weaponAt(doc: Doc, token: number, lexicon: WeaponLexicon): WeaponMention | null {
  const entries = lexicon.get(lemmaAt(doc, token)) ?? lexicon.get(lowerAt(doc, token)) ?? lexicon.get(singularOfName(doc, token)) ?? [];
  for (const entry of entries) {
    const range = entry.part === "noun" ? nounPhrase(doc, token, entry) : phraseOfUse(doc, token, entry);
    if (!range || (entry.part === "noun" && isPartOfName(doc, token))) continue;
    if (entry.needsInstrument && !isInstrument(doc, token)) return null;
    return { ...range, category: entry.category, rule: ruleOf[entry.part] };
  }
  if (entries.some((entry) => entry.part === "noun") || !isNoun(doc, token) || !isInstrument(doc, token)) return null;
  const category = categoryOfClass(nounClasses(lemmaAt(doc, token))[0]);
  return category ? { start: token, end: token + 1, category, rule: "weapon: WordNet" } : null;
}

/** A plural that the tagger takes for a name keeps its form: "Bombers killed ..." */
function singularOfName(doc: Doc, token: number): string {
  return doc.pos[token] === "PROPN" ? lowerAt(doc, token).replace(/s$/, "") : "";
}

/** How sure each part makes a weapon: named, used, or carried. */
export const ruleOf = { noun: "weapon: named", use: "weapon: told by its use", holder: "weapon: told by who holds it" } as const;

/** The phrase with its words before the token, hyphens aside, and the describing words that stand before those: "homemade pipe bomb". */
function nounPhrase(doc: Doc, token: number, entry: WeaponWord): { start: number; end: number } | null {
  if (isVerb(doc, token)) return null;
  let at = token;
  for (let word = entry.words.length - 2; word >= 0; word--) {
    at--;
    if (lowerAt(doc, at) === "-") at--;
    if (lemmaAt(doc, Math.max(at, 0)) !== entry.words[word] && lowerAt(doc, at) !== entry.words[word]) return null;
  }
  return { start: at, end: token + 1 };
}

/** "opened fire", "blew himself up", "gunned them down": the words after the first may stand a little apart. */
function phraseOfUse(doc: Doc, token: number, entry: WeaponWord): { start: number; end: number } | null {
  const [, ...rest] = entry.words;
  let at = token;
  for (const word of rest) {
    const next = [1, 2, 3, 4]
      .map((step) => at + step)
      .find((each) => lowerAt(doc, each) === word || (each < doc.length && lemmaAt(doc, each) === word));
    if (next === undefined) return null;
    at = next;
  }
  return { start: token, end: at - token >= entry.words.length ? token + 1 : at + 1 };
}

/** Towns called Tank, brigades called Rifles, papers called Sword. */
function isPartOfName(doc: Doc, token: number): boolean {
  const entity = doc.entityOf[token]!;
  if (entity < 0 || doc.tag[token] !== "NNP") return false;
  return (
    /^(?:GPE|LOC|PERSON|FAC|ORG|NORP)$/.test(doc.entities[entity]!.label) && doc.entities[entity]!.end - doc.entities[entity]!.start <= 4
  );
}

const classes: Partial<Record<NounClass, WeaponCategory>> = {
  firearm: "FIREARMS",
  artillery: "ARTILLERY",
  missile: "MISSILE",
  explosive: "EXPLOSIVES",
  incendiary: "INCENDIARY",
  blade: "BLADED",
  blunt: "BLUNT",
  weapon: "OTHER",
};

function categoryOfClass(nounClass: NounClass | undefined): WeaponCategory | null {
  return (nounClass && classes[nounClass]) ?? null;
}

/** Whether one phrase lies within another: "bomb" in "car bomb". */
function holds(outer: WeaponMention, inner: WeaponMention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
