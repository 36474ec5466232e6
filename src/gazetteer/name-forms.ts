import { groupKey, leading, type NameWord, nameWords } from "./name-words.js";
import { nounClasses } from "./nouns.js";

/** A form under which an entry is known. Abbreviations are matched case-sensitively. */
export interface NameForm {
  readonly text: string;
  readonly isAbbreviation: boolean;
}

/** Entries that one stretch of text may name. */
export interface NameMatch<Entry> {
  /** UTF-16 offsets in the text, with an Arabic article, without "the". */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly NameReading<Entry>[];
}

export interface NameReading<Entry> {
  readonly entry: Entry;
  /**
   * SURE: the form means this entry and nothing else. WEAK: it is ambiguous, or stands without the article of its only word ("Base"): accepted only
   * where the text gives a reason.
   */
  readonly strength: "SURE" | "WEAK";
  readonly isAbbreviation: boolean;
}

export interface NameIndex<Entry> {
  /**
   * The names in a text, longest first, not overlapping, in reading order.
   * @param isCaseless - the text is written without capitals, so that they can't be asked for.
   */
  find(text: string, isCaseless: boolean): NameMatch<Entry>[];
}

/**
 * Indexes entries by the words of their forms. Case, diacritics, hyphens, apostrophes and a leading "the" or Arabic article are derived, not listed;
 * so is the singular of a plural ("Houthis", "Houthi").
 * Forms wait unread in the bucket of their first word until a text has that word: an article asks for a few dozen of thousands.
 */
export function indexNames<Entry extends { readonly ambiguous: readonly string[] }>(
  entries: readonly Entry[],
  formsOf: (entry: Entry) => readonly NameForm[],
): NameIndex<Entry> {
  const buckets = new Map<string, Bucket<Entry>>();
  const put = (word: string, form: UnreadForm<Entry>) => {
    const bucket = buckets.get(word);
    if (bucket) bucket.unread.push(form);
    else buckets.set(word, { unread: [form], formsOfKey: new Map(), longest: 0 });
  };
  for (const entry of entries) {
    for (const { text, isAbbreviation } of formsOf(entry)) {
      const form = { entry, text, isAbbreviation };
      const word = firstWord(text);
      put(word, form);
      if (!text.includes(" ") && isPlural(word, form)) put(word.slice(0, -1), form);
    }
  }
  return { find: (text, isCaseless) => findNames(text, isCaseless, buckets) };
}

interface Bucket<Entry> {
  unread: UnreadForm<Entry>[];
  readonly formsOfKey: Map<string, IndexedForm<Entry>[]>;
  /** Words of its longest key. */
  longest: number;
}

interface UnreadForm<Entry> extends NameForm {
  readonly entry: Entry;
}

interface IndexedForm<Entry> extends UnreadForm<Entry> {
  readonly isAmbiguous: boolean;
}

/** The first word of the form's key. */
function firstWord(form: string): string {
  const plain = plainStart.exec(form)?.[1]?.toLowerCase();
  return plain === undefined || leading.has(plain) ? groupKey(form).split(" ", 1)[0]! : plain;
}

const plainStart = /^(?:(?:the|al|el)[ -])?([A-Za-z0-9]+)(?: |$)/i;

/** Whether the name is a plural whose singular stands before nouns or for one of several: "Houthi rebels", "a People's Defence Force". */
function isPlural(key: string, { text, isAbbreviation }: NameForm): boolean {
  return !isAbbreviation && /[^ ]{5}[^siu]s$/.test(key) && text !== text.toUpperCase();
}

function readBucket<Entry extends { readonly ambiguous: readonly string[] }>(bucket: Bucket<Entry>, word: string): Bucket<Entry> {
  for (const form of bucket.unread) {
    const key = groupKey(form.text);
    const indexed = { ...form, isAmbiguous: form.entry.ambiguous.some((each) => groupKey(each) === key) };
    for (const each of isPlural(key, form) ? [key, key.slice(0, -1)] : [key]) {
      if (each.split(" ", 1)[0] === word) addForm(bucket, each, indexed);
    }
  }
  bucket.unread = [];
  return bucket;
}

function addForm<Entry>(bucket: Bucket<Entry>, key: string, form: IndexedForm<Entry>): void {
  const forms = bucket.formsOfKey.get(key);
  if (forms) forms.push(form);
  else bucket.formsOfKey.set(key, [form]);
  bucket.longest = Math.max(bucket.longest, key.split(" ").length);
}

