import { kinds } from "../lexicon/index.js";
import { isNoun, lemmaAt } from "../syntax/index.js";
import { logOdds, readWeights } from "../weights.js";
import { type Cast, isAttacker } from "./cast.js";
import { type CulpritContext, signsOf } from "./culprit-signs.js";
import { type Party, partyOf } from "./parties.js";

/**
 * Adds the likeliest culprit where the grammar of the deed names nobody, or nobody but "gunmen" and the like, who stay beside it. For an article's
 * main event only, and only for violence that has an attacker: the sides of a clash stay sides.
 */
export function withLikeliest(cast: Cast, context: CulpritContext): Cast {
  const { main } = context.happening;
  const hasAttacker = main.modality === "ACTUAL" && kinds[main.kind].family === "VIOLENCE" && cast.participants.length === 0;
  if (!hasAttacker || !cast.perpetrators.every(isNameless)) return cast;
  const culprit = likeliest(context, cast);
  return culprit === null ? cast : { ...cast, perpetrators: [...cast.perpetrators, { ...culprit, rule: likeliestRule }] };
}

/** Marks those who are concluded to have done it, rather than said to. */
export const likeliestRule = "actor.likeliest";

/** Everybody in the article that could have done it, in reading order: each noun phrase and group that isn't a thing. */
export function possibleCulprits({ doc, groups }: CulpritContext): Party[] {
  const parties = new Map<number, Party>(); // by head
  const endsGroup = new Set(groups.map(({ end }) => end - 1));
  for (let token = 0; token < doc.length; token++) {
    const isHead = endsGroup.has(token) || (isNoun(doc, token) && !isInName(doc, token));
    const party = isHead ? partyOf(doc, token, groups) : null;
    if (party && party.kind !== "PROPERTY" && !parties.has(party.head)) parties.set(party.head, party);
  }
  return [...parties.values()];
}

/** "Houthi" in "Houthi militiamen": the longer phrase says it all. */
function isPartOf(name: Party, phrase: Party): boolean {
  return phrase.start <= name.start && name.end <= phrase.end && name.group !== null && name.group === phrase.group;
}

function likeliest(context: CulpritContext, { perpetrators, targets }: Cast): Party | null {
  let best: Party | null = null;
  let most = 0; // log-odds: more likely than not
  const parties = possibleCulprits(context);
  // "The attacker was shot by police": those who shot him did nothing else.
  const hitsAttackers = (patients: readonly number[]) => patients.some((head) => isAttacker({ lemma: lemmaAt(context.doc, head) }));
  const defenders = new Set(context.happening.tellings.flatMap(({ roles }) => (hitsAttackers(roles.patients) ? roles.agents : [])));
  for (const party of parties) {
    if (defenders.has(party.head) || [...perpetrators, ...targets].some((other) => isSame(other, party))) continue;
    const signs = signsOf(party, context);
    if (perpetrators.length > 0 && isNameless(party) && !signs.some((sign) => sign.startsWith("of-people"))) continue;
    const likelihood = logOdds(signs, loadWeights());
    if (likelihood > most) [best, most] = [party, likelihood];
  }
  return best && (parties.find((phrase) => phrase.head !== best.head && isPartOf(best, phrase)) ?? best);
}

/** "gunmen", "attackers", "a suicide bomber": who they are is left open. */
function isNameless({ kind, group }: Party): boolean {
  return group === null && (kind === "UNIDENTIFIED" || kind === "CIVILIANS" || kind === "REBEL_GROUP" || kind === "CRIMINALS");
}

/** Closer than isSameParty, for which "gunmen" may be any rebels. */
function isSame(a: Party, b: Party): boolean {
  if (b.group === null && a.start <= b.start && b.end <= a.end) return true; // "Maoist" in "Maoist rebels"
  return a.head === b.head || (a.group !== null && a.group.group.id === b.group?.group.id);
}

/** A part of a longer name. */
function isInName(doc: CulpritContext["doc"], token: number): boolean {
  return doc.dep[token] === "compound" && doc.entityOf[token] !== -1 && doc.entityOf[token] === doc.entityOf[doc.head[token]!];
}

let loaded: Readonly<Record<string, number>> | undefined;

/** Trained by tools/train-culprits.ts. */
function loadWeights(): Readonly<Record<string, number>> {
  loaded ??= readWeights<{ weights: Record<string, number> }>("culprits").weights;
  return loaded;
}
