import { countriesOfDemonym, isGivenName, isOnlyName, isRatherName, nounClasses, type Places } from "../../gazetteer/index.js";
import { type Doc, type Entity, isEnglishWord, type TokenRange } from "../../language/index.js";
import { tokensOf, wordAt } from "../syntax/index.js";
import { countryNamed } from "./setting.js";

/**
 * The text with its people known as such where the name finder took them for a body or a place ("Enrique Ormazabal, a trader"), or saw but a part
 * of the name. What makes a name a person's: a given name in front, a rank or title before it, an age or office behind it.
 */
export function withPersons(doc: Doc, places: Places): Doc {
  const renamed = doc.entities.map((entity) => asPerson(doc, entity, places) ?? entity);
  const taken = new Set([...doc.entities, ...renamed].flatMap((entity) => tokensOf(entity)));
  const missed = namesUnseen(doc, taken).filter((name) => isPersons(doc, name, places));
  const entities = [...renamed, ...missed.map((name) => ({ ...name, label: "PERSON" }))].sort((a, b) => a.start - b.start);
  const apart = entities.filter((entity, index) => index === 0 || entities[index - 1]!.end <= entity.start);
  const entityOf = new Int32Array(doc.length).fill(-1);
  for (const [index, { start, end }] of apart.entries()) entityOf.fill(index, start, end);
  return { ...doc, entities: apart, entityOf };
}

function asPerson(doc: Doc, entity: Entity, places: Places): Entity | null {
  if (entity.label === "PERSON" && isCountry(doc, entity, places)) return { ...entity, label: "GPE" };
  if (entity.label === "PERSON" && isNameAt(doc, entity.start)) return { ...entity, ...wholeName(doc, entity) };
  if (!/^(?:ORG|GPE|LOC|FAC|PRODUCT|WORK_OF_ART|EVENT)$/.test(entity.label)) return null;
  const name = wholeName(doc, entity);
  return isPersons(doc, name, places) ? { ...name, label: "PERSON" } : null;
}

/** "Burkina Faso", but not "Chad" or "Jordan", who may be a person. */
function isCountry(doc: Doc, { start, end }: TokenRange, places: Places): boolean {
  const name = doc.text.slice(doc.start[start], doc.end[end - 1]);
  return !isGivenName(name.toLowerCase()) && countryNamed(name, places) !== null;
}

/** With the names that stand beside it, *Jaime* "Orlando Suarez" *Ossa*, and without the people it belongs to, "Spaniard". */
function wholeName(doc: Doc, { start, end }: TokenRange): TokenRange {
  const isFurther = (token: number) =>
    isNameAt(doc, token) && !isTime(doc, token) && isUnknown(wordAt(doc, token)) && !isOfPeople(doc, token);
  let [first, after] = [start, end];
  while (first > 0 && after - first < 6 && isFurther(first - 1) && !isTitle(doc, first - 1)) first--;
  while (after < doc.length && after - first < 6 && isFurther(after)) after++;
  while (first < after - 2 && isOfPeople(doc, first)) first++;
  return { start: first, end: after };
}

function isOfPeople(doc: Doc, token: number): boolean {
  return countriesOfDemonym(wordAt(doc, token)).length > 0;
}

function isTime(doc: Doc, token: number): boolean {
  return /^(?:DATE|TIME)$/.test(doc.entities[doc.entityOf[token]!]?.label ?? "");
}

/** Runs of two to four capitalised words that no entity covers. */
function namesUnseen(doc: Doc, taken: ReadonlySet<number>): TokenRange[] {
  const names: TokenRange[] = [];
  for (let start = 0; start < doc.length; start++) {
    let end = start;
    while (end < doc.length && isNameAt(doc, end) && !taken.has(end)) end++;
    if (end - start >= 2 && end - start <= 4) names.push({ start, end });
    start = Math.max(start, end);
  }
  return names;
}

function isPersons(doc: Doc, { start, end }: TokenRange, places: Places): boolean {
  const words = tokensOf({ start, end }).map((token) => wordAt(doc, token));
  if (
    words.length > 5 ||
    !words.every((word) => /^\p{Lu}[\p{Ll}'’-]+\p{L}*$|^\p{Lu}\.$|^(?:de|del|la|los|las|van|von|bin|al|da|dos)$/u.test(word))
  )
    return false;
  const last = words.at(-1)!;
  if (!isUnknown(last) || unpersonal.test(words[0]!)) return false;
  if (isTitle(doc, start - 1)) return !isPlace(words, places);
  if (words.length < 2 || isPlace(words, places)) return false;
  return isGivenName(words[0]!.toLowerCase()) || (words.every(isUnknown) && isDescribedBehind(doc, end));
}

function isPlace(words: readonly string[], places: Places): boolean {
  return places.find(words.join(" ")).length > 0;
}

const unpersonal =
  /^(?:San|Santa|Santo|Saint|St|El|La|Los|Las|Al|The|New|Port|Puerto|Rio|Villa|Fort|Mount|Lake|North|South|East|West|Christian|Muslim|Sunni|Shia|Shiite)$/;

/** No word of the dictionary, or one that is rather a name. */
function isUnknown(word: string): boolean {
  const small = word.toLowerCase();
  return !isEnglishWord(small) || isOnlyName(small) || isRatherName(small);
}

function isNameAt(doc: Doc, token: number): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(wordAt(doc, token)) && doc.pos[token] === "PROPN";
}

/** "Colonel", "mayor", "Msgr": what a person is called before the name. */
export function isTitle(doc: Doc, token: number): boolean {
  if (token < 0) return false;
  const word = wordAt(doc, token).replace(/\.$/, "").toLowerCase();
  return titles.has(word);
}

const titles = new Set(
  (
    "mr mrs ms miss dr doctor prof professor father fr priest msgr monsignor bishop archbishop cardinal reverend rev sheikh imam mullah ayatollah pastor " +
    "president minister senator governor mayor councillor councilman congressman deputy ambassador consul judge justice attorney lawyer prosecutor " +
    "general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal private commander brigadier admiral constable inspector " +
    "journalist engineer businessman industrialist politician activist student teacher"
  ).split(" "),
);

/** "X, 42," or "X, mayor of", "X, a local trader". */
function isDescribedBehind(doc: Doc, end: number): boolean {
  if (end + 1 >= doc.length || wordAt(doc, end) !== ",") return false;
  if (/^\d{1,2}$/.test(wordAt(doc, end + 1))) return true;
  for (let token = end + 1; token < Math.min(end + 6, doc.length); token++) {
    const word = wordAt(doc, token).toLowerCase();
    if (doc.pos[token] === "NOUN" && nounClasses(doc.lemma[token]!.toLowerCase())[0] === "person") return true;
    if (!/^(?:an?|the|former|of|local|[a-z]+)$/.test(word) || doc.pos[token] === "VERB" || /^(?:and|who|which|in|on|at|where)$/.test(word))
      return false;
  }
  return false;
}