function findNames<Entry extends { readonly ambiguous: readonly string[] }>(
  text: string,
  isCaseless: boolean,
  buckets: ReadonlyMap<string, Bucket<Entry>>,
): NameMatch<Entry>[] {
  const words = nameWords(text);
  const matches: NameMatch<Entry>[] = [];
  for (let i = 0; i < words.length; i++) {
    const bucket = buckets.get(words[i]!.key);
    if (!bucket) continue;
    const { formsOfKey, longest } = readBucket(bucket, words[i]!.key);
    const keys = keysFrom(words, i, longest);
    for (let length = keys.length; length > 0; length--) {
      const forms = formsOfKey.get(keys[length - 1]!);
      const range = forms && words.slice(i, i + length);
      if (!range || hasBreak(text, range)) continue;
      const before = words[i - 1];
      const article = before && leading.has(before.key) && isJoined(text, before, range[0]!) ? before : null;
      const readings = readingsOf(text, range, forms, article !== null, isCaseless);
      if (readings.length === 0) continue;
      matches.push({ start: article && article.key !== "the" ? article.start : range[0]!.start, end: endOf(text, range), readings });
      i += length - 1;
      break;
    }
  }
  return matches;
}

/** The keys of the names that may start at a word: of its own, of it and the next, and so on. */
function keysFrom(words: readonly NameWord[], start: number, longest: number): string[] {
  let key = words[start]!.key;
  const keys = [key];
  for (let i = start + 1; i < Math.min(start + longest, words.length); i++) {
    key += ` ${words[i]!.key}`;
    keys.push(key);
  }
  return keys;
}

function readingsOf<Entry>(
  text: string,
  range: readonly NameWord[],
  forms: readonly IndexedForm<Entry>[],
  hasArticle: boolean,
  isCaseless: boolean,
): NameReading<Entry>[] {
  const words = text.slice(range[0]!.start, range.at(-1)!.end);
  const readings = new Map<Entry, NameReading<Entry>>();
  for (const form of forms) {
    if (!isWrittenLike(words, range, text, form, isCaseless)) continue;
    const lacksArticle = range.length === 1 && !hasArticle && /^(?:the|al|el)[ -]/i.test(form.text);
    const isBare = isCaseless && range.length === 1 && (words.length < 4 || nounClasses(words).length > 0);
    const strength = form.isAmbiguous || lacksArticle || isBare ? "WEAK" : "SURE";
    // An entry may be known by both forms ("FALA" is name and abbreviation): its surest reading stands.
    if (readings.get(form.entry)?.strength !== "SURE")
      readings.set(form.entry, { entry: form.entry, strength, isAbbreviation: form.isAbbreviation });
  }
  return [...readings.values()];
}

/** Whether the text's capitals allow the form: all of an abbreviation's, and of a name's all but those of common words ("Nigerian army"). */
function isWrittenLike(words: string, range: readonly NameWord[], text: string, form: NameForm, isCaseless: boolean): boolean {
  if (isCaseless) return true;
  if (form.isAbbreviation) return words.replace(signs, "") === form.text.replace(signs, "");
  const formWords = nameWords(form.text).slice(-range.length);
  let capitals = 0;
  let wanted = 0;
  for (let i = 0; i < range.length; i++) {
    const isCapital = startsTall(text, range[i]!);
    if (isCapital) capitals++;
    if (!formWords[i] || !startsTall(form.text, formWords[i]!)) continue;
    wanted++;
    if (!isCapital && !smallWords.has(range[i]!.key)) return false;
  }
  return capitals > 0 || wanted === 0;
}

function startsTall(text: string, { start }: NameWord): boolean {
  return /[\p{Lu}\p{N}]/u.test(text.charAt(start));
}

const signs = /[.\s\-–/()]/g;

// Words that reporters write small within a name: those of every force and group, and grammar.
const smallWords: ReadonlySet<string> = new Set(
  (
    "of for the and in a al el de la del e i o ul army armies police military militia militias force forces troops soldiers guard guards navy air " +
    "national federal armed security special border local civil popular rebels rebel group groups movement network faction party front brigade " +
    "brigades battalion unit units division command coalition militants fighters insurgents separatists gang gangs cartel peacekeepers mission"
  ).split(" "),
);

/** A bracket that opens in the name closes in it: "CPI (Maoist)". */
function endOf(text: string, range: readonly NameWord[]): number {
  const end = range.at(-1)!.end;
  return text.charAt(end) === ")" && text.slice(range[0]!.start, end).includes("(") ? end + 1 : end;
}

function isJoined(text: string, first: NameWord, second: NameWord): boolean {
  return /^(?:\s|[-‐‑–])$/.test(text.slice(first.end, second.start));
}

/** A full stop, comma, bracket or line between its words ends a name, unless the form itself has one; forms with brackets are rare and short. */
function hasBreak(text: string, range: readonly NameWord[]): boolean {
  for (let i = 1; i < range.length; i++) if (/[.,;:!?"“”]|\n/.test(text.slice(range[i - 1]!.end, range[i]!.start))) return true;
  return false;
}
