/**
 * The form under which a place name is looked up: lower case, without diacritics, apostrophes and full stops; hyphens are spaces; Saint, Mount
 * and Fort are short; "northern" is "north"; a leading "the" goes. "Saint-Louis", "St. Louis" and "ST LOUIS" all give "st louis".
 * Names that differ in spelling only ("Al-Ramadi", "Ar Ramadi") share a form too: the Arabic article becomes "al".
 */
export function placeKey(name: string): string {
  const words = plainLetters(name).replace(dropped, "").replace(separators, " ").trim().split(" ");
  if (words.length > 1 && words[0] === "the") words.shift();
  return words.map((word) => shortWords[word] ?? word).join(" ");
}

/** The name without the words that tell its kind: "Kano State" and "district of Kano" are "Kano". Keys in, keys out; "" if nothing is left. */
export function bareKey(key: string): string {
  return key.replace(leadingKind, "").replace(trailingKind, "");
}

/** The name without an Arabic article in front: "al ramadi" is "ramadi". Keys in, keys out. */
export function withoutArticle(key: string): string {
  return key.startsWith("al ") ? key.slice(3) : key;
}

/**
 * The consonants of a name as a foreign ear writes them, for names that are spelled anew by each reporter: "Baqouba" and "Baqubah" are both "bkb".
 * Keys in; "" where fewer than three are left, which would fit anything.
 */
export function soundOf(key: string): string {
  const consonants = withoutArticle(key)
    .replace(/[^a-z]/g, "")
    .replace(/[kgdtsz]h|ck|dj/g, (pair) => sounds[pair] ?? pair[0]!)
    .replace(/ph/g, "f")
    .replace(/[qc]/g, "k")
    .replace(/[aeiouyhw]/g, "")
    .replace(/(.)\1+/g, "$1");
  return consonants.length < 3 ? "" : consonants;
}

const sounds: Record<string, string> = { ck: "k", dj: "j" };

/** A point of the compass or "central" alone: provinces bear such names, texts mostly mean the direction. */
export function isDirection(key: string): boolean {
  return /^(?:far |mid |upper |lower )?(?:(?:north|south|east|west)(?: ?(?:east|west))?|central|centre|center|middle)$/.test(key);
}

function plainLetters(name: string): string {
  // Most names are ASCII, and normalising costs ten times the rest.
  const ascii = /^[ -~]*$/.test(name)
    ? name
    : name
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/[^ -~]/gu, (letter) => letters[letter] ?? letter);
  return ascii.toLowerCase();
}

const letters: Record<string, string> = {
  Æ: "Ae",
  æ: "ae",
  Œ: "Oe",
  œ: "oe",
  Ø: "O",
  ø: "o",
  ß: "ss",
  ı: "i",
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  Ð: "D",
  ð: "d",
  Þ: "Th",
  þ: "th",
  Ə: "A",
  ə: "a",
  Ħ: "H",
  ħ: "h",
  Ŋ: "Ng",
  ŋ: "ng",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  "´": "'",
  "′": "'",
  " ": " ",
};

const dropped = /['`.]/g;
const separators = /[\s\-_/,;:()[\]"]+/g;

const shortWords: Record<string, string> = {
  saint: "st",
  sainte: "ste",
  mount: "mt",
  fort: "ft",
  northern: "north",
  southern: "south",
  eastern: "east",
  western: "west",
  el: "al",
  ar: "al",
  as: "al",
  ash: "al",
  ad: "al",
  an: "al",
  at: "al",
  az: "al",
  ath: "al",
  adh: "al",
  "&": "and",
};

// Words for kinds of areas, in English and in the languages whose words GeoNames keeps in names.
const kinds =
  "state|province|provincial|region|regional|governorate|district|county|department|oblast|krai|kray|republic|prefecture|division|municipality|" +
  "parish|borough|territory|canton|commune|subdivision|raion|rayon|woreda|zone|lga|local government area|upazila|tehsil|taluk|agency|emirate|" +
  "voivodeship|autonomous region|autonomous republic|area|township|twp|co";
const foreign =
  "muhafazat|wilayat|wilaya|gouvernorat|departamento|departement|provincia|distrito|estado|municipio|kabupaten|kota|qada|mintaqat|liwa|baladiyat|" +
  "cercle|region|ostan e|shahrestan e|nahiyat|mudiriyat|city|town|village";
const leadingKind = new RegExp(`^(?:${kinds}|${foreign}) (?:(?:of|de la|de|del|du|des|do|da|d) )?(?=.)`);
const trailingKind = new RegExp(`(?<=.) (?:${kinds})$`);
