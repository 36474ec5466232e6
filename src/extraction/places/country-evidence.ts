import type { Span } from "../../article/index.js";
import { countriesOfDemonym, findDivisionWords, namesA } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention, PlaceMention } from "../mention.js";

/** Words that speak for a country, and how strongly. */
export interface CountryEvidence {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly weight: number;
  readonly span: Span;
  readonly rule: "place.nationality" | "place.division" | "place.group-home" | "place.dateline" | "place.named";
}

/**
 * All that tells in which country an article plays: places (a full vote each), nationality words, words for its divisions ("LGA"; half a vote), the
 * home countries of groups (half a vote, since they travel), the dateline (half a vote: where the reporter sat).
 */
export function countryEvidence(doc: Doc, mentions: readonly PlaceMention[], groups: readonly GroupMention[]): CountryEvidence[] {
  return [
    ...mentions.flatMap(({ place, span, rule }) =>
      place?.country ? [{ country: place.country, weight: rule === "place.dateline" ? 0.5 : 1, span, rule: ruleOf(rule) }] : [],
    ),
    ...nationalities(doc).map(({ country, span, token }) => ({
      country,
      weight: nationalityWeight(doc, token),
      span,
      rule: "place.nationality" as const,
    })),
    ...divisions(doc).map(({ country, span }) => ({ country, weight: 0.5, span, rule: "place.division" as const })),
    ...groups.flatMap((mention) => groupHome(doc, mention)),
  ];
}

/** Each country's share of all votes, adding up to 1. */
export function countryShares(evidence: readonly CountryEvidence[]): Map<string, number> {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const { country, weight } of evidence) shares.set(country, (shares.get(country) ?? 0) + weight / total);
  return shares;
}

/** Nationality words of the text with their countries: "Iraqi", "South Sudanese". */
export function nationalities(doc: Doc): { country: string; span: Span; token: number }[] {
  const found: { country: string; span: Span; token: number }[] = [];
  for (let token = 0; token < doc.length; token++) {
    const start = doc.start[token]!;
    if (!/^\p{Lu}/u.test(doc.text.slice(start, start + 2))) continue;
    for (const last of [token + 1, token]) {
      if (last >= doc.length) continue;
      const span = { start, end: doc.end[last]! };
      const countries = countriesOfDemonym(doc.text.slice(span.start, span.end));
      if (countries.length === 0) continue;
      found.push(...countries.map((country) => ({ country, span, token })));
      token = last;
      break;
    }
  }
  return found;
}

/** Words for divisions that one country has: "barangay", "LGA". */
export function divisions(doc: Doc): { country: string; span: Span }[] {
  return findDivisionWords(doc.text).flatMap(({ start, end, countries }) =>
    countries.map((country) => ({ country, span: { start, end } })),
  );
}

function ruleOf(rule: string): CountryEvidence["rule"] {
  return rule === "place.dateline" ? rule : "place.named";
}

/** The Lebanese town is in Lebanon, the Egyptian workers may be anywhere, and who is near the Afghan border is rather outside. */
function nationalityWeight(doc: Doc, token: number): number {
  const next = doc.text.slice(doc.end[token], doc.end[Math.min(doc.length - 1, token + 3)]);
  if (/^ (?:border|side of the border)\b/.test(next) && !/^ border (?:town|village|city|area|region)/.test(next)) return 0.4;
  if (placeNoun.test(next)) return 2.5;
  return doc.head[token] !== token && namesA(doc.lemma[doc.head[token]!]!, "person") ? 0.6 : 1;
}

const placeNoun =
  /^ (?:[a-z-]+ )?(?:capital|city|town|village|province|state|region|district|soil|territory|island|port|coast|countryside|side)\b/;

/** Groups that act in more countries than these have no home that an event could be placed in. */
const mostHomes = 4;

function groupHome(doc: Doc, { start, end, group, named }: GroupMention): CountryEvidence[] {
  const [home] = group.countries;
  if (!home || !named || group.countries.length > mostHomes) return [];
  const weight = 0.5 / group.countries.length;
  return [{ country: home, weight, span: { start: doc.start[start]!, end: doc.end[end - 1]! }, rule: "place.group-home" }];
}
