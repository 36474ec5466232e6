import type { Span } from "../../article/article.js";
import { bareKey, placeKey } from "../../gazetteer/index.js";

/** A place name as it stands in the text, with what its neighbouring words say of the kind of place. */
export interface Toponym {
  readonly span: Span;
  readonly text: string;
  /** One for all mentions that mean the same place: the look-up key. */
  readonly key: string;
  /** What a word beside or in the name says it is: "Kano State", "the town of Kano". */
  readonly said: SaidKind | null;
  /** Index of the name behind a comma that may say where this one lies ("Lincoln, Nebraska"); -1 for none. */
  readonly parent: number;
  readonly isAbbreviated: boolean;
}

export type SaidKind = "PROVINCE" | "DISTRICT" | "TOWN";

/** Reads the surroundings of names. @param spans - sorted by start, not overlapping. */
export function toToponyms(text: string, spans: readonly Span[]): Toponym[] {
  return spans.map((span, index) => {
    const name = text.slice(span.start, span.end);
    const next = spans[index + 1];
    const between = next ? text.slice(span.end, next.start) : "";
    return {
      span,
      text: name,
      key: placeKey(name),
      said: kindIn(name) ?? kindAfter(text, span.end) ?? kindBefore(text, span.start),
      parent: /^\s?(?:,|\()\s?(?:in |in the |the )?$/.test(between) || /^ (?:in|of) (?:the )?$/.test(between) ? index + 1 : -1,
      isAbbreviated: isAbbreviated(name, text, span),
    };
  });
}

const kindOfWord: Record<string, SaidKind> = {
  state: "PROVINCE",
  province: "PROVINCE",
  region: "PROVINCE",
  governorate: "PROVINCE",
  oblast: "PROVINCE",
  department: "PROVINCE",
  prefecture: "PROVINCE",
  county: "DISTRICT",
  district: "DISTRICT",
  parish: "DISTRICT",
  division: "DISTRICT",
  subdivision: "DISTRICT",
  municipality: "DISTRICT",
  township: "DISTRICT",
  lga: "DISTRICT",
  "local government area": "DISTRICT",
  tehsil: "DISTRICT",
  upazila: "DISTRICT",
  woreda: "DISTRICT",
  city: "TOWN",
  town: "TOWN",
  village: "TOWN",
  suburb: "TOWN",
  neighborhood: "TOWN",
  neighbourhood: "TOWN",
  capital: "TOWN",
  hamlet: "TOWN",
  settlement: "TOWN",
};

const words = Object.keys(kindOfWord).join("|");
const inName = new RegExp(`(?:^(${words}) of )|(?: (${words})$)`, "i");
const afterName = new RegExp(`^ (${words})\\b(?! of)`);
const beforeName = new RegExp(`\\b(${words})(?: of|,)? $`);

function kindIn(name: string): SaidKind | null {
  const match = inName.exec(name);
  return match && placeKey(name) !== bareKey(placeKey(name)) ? kindOfWord[(match[1] ?? match[2])!.toLowerCase()]! : null;
}

function kindAfter(text: string, end: number): SaidKind | null {
  const match = afterName.exec(text.slice(end, end + 25));
  return match ? kindOfWord[match[1]!]! : null;
}

function kindBefore(text: string, start: number): SaidKind | null {
  const match = beforeName.exec(text.slice(Math.max(0, start - 30), start).toLowerCase());
  return match ? kindOfWord[match[1]!]! : null;
}

/** "Ky.", "U.S.", "UAE"; two capitals without full stops only behind a comma ("Lexington, KY"), and US and UK. */
function isAbbreviated(name: string, text: string, { start, end }: Span): boolean {
  if (name.includes(".") || text[end] === ".") return true;
  return /^\p{Lu}{3,4}$|^U[SK]$/u.test(name) || (/^\p{Lu}{2}$/u.test(name) && /, ?$/.test(text.slice(Math.max(0, start - 2), start)));
}
