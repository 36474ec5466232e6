import { type ActorKind, countriesOfDemonym, namesA, type Places } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { lemmaAt, wordAt } from "../syntax/index.js";
import { composeGroup } from "./composed-group.js";
import { mainCountry, type Setting } from "./setting.js";
import { overlaps } from "./token-range.js";

/**
 * Groups that the lexicon doesn't know, by the shape of the name ("the Northern Star Liberation Front") or by what stands beside it ("militants of
 * Ansar al-Nur", "the Kuda gang"). Names of persons, places and peoples are none.
 * @param known - mentions found so far; nothing that overlaps them is looked at.
 */
export function findUnknownGroups(doc: Doc, known: readonly GroupMention[], places: Places, setting: Setting): GroupMention[] {
  const country = mainCountry(setting);
  const countries = country === null ? [] : [country];
  const mentions: GroupMention[] = [];
  for (const name of capitalisedNames(doc)) {
    if (known.some((mention) => overlaps(mention, name))) continue;
    const shaped = kindByShape(doc, name);
    const kind = shaped ?? kindByNeighbours(doc, name);
    if (kind === null || (shaped === null && isPlace(doc, name, places))) continue;
    const text = doc.text.slice(doc.start[name.start], doc.end[name.end - 1]);
    mentions.push({
      ...name,
      group: composeGroup(text, kind, countries),
      named: true,
      rule: shaped ? "group.name-shape" : "group.name-beside",
    });
  }
  return mentions;
}

/** Runs of capitalised words, with the small words that names have inside: "Movement for the Defence of the North". */
function capitalisedNames(doc: Doc): TokenRange[] {
  const names: TokenRange[] = [];
  for (let start = 0; start < doc.length; start++) {
    if (!isCapital(doc, start)) continue;
    let end = start + 1;
    while (end < doc.length && doc.sentenceOf[end] === doc.sentenceOf[start]) {
      if (isCapital(doc, end)) end++;
      else if (wordAt(doc, end) === "-" && end + 1 < doc.length && /^\p{L}/u.test(wordAt(doc, end + 1))) end += 2;
      else {
        const next = afterSmallWords(doc, end);
        const hasNoun =
          nameNouns.has(lemmaAt(doc, end - 1)) || (end - start > 1 && lemmasBetween(doc, start, end).some((lemma) => nameNouns.has(lemma)));
        if (next === null || !(hasNoun || /^(?:al|el|ul|as|ad)$/.test(wordAt(doc, end)))) break;
        end = next + 1;
      }
    }
    names.push({ start, end });
    start = end - 1;
  }
  return names;
}

function lemmasBetween(doc: Doc, start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, i) => lemmaAt(doc, start + i));
}

function isCapital(doc: Doc, token: number): boolean {
  const word = wordAt(doc, token);
  return (
    /^\p{Lu}/u.test(word) &&
    doc.pos[token] !== "PRON" &&
    doc.pos[token] !== "ADP" &&
    doc.pos[token] !== "DET" &&
    doc.pos[token] !== "SCONJ" &&
    doc.pos[token] !== "CCONJ"
  );
}

function afterSmallWords(doc: Doc, token: number): number | null {
  for (let next = token; next < Math.min(token + 3, doc.length); next++) {
    if (next > token && wordAt(doc, next) === "-" && /^(?:al|el|ul|as|ad)$/.test(wordAt(doc, next - 1))) continue;
    if (isCapital(doc, next)) return next > token ? next : null;
    if (!/^(?:of|for|the|and|al|el|ul|as|ad|in|de|la|del)$/.test(wordAt(doc, next))) return null;
  }
  return null;
}

/** Two words and more, one of them a noun that groups bear in their names; a nationality alone before it is no name ("Nigerian Army"). */
function kindByShape(doc: Doc, { start, end }: TokenRange): ActorKind | null {
  if (end - start < 2) return null;
  const entity = doc.entities[doc.entityOf[start]!];
  if (entity?.label === "PERSON" && entity.end >= end) return null;
  for (let token = end - 1; token >= start; token--) {
    const kind = nameNouns.get(lemmaAt(doc, token));
    if (kind === undefined) continue;
    const others = end - start - 1;
    const isFirst = token === start && end - start > 2 && wordAt(doc, start + 1) !== "of";
    if (token === end - 1 || token === start || wordAt(doc, token + 1) === "of" || wordAt(doc, token + 1) === "for") {
      const isNational = others === 1 && countriesOfDemonym(wordAt(doc, start)).length > 0;
      return isFirst || others > 0 ? (isNational && kind === "REBEL_GROUP" ? "STATE_FORCES" : kind) : null;
    }
  }
  return null;
}

