import { namesA, nounClasses } from "../../gazetteer/index.js";
import type { TokenRange } from "../../language/index.js";
import { thingOf } from "../actors/index.js";
import type { WeaponMention } from "../mention.js";
import { isNoun, lemmaAt, lowerAt, tokensOf } from "../syntax/index.js";
import type { Findings } from "./findings.js";
import { type Party, partyOf } from "./parties.js";

/** Somebody or something that may have been hit, or hit with, and everywhere the article mentions it. */
export interface Hit {
  readonly sort: "PERSON" | "PROPERTY" | "WEAPON";
  readonly mentions: readonly (TokenRange & { readonly head: number })[];
  /** As named best; null for a weapon. */
  readonly party: Party | null;
}

type HitFindings = Pick<Findings, "doc" | "groups" | "weapons">;

/** Every named person, every thing and building, and every weapon that an article names, in reading order. */
export function possibleHits(findings: HitFindings): Hit[] {
  return [...possiblePatients(findings), ...namedWeapons(findings)];
}

function possiblePatients({ doc, groups, weapons }: HitFindings): Hit[] {
  const byName = new Map<string, { readonly sort: "PERSON" | "PROPERTY"; readonly parties: Party[] }>();
  const inWeapon = new Set(weapons.filter(isNamed).flatMap((weapon) => tokensOf(weapon)));
  for (let token = 0; token < doc.length; token++) {
    if (!isNoun(doc, token) || inWeapon.has(token) || isInsideName(doc, token)) continue;
    const party = hitAt(token, { doc, groups, weapons });
    if (party === null) continue;
    const key = `${party.kind} ${party.kind === "PERSON" ? party.name.toLowerCase() : wordsOf(doc, party)}`;
    const known = byName.get(key);
    if (known) known.parties.push(party);
    else byName.set(key, { sort: party.kind === "PERSON" ? "PERSON" : "PROPERTY", parties: [party] });
  }
  return [...byName.values()].map(({ sort, parties }) => ({ sort, mentions: parties, party: fullest(parties) }));
}

/** The mention that says most; of equals the first. */
function fullest(parties: readonly Party[]): Party {
  return parties.reduce((best, each) => (each.end - each.start > best.end - best.start ? each : best));
}

/** The person or thing that the noun names; also a firm or office, and what else may be hit though it does nothing by itself. */
function hitAt(noun: number, { doc, groups }: HitFindings): Party | null {
  const party = partyOf(doc, noun, groups);
  if (party && party.head !== noun) return null;
  if (party?.kind === "PERSON" || party?.kind === "PROPERTY") return party;
  if (party?.group || (party !== null && party.kind !== "CIVILIANS")) return null;
  const label = doc.entities[doc.entityOf[noun]!]?.label;
  const isThing = doc.pos[noun] === "PROPN" ? label === "ORG" || label === "FAC" : namesThing(lemmaAt(doc, noun));
  return isThing ? { ...thingOf(noun, doc), isGuarded: false } : null;
}

function namesThing(noun: string): boolean {
  return (
    nounClasses(noun)[0] !== "person" &&
    namesA(noun, "building", "vehicle", "road", "ship", "aircraft", "thing", "possession", "object", "plant", "group", "place")
  );
}

/** "Maria" in "Maria Lopez", which counts once, by the word that the others hang on; and all of it in "the Maria Lopez airport". */
function isInsideName(doc: HitFindings["doc"], token: number): boolean {
  const entity = doc.entityOf[token]!;
  const above = doc.head[token]!;
  if (entity < 0 || above === token) return false;
  return doc.entityOf[above] === entity || (doc.dep[token] === "compound" && above > token && doc.pos[above] === "NOUN");
}

function namedWeapons({ doc, weapons }: HitFindings): Hit[] {
  const byWords = new Map<string, WeaponMention[]>();
  for (const weapon of weapons.filter(isNamed)) {
    const words = wordsOf(doc, weapon).replace(/s$/, "");
    byWords.set(words, [...(byWords.get(words) ?? []), weapon]);
  }
  return [...byWords.values()].map((mentions) => ({
    sort: "WEAPON",
    mentions: mentions.map(({ start, end }) => ({ start, end, head: end - 1 })),
    party: null,
  }));
}

/** A weapon with its name, not only somebody who carries or uses one. */
export function isNamed({ rule }: WeaponMention): boolean {
  return rule === "weapon: named" || rule === "weapon: WordNet";
}

function wordsOf(doc: HitFindings["doc"], { start, end }: TokenRange): string {
  return tokensOf({ start, end })
    .map((token) => lowerAt(doc, token))
    .join(" ");
}
