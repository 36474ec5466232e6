import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import type { WeaponMention } from "../mention.js";
import { childrenAs, tokensOf } from "../syntax/index.js";
import { logOdds, readWeights } from "../weights.js";
import { bySentence } from "./by-sentence.js";
import type { Cast } from "./cast.js";
import type { Findings } from "./findings.js";
import type { Happening } from "./happening.js";
import { type HitContext, signsOfHit } from "./hit-signs.js";
import { isSameParty, type Party } from "./parties.js";
import { type Hit, possibleHits } from "./possible-hits.js";

/** Which of the people, things and weapons that an article names were probably hit, or hit with, and in which of its events. */
export interface LikelyHits {
  /** Likely enough to be named though no grammar ties them to the event, by event. */
  readonly of: ReadonlyMap<Happening, readonly Party[]>;
  /** Heads of people too unlikely to be named though grammar ties them. */
  readonly unlikely: ReadonlySet<number>;
  /** People by each of their mentions: the mention that names them most fully. */
  readonly persons: ReadonlyMap<number, Party>;
  /** Log-odds of named weapons, by their last token. */
  readonly weapons: ReadonlyMap<number, number>;
}

/** Marks those whom the signs show to be hit, rather than the grammar of the deed. */
export const likelyHitRule = "actor.likely-hit";

/**
 * In log-odds. People who coded the articles left out many that were hit, so that less than even odds are enough; but grammar is a sign among others, and a
 * person whom it names goes where nearly all others speak against it.
 */
const [likelyPerson, unlikelyPerson, likelyThing, doubtfulWeapon] = [-0.75, -2, -1, -1];

export function likelyHits(findings: Findings, happenings: readonly Happening[]): LikelyHits {
  const context = hitContextOf(findings, happenings);
  const of = new Map<Happening, Party[]>();
  const unlikely = new Set<number>();
  const persons = new Map<number, Party>();
  const weapons = new Map<number, number>();
  const ownerOf = ownersIn(findings.doc, happenings);
  const hits = happenings.length > 0 ? possibleHits(findings) : [];
  const alone = new Map(hits.map((hit) => [hit, likelihoodOf(hit, context)]));
  const lists = new Map(
    hits.flatMap((hit) => (hit.sort === "PERSON" ? hit.mentions.map(({ head }) => [head, alone.get(hit)!] as const) : [])),
  );
  for (const hit of hits) {
    const likelihood = alone.get(hit)! + (hit.sort === "PERSON" && isListedWithLikely(hit, findings.doc, lists) ? listed : 0);
    if (hit.sort === "WEAPON") for (const { head } of hit.mentions) weapons.set(head, likelihood);
    if (hit.sort === "PERSON") for (const { head } of hit.mentions) persons.set(head, hit.party!);
    if (hit.sort === "PERSON" && likelihood < unlikelyPerson) for (const { head } of hit.mentions) unlikely.add(head);
    const owner = hit.party !== null && likelihood >= (hit.sort === "PERSON" ? likelyPerson : likelyThing) ? ownerOf(hit) : null;
    if (owner) of.set(owner, [...(of.get(owner) ?? []), { ...hit.party!, rule: likelyHitRule }]);
  }
  return { of, unlikely, persons, weapons };
}

/** People named in one breath with one who was hit were mostly hit too: "X, Y and Z". In log-odds. */
const listed = 1.25;

function isListedWithLikely({ mentions }: Hit, doc: Doc, likelihoods: ReadonlyMap<number, number>): boolean {
  return mentions.some(({ head }) =>
    [...(doc.dep[head] === "conj" ? [doc.head[head]!] : []), ...childrenAs(doc, head, "conj")].some(
      (other) => (likelihoods.get(other) ?? -9) >= likelyPerson,
    ),
  );
}

/** The weapons of an event without the doubtful ones, but with the likeliest. */
export function withoutUnlikely(weapons: readonly WeaponMention[], { weapons: likelihoods }: LikelyHits): WeaponMention[] {
  const likelihood = ({ end }: WeaponMention) => likelihoods.get(end - 1) ?? 0;
  const most = Math.max(...weapons.map(likelihood));
  return weapons.filter((weapon) => likelihood(weapon) >= Math.min(doubtfulWeapon, most));
}

/** The cast with the likely ones beside those that grammar names, and without the unlikely. */
export function withLikelyHits(cast: Cast, happening: Happening, { of, unlikely, persons }: LikelyHits): Cast {
  const named = cast.targets
    .filter(({ head, kind }) => kind !== "PERSON" || !unlikely.has(head))
    .map((party) => {
      const fuller = persons.get(party.head);
      return fuller ? { ...fuller, head: party.head, rule: party.rule } : party;
    });
  const doers = [...cast.perpetrators, ...cast.participants];
  const targets = [...named];
  for (const party of of.get(happening) ?? []) {
    if (!doers.some((other) => isSameParty(other, party)) && !targets.some((other) => isSameHit(other, party))) targets.push(party);
  }
  return { ...cast, targets };
}

/** Two offices may be two that were hit; "the embassy" and "the U.S. embassy" are one, and "the ministry" goes with "the windows of the ministry". */
function isSameHit(known: Party, party: Party): boolean {
  if (known.head === party.head || (known.start <= party.start && party.end <= known.end)) return true;
  const [a, b] = [known.name.toLowerCase(), party.name.toLowerCase()];
  return known.kind === party.kind && known.lemma === party.lemma && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a));
}

/** What the signs are read from, for one article and the happenings that it tells as events. */
export function hitContextOf(
  { doc, statements, tellings }: Pick<Findings, "doc" | "statements" | "tellings">,
  happenings: readonly Happening[],
): HitContext {
  const told = happenings.flatMap((happening) => happening.tellings);
  const isTold = new Set(told);
  return {
    doc,
    told: bySentence(told, doc),
    passing: bySentence(
      tellings.filter((telling) => !isTold.has(telling)),
      doc,
    ),
    speaking: new Set(statements.flatMap(({ speaker }) => tokensOf(speaker))),
    main: happenings[0]?.main ?? null,
  };
}

/** The event whose word stands nearest to a mention, in its sentence or else before it; an event of violence. */
function ownersIn(doc: Doc, happenings: readonly Happening[]): (hit: Hit) => Happening | null {
  const told = happenings
    .filter(({ main }) => kinds[main.kind].family === "VIOLENCE" || main.kind === "DEFUSE" || main.kind === "COUP")
    .flatMap((happening) => happening.tellings.map((telling) => ({ ...telling, happening })));
  const sentences = bySentence(told, doc);
  return ({ mentions }) => {
    let best: Happening | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { head } of mentions) {
      for (const { head: word, roles, happening } of (sentences.get(doc.sentenceOf[head]!) ?? []).slice(0, 40)) {
        const distance = roles.patients.includes(head) ? 0 : Math.abs(word - head);
        if (distance < least) [best, least] = [happening, distance];
      }
    }
    return best ?? told.findLast(({ head }) => head < mentions[0]!.head)?.happening ?? told[0]?.happening ?? null;
  };
}

function likelihoodOf(hit: Hit, context: HitContext): number {
  return logOdds(signsOfHit(hit, context), loadWeights()[hit.sort]);
}

type Weights = Readonly<Record<Hit["sort"], Readonly<Record<string, number>>>>;

let loaded: Weights | undefined;

/** Trained by tools/train-hits.ts. */
function loadWeights(): Weights {
  loaded ??= readWeights<{ weights: Weights }>("hits").weights;
  return loaded;
}