const nameNouns: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ["front", "REBEL_GROUP"],
  ["army", "REBEL_GROUP"],
  ["movement", "REBEL_GROUP"],
  ["brigade", "REBEL_GROUP"],
  ["brigades", "REBEL_GROUP"],
  ["battalion", "REBEL_GROUP"],
  ["resistance", "REBEL_GROUP"],
  ["mujahideen", "REBEL_GROUP"],
  ["jihad", "REBEL_GROUP"],
  ["guerrillas", "REBEL_GROUP"],
  ["commandos", "REBEL_GROUP"],
  ["faction", "REBEL_GROUP"],
  ["avengers", "REBEL_GROUP"],
  ["insurgency", "REBEL_GROUP"],
  ["martyrs", "REBEL_GROUP"],
  ["militia", "POLITICAL_MILITIA"],
  ["vigilantes", "POLITICAL_MILITIA"],
  ["volunteers", "POLITICAL_MILITIA"],
  ["cartel", "CRIMINALS"],
  ["gang", "CRIMINALS"],
  ["mafia", "CRIMINALS"],
  ["clan", "IDENTITY_MILITIA"],
]);

/** The words beside the name that make it a group's: "X rebels", "fighters of X", "the militant group X", "a group called X". */
function kindByNeighbours(doc: Doc, { start, end }: TokenRange): ActorKind | null {
  const entity = doc.entities[doc.entityOf[start]!];
  const described = kindByApposition(doc, end);
  if (described) return described;
  if (entity && entity.label !== "ORG" && entity.label !== "PRODUCT" && entity.label !== "WORK_OF_ART" && entity.label !== "FAC")
    return null;
  if (isPeopleOrCreed(doc, start, end)) return null;
  const after = end < doc.length && doc.sentenceOf[end] === doc.sentenceOf[start] ? memberWords[lemmaAt(doc, end)] : undefined;
  if (after && entity?.label === "ORG") return after;
  const before = wordsBefore(doc, start, 3);
  const ofMembers = /(\S+) (?:of|from) (?:the )?$/.exec(`${before} `);
  if (ofMembers) return entity?.label === "ORG" ? (memberWords[singular(ofMembers[1]!)] ?? null) : null;
  const apposed = /(\S+) (group|gang|sect|cartel|militia|outfit|movement|network|faction)(?: called| named| known as)? $/.exec(
    `${before} `,
  );
  return apposed ? (memberWords[singular(apposed[1]!)] ?? memberWords[apposed[2]!] ?? null) : null;
}

/** "Ansar al-Nur, a militant group", "the Kuda, an armed gang": what the article calls it behind a comma. */
function kindByApposition(doc: Doc, end: number): ActorKind | null {
  if (end + 2 >= doc.length || wordAt(doc, end) !== "," || !/^(?:an?|the)$/.test(wordAt(doc, end + 1))) return null;
  const words: string[] = [];
  for (let token = end + 2; token < Math.min(end + 7, doc.length) && /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(doc.pos[token]!); token++)
    words.push(lemmaAt(doc, token));
  const at = words.findIndex((word) => /^(?:group|gang|sect|cartel|militia|outfit|movement|network|faction)$/.test(word));
  const modifier = words.slice(0, Math.max(at, 0)).find((word) => memberWords[singular(word)] !== undefined);
  return at < 0 ? null : (memberWords[singular(modifier ?? "")] ?? memberWords[words[at]!] ?? null);
}

/** Towns and offices that the recogniser took for an organisation: "militants from Ebonyi State". */
function isPlace(doc: Doc, { start, end }: TokenRange, places: Places): boolean {
  return namesA(lemmaAt(doc, end - 1), "place", "building") || places.find(doc.text.slice(doc.start[start], doc.end[end - 1])).length > 0;
}

function wordsBefore(doc: Doc, start: number, count: number): string {
  const from = Math.max(doc.sentences[doc.sentenceOf[start]!]!.start, start - count - 1);
  return Array.from({ length: start - from }, (_, i) => wordAt(doc, from + i).toLowerCase()).join(" ");
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}

const memberWords: Readonly<Record<string, ActorKind>> = {
  rebel: "REBEL_GROUP",
  militant: "REBEL_GROUP",
  insurgent: "REBEL_GROUP",
  guerrilla: "REBEL_GROUP",
  terrorist: "REBEL_GROUP",
  extremist: "REBEL_GROUP",
  jihadist: "REBEL_GROUP",
  separatist: "REBEL_GROUP",
  fighter: "REBEL_GROUP",
  sect: "REBEL_GROUP",
  militia: "POLITICAL_MILITIA",
  militiaman: "POLITICAL_MILITIA",
  militiamen: "POLITICAL_MILITIA",
  paramilitary: "POLITICAL_MILITIA",
  gunman: "REBEL_GROUP",
  gunmen: "REBEL_GROUP",
  gang: "CRIMINALS",
  cartel: "CRIMINALS",
  bandit: "CRIMINALS",
  armed: "REBEL_GROUP",
};

/** "Islamist militants", "Shiite militia", "Tuareg rebels": a people or a creed, not an organisation. */
function isPeopleOrCreed(doc: Doc, start: number, end: number): boolean {
  const text = doc.text.slice(doc.start[start], doc.end[end - 1]);
  if (countriesOfDemonym(text).length > 0) return true;
  const tag = doc.tag[end - 1];
  return tag === "JJ" || /(?:ist|ists|ian|ians|ite|ites|ic)$/.test(text) || doc.entities[doc.entityOf[start]!]?.label === "NORP";
}
