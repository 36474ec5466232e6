import { isEnglishWord } from "../language/index.js";
import { countriesOfDemonym } from "./demonyms.js";
import type { Groups } from "./groups.js";
import { nounClasses } from "./nouns.js";
import { isGivenName, isOnlyName, isRatherName } from "./personal-names.js";
import type { Places } from "./places.js";

/** Puts capitals where names have them; the text keeps its length. */
export type Capitalizer = (text: string) => string;

/**
 * For texts written without capitals, or in nothing else, as old wire copy is: taggers and name finders were trained on ordinary print, where
 * a capital is their best sign of a name. A word that no dictionary has is a name; so are nationalities, and what gazetteer and groups know.
 * @param places - of single words, and of names of several.
 */
export function createCapitalizer(places: Places, groups: Groups): Capitalizer {
  return (text) => {
    const words = wordsOf(text);
    const capitals = new Set<number>();
    for (const word of words) if (isName(word.text, places)) for (const at of initialsOf(word)) capitals.add(at);
    for (const word of wordsOfPlaces(words, text, places)) capitals.add(word.start);
    for (const word of namesBesideNames(words, capitals)) capitals.add(word.start);
    for (const word of titlesBefore(words, text, capitals)) capitals.add(word.start);
    addGroups(text, words, groups, capitals);
    for (const at of abbreviationsIn(text, words)) capitals.add(at);
    return capitalizeAt(text, capitals);
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Without a clitic: "el salvador's" are "el" and "salvador". */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => {
    const bare = match[0].replace(/['’]s$/, "");
    return { text: bare, start: match.index, end: match.index + bare.length };
  });
}

function isName(word: string, places: Places): boolean {
  if (word.length < 3 || /^(?:anti|pro|non|ex|mid|counter|self|re|co)-/.test(word)) return false;
  if (/^pol(?:es|ish)$/.test(word)) return false; // those of power lines are more often meant
  if (alwaysCapital.test(word) || countriesOfDemonym(capitalized(word)).length > 0) return true;
  if (/['’]/.test(word)) return !isEnglishWord(word.replace(/['’].*/, ""));
  if (word.includes("-")) return word.split("-").some((part) => part.length > 2 && !isEnglishWord(part));
  return !isEnglishWord(word) || isOnlyName(word) || isLargePlace(word, places);
}

const alwaysCapital =
  /^(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|muslims?|christians?|islamists?|islamic|sunnis?|shiites?|shias?|jews?|jewish|hindus?|sikhs?|buddhists?|catholics?|protestants?|arabs?|arabic|kurds?|kurdish|africans?|europeans?|asians?|americans?|latin|marxists?|maoists?|taliban)$/;

/** A word that the dictionary knows as a place only ("baghdad"), and that is one of note. */
function isLargePlace(word: string, places: Places): boolean {
  const classes = nounClasses(word);
  if (classes.length === 0 || classes.some((each) => each !== "place")) return false;
  return places
    .find(word)
    .some(({ place, kind }) => kind !== "SHORT" && (place.population >= 50_000 || !place.featureCode.startsWith("PPL")));
}

/** Names of two to four words: "san salvador", "la paz". */
function wordsOfPlaces(words: readonly Word[], text: string, places: Places): Word[] {
  const found: Word[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(first + 3, words.length - 1); last > first; last--) {
      const name = text.slice(words[first]!.start, words[last]!.end);
      if (!/^[\p{L}\p{M}'’. -]+$/u.test(name) || !isPlaceName(name, places)) continue;
      found.push(...words.slice(first, last + 1).filter((word) => !particle.test(word.text) || word.start === words[first]!.start));
      first = last;
    }
  }
  return found;
}

function isPlaceName(name: string, places: Places): boolean {
  if (englishStart.test(name) || englishEnd.test(name)) return false;
  return places
    .find(name)
    .some(({ place, kind }) => kind !== "SHORT" && (place.population >= 5_000 || !place.featureCode.startsWith("PPL")));
}

const englishStart =
  /^(?:the|an?|in|on|of|to|at|by|for|from|with|and|or|near|as|his|her|its|their|city|town|area|port|village|department|province)\b/;
const englishEnd = /\b(?:the|an?|in|on|of|to|at|by|for|from|with|and|or|city|town|village|province|department|district|state|region|area)$/;
const particle = /^(?:of|and|de|del|la|las|los|el|al|y|du|da|do)$/;

/** "hector" and "victor" are names where they stand beside one, and "angel" where it stands between two. */
function namesBesideNames(words: readonly Word[], capitals: ReadonlySet<number>): Word[] {
  const isBeside = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined && right !== undefined && left.end + 1 === right.start && (capitals.has(left.start) || capitals.has(right.start));
  return words.filter((word, i) => {
    const [follows, leads] = [isBeside(words[i - 1], word), isBeside(word, words[i + 1])];
    return isRatherName(word.text) ? follows || leads : follows && leads && isGivenName(word.text);
  });
}

/** "president" is a title before a name: "President Cristiani". */
function titlesBefore(words: readonly Word[], text: string, capitals: ReadonlySet<number>): Word[] {
  return words.filter((word, i) => {
    const next = words[i + 1];
    return title.test(word.text) && next !== undefined && capitals.has(next.start) && /^\.? $/.test(text.slice(word.end, next.start));
  });
}

const title =
  /^(?:president|minister|general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|sergeant|sgt|mayor|governor|senator|deputy|judge|bishop|archbishop|father|fr|priest|dr|mr|mrs|ms|ambassador|secretary|commander|chief|king|prince|pope|saint|st)$/;

function addGroups(text: string, words: readonly Word[], { groupNames }: Groups, capitals: Set<number>): void {
  for (const { start, end, readings } of groupNames.find(text, true)) {
    const sure = readings.filter((reading) => reading.strength === "SURE");
    if (sure.length === 0) continue;
    if (sure.every((reading) => reading.isAbbreviation)) for (let at = start; at < end; at++) capitals.add(at);
    else for (const word of words) if (word.start >= start && word.end <= end && !particle.test(word.text)) capitals.add(word.start);
  }
}

/** What stands in brackets behind a name and is no word, "the front of the north (fonn)", is its abbreviation here and wherever it returns. */
function abbreviationsIn(text: string, words: readonly Word[]): number[] {
  const introduced = new Set(
    [...text.matchAll(/(?<=\p{L} \()\p{L}{2,6}(?=\))/gu)].map(([letters]) => letters).filter((letters) => !isEnglishWord(letters)),
  );
  return words
    .filter((word) => introduced.has(word.text))
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset));
}

function initialsOf({ text, start }: Word): number[] {
  return [start, ...[...text.matchAll(/-(?=\p{L}{3})/gu)].map((match) => start + match.index + 1)];
}

function capitalizeAt(text: string, capitals: ReadonlySet<number>): string {
  return text.replace(/\p{Ll}/gu, (letter, offset: number) =>
    capitals.has(offset) && letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
