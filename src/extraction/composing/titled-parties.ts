import { type Doc, isEnglishWord } from "../../language/index.js";
import type { EventPlace } from "../record.js";
import { lemmaAt, prepositional, wordAt } from "../syntax/index.js";
import type { Party } from "./parties.js";

interface Setting {
  readonly doc: Doc;
  readonly place: EventPlace | null;
  /** All who are hit, to see whose patrol "their patrol" is; the sides of a fight, which are both told however long. */
  readonly all: readonly Party[];
  /** The deed is done to persons, not to bodies: members of a group are killed and arrested, not the group. */
  readonly asPersons: boolean;
}

/** The parties worth a place in a title, two at most, in their order but a group that is named before those next to it; nobody twice. */
export function namesInTitle(parties: readonly Party[], setting: Setting): string[] {
  const ids = parties.flatMap(({ group }) => group?.group.id ?? []);
  const telling = parties
    .filter((party) => !isVague(party, setting.doc) && !isPlace(party, setting.place))
    .filter(({ group }) => !group?.group.parents.some((parent) => ids.includes(parent))) // no unit beside its army
    .filter((party) => !belongsToAnother(party, setting.all, setting.doc));
  const ordered = [...telling.slice(0, 2).sort((a, b) => rankOf(b) - rankOf(a)), ...telling.slice(2)];
  const names = [...new Set(ordered.map((party) => withoutPlace(nameOf(party, setting), setting.place)).filter((name) => name !== ""))];
  const apart = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  const isLong = apart.slice(0, 2).join("").length > 60 && setting.all !== parties;
  return apart.slice(0, isLong ? 1 : 2);
}

function rankOf({ group, kind }: Party): number {
  return group && kind !== "PROPERTY" ? 2 : kind === "PERSON" ? 1 : 0;
}

const vague =
  /^(?:rioter|capital|people|person|other|others|dozen|dozens|score|scores|hundred|hundreds|thousand|thousands|number|body|victim|casualty|member|several|many|some|all|crowd|area|thing|place|scene|side|attacker|assailant|one|life)$/;

/** "people", "eleven others": everybody hit is that. */
function isVague({ group, kind, lemma, name, head }: Party, doc: Doc): boolean {
  if (group || kind === "PERSON") return !/\p{L}/u.test(name);
  const isLand = kind === "STATE_FORCES" && doc.pos[head] === "PROPN"; // "marched through Khartoum"
  const isBomb = /\b(?:laden|packed|rigged)\b/.test(name);
  return vague.test(lemma) || isLand || isBomb || !/\p{L}/u.test(name);
}

/** The town itself, told again by the place. */
function isPlace({ name, kind }: Party, place: EventPlace | null): boolean {
  if (!place || kind === "PERSON") return false;
  const names = [place.name, place.text].map((each) => each.toLowerCase());
  return names.includes(name.toLowerCase());
}

/** "cathedral of Jolo": the place is told anyway. */
function withoutPlace(name: string, place: EventPlace | null): string {
  const ends = place ? [place.name, place.text].map((each) => ` of ${each}`) : [];
  const end = ends.find((each) => name.endsWith(each));
  return end === undefined ? name : name.slice(0, -end.length);
}

/** "their patrol", "its men" beside those whose they are. */
function belongsToAnother(party: Party, parties: readonly Party[], doc: Doc): boolean {
  const isTheirs =
    isOwned(party, doc) || /^(?:patrol|convoy|man|vehicle|position|post|checkpoint|base|unit|troop|officer)$/.test(party.lemma);
  return isTheirs && !party.group && parties.some((other) => other.head !== party.head && other.group !== null);
}

/** Whose it is stands elsewhere: "their patrol". */
export function isOwned({ start }: Party, doc: Doc): boolean {
  return possessive.test(wordAt(doc, start)) || (start > 0 && possessive.test(wordAt(doc, start - 1)));
}

const possessive = /^(?:his|her|their|its|our|my|your)$/i;

function nameOf(party: Party, { doc, asPersons }: Setting): string {
  const { group, kind, lemma } = party;
  if (group && kind !== "PROPERTY" && party.name === group.group.name)
    return asPersons ? membersOf(group.group.name, lemma) : plain(group.group.name);
  if (kind === "PERSON") return party.name;
  return phraseOf(party, doc);
}

/** Some groups bear their country in brackets, which the place of the event tells; "(Maoist)" belongs to the name. */
function plain(name: string): string {
  return name.replace(/ \((?!\w+ist\))[^)]*\)$/, "");
}

function membersOf(name: string, lemma: string): string {
  if (/^(?:commander|leader|chief|spokesman|official|founder|emir)$/.test(lemma)) return `${plain(name)} ${lemma}`;
  const word = /police$/i.test(plain(name)) ? "officers" : /(?:army|forces?|guards?)$/i.test(plain(name)) ? "soldiers" : "members";
  return `${plain(name)} ${word}`;
}

/**
 * The noun with the words before it, small where only the sentence's start is capital; with "of ..." where that is short and no phrase of its own
 * ("College of Agriculture", but "cathedral" of "this southern port city").
 */
function phraseOf({ head, end, name, start, kind }: Party, doc: Doc): string {
  const isThing = kind === "PROPERTY" && start <= head; // its name tells at length whose it is
  const said = isThing ? doc.text.slice(doc.start[start], doc.end[head]) : name;
  const [own = "", ...rest] = said.replace(/["“”]/g, "").split(/ (?=of )/);
  const words = own
    .replace(/^(?:his|her|their|its|our|my|your|each|such|own)\s+/i, "")
    .split(/\s+/)
    .filter((word) => !/^(?:other|elderly|wounded|dead|slain|crowded|busy|fellow|early|several|many|more|hours|later|earlier)$/i.test(word))
    .slice(-4);
  const isSentenceStart =
    doc.sentences[doc.sentenceOf[head]!]!.start >= start - 1 && doc.entityOf[start]! < 0 && isEnglishWord(wordAt(doc, start).toLowerCase());
  if (isSentenceStart && words[0]) words[0] = words[0][0]!.toLowerCase() + words[0].slice(1);
  const behind = rest.length > 0 ? rest.join(" ") : isThing || end === head + 1 ? ofName(doc, head) : "";
  const isShort = behind.split(" ").length <= 4 && !/^of (?:the|an?|this|that|his|her|their|its)\b/i.test(behind);
  return [...words, ...(behind && isShort ? [behind] : [])].join(" ");
}

/** "of Agriculture" behind "College". */
function ofName(doc: Doc, head: number): string {
  const of = /^\p{Lu}/u.test(wordAt(doc, head)) ? prepositional(doc, head, ["of"])[0] : undefined;
  return of !== undefined && of === head + 2 && doc.pos[of] === "PROPN" && lemmaAt(doc, head + 1) === "of" ? `of ${wordAt(doc, of)}` : "";
}
