/** One word of a name or a text, folded for comparison, and where it stands (UTF-16). */
export interface NameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in the form in which names are compared: lower case, without diacritics, apostrophes, a possessive 's and the full stops of
 * abbreviations; hyphens and other signs part words; every spelling of the Arabic article ("el-", "ash-") is "al".
 */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWordAt(text, start)) continue;
    let end = dottedEnd(text, start) ?? wordEnd(text, start);
    const next = end;
    if (end - start > 2 && "sS".includes(text.charAt(end - 1)) && "'’".includes(text.charAt(end - 2))) end -= 2;
    const key = foldWord(text.slice(start, end));
    words.push({ key: articles.has(key) && hyphens.has(text.charAt(end)) ? "al" : key, start, end });
    start = next - 1;
  }
  return words;
}

/** The words of a name as one key, without a leading "the" or Arabic article: "The Al-Nusra Front" is "nusra front", "al-Qa'ida" is "qaida". */
export function groupKey(name: string): string {
  // Two names in three, and quick: the whole lexicon goes through here at start.
  if (plainName.test(name)) return name.toLowerCase().replace(leadingWords, "");
  let key = "";
  for (const word of nameWords(name)) key = key === "" || leading.has(key) ? word.key : `${key} ${word.key}`;
  return key;
}

/** Words that may stand in front of a name without being part of its key. */
export const leading: ReadonlySet<string> = new Set(["the", "al", "el"]);

const leadingWords = /^(?:(?:the|al|el) )+(?=.)/;
const plainName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const articles: ReadonlySet<string> = new Set(["el", "ar", "as", "ash", "ad", "an", "at", "az", "ath", "adh", "ul"]);
const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);
const apostrophes = "'’‘`ʿʾʼ";

/** Where the word ends that starts here; an apostrophe between letters is inside it ("Qa'ida", "FAd'H"). */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isWordAt(text, end) || (apostrophes.includes(text.charAt(end)) && isWordAt(text, end + 1)))) end++;
  return end;
}

/** Where an abbreviation with full stops ends ("U.N."), if one starts here. */
function dottedEnd(text: string, start: number): number | null {
  let end = start;
  while (text.charAt(end + 1) === "." && isCapital(text.charAt(end))) end += 2;
  return end - start < 4 ? null : end;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** For each UTF-16 unit: 1 if it is part of a word, 2 if not, 0 while nobody has asked. A table, since every letter of every article asks. */
const wordUnits = new Uint8Array(0x10000);

function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  if (wordUnits[unit] === 0) wordUnits[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return wordUnits[unit] === 1;
}

function foldWord(word: string): string {
  // Nearly every word is plain, and normalising costs ten times the rest.
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7f || unit < 0x30) return foldLetters(word);
  }
  return word.toLowerCase();
}

function foldLetters(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}.'’‘`ʿʾʼ]/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase();
}
