import type { Places } from "../../gazetteer/index.js";
import { readWeights } from "../weights.js";
import { type Candidate, candidatesOf } from "./candidate.js";
import { addNearness, companyOf, type Guess } from "./company.js";
import { type FeatureName, type Features, featureNames, featuresOfNone, ownFeatures, type TextContext } from "./features.js";
import type { OutletHome } from "./outlet-home.js";
import type { Toponym } from "./toponym.js";

/** What a name means in its text, and how sure the choice among its namesakes is (0 to 1). */
export interface Resolved {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** What is known about the text besides its place names. */
export interface ResolutionContext {
  /** How often each country (ISO 3166-1 alpha-3) is meant by a nationality word. */
  readonly nationalities: ReadonlyMap<string, number>;
  readonly home: OutletHome | null;
}

/**
 * Decides what each name means: the candidate with the highest score, a weighted sum of what speaks for it. One name means one place throughout a text.
 * Names help each other: after a first guess each name is judged again by how near its candidates lie to what the others probably mean, twice.
 * @returns one for each toponym, null where the gazetteer knows no such name, or where more speaks for a place that it lacks.
 */
export function resolveToponyms(toponyms: readonly Toponym[], context: ResolutionContext, places: Places): (Resolved | null)[] {
  const names = judgeNames(toponyms, context, places);
  let guesses = names.map((name) => guess(name, weights().alone));
  for (let round = 0; round < 2; round++) {
    addAllNearness(names, guesses);
    guesses = names.map((name) => guess(name, weights().together));
  }
  const best = new Map(
    guesses.map((each, index) => [each.key, { ...each.likely[0]!, isUnknown: each.none > surelyUnknown, options: names[index]!.options }]),
  );
  return toponyms.map(({ key, said }) => {
    const choice = best.get(key);
    if (!choice || choice.isUnknown) return null;
    const { candidate, probability, options } = choice;
    const candidates = options.map((option) => option.candidate);
    return { candidate: ofTheSaidKind(candidate, said, candidates), confidence: probability };
  });
}

/**
 * A province, its seat and the seat's district often share a name and lie too close for the scores to tell apart. The words beside the name do
 * ("Kano state"); without any the town is meant.
 */
function ofTheSaidKind(chosen: Candidate, said: Toponym["said"], candidates: readonly Candidate[]): Candidate {
  const wanted = said ?? "TOWN";
  if (chosen.level === wanted || chosen.level === "COUNTRY") return chosen;
  const around = candidates.filter(
    (each) =>
      each.level === wanted &&
      each.province === chosen.province &&
      each.place.country === chosen.place.country &&
      each.kind !== "ALTERNATE",
  );
  const fitting = said ? around : around.filter(({ place }) => isSeat(place.featureCode));
  return fitting.sort((a, b) => b.place.population - a.place.population)[0] ?? chosen;
}

function isSeat(featureCode: string): boolean {
  return featureCode === "PPLC" || featureCode === "PPLA" || featureCode === "PPLA2";
}

/** A name with all that it can mean and what speaks for each. */
export interface JudgedName {
  readonly key: string;
  readonly options: readonly { readonly candidate: Candidate; readonly features: Features }[];
  /** What speaks for none of them. */
  readonly none: Features;
}

/** Each distinct name that the gazetteer knows, with the features that need no guess about the others. */
export function judgeNames(toponyms: readonly Toponym[], context: ResolutionContext, places: Places): JudgedName[] {
  const text = toTextContext(toponyms, context, places);
  const mentionsOf = new Map<string, Toponym[]>();
  for (const toponym of toponyms) mentionsOf.set(toponym.key, [...(mentionsOf.get(toponym.key) ?? []), toponym]);
  return [...mentionsOf].flatMap(([key, mentions]) => {
    const name = { key, mentions, candidates: ofSaidKind(text.candidatesOf.get(key)!, mentions) };
    const options = name.candidates.map((candidate) => ({ candidate, features: ownFeatures(name, candidate, text) }));
    return options.length > 0 ? [{ key, options, none: featuresOfNone(name, text) }] : [];
  });
}

/** "Zabol Province" is no town where some province has the name; "Tripoli city" no province. */
function ofSaidKind(candidates: readonly Candidate[], mentions: readonly Toponym[]): readonly Candidate[] {
  const said = mentions[0]!.said;
  if (said === null || said === "DISTRICT" || mentions.some((mention) => mention.said !== said)) return candidates;
  const fitting = candidates.filter(({ level, kind }) => level === said && kind !== "ALTERNATE" && kind !== "SIMILAR");
  return fitting.length > 0 && said === "PROVINCE" ? candidates.filter(({ level }) => level !== "TOWN") : candidates;
}

export function addAllNearness(names: readonly JudgedName[], guesses: readonly Guess[]): void {
  for (const { key, options } of names) {
    const company = companyOf(key, guesses);
    for (const { features, candidate } of options) addNearness(features, candidate, company);
  }
}

/** The likeliest candidates of a name, the best first; their probabilities are taken over all candidates. */
export function guess(name: JudgedName, weights: Float64Array): Guess {
  const scores = name.options.map(({ features }) => score(features, weights));
  const scoreOfNone = score(name.none, weights);
  const highest = Math.max(scoreOfNone, ...scores);
  const odds = scores.map((each) => Math.exp(each - highest));
  const oddsOfNone = Math.exp(scoreOfNone - highest);
  const total = odds.reduce((sum, each) => sum + each, oddsOfNone);
  const likely = name.options.map(({ candidate }, index) => ({ candidate, probability: odds[index]! / total }));
  likely.sort((a, b) => b.probability - a.probability || b.candidate.place.population - a.candidate.place.population);
  return {
    key: name.key,
    likely: likely.filter(({ probability }, index) => index === 0 || probability > negligible).slice(0, 8),
    none: oddsOfNone / total,
  };
}

function score(features: Features, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += features[index]! * weights[index]!;
  return sum;
}

/** A name more likely than this to mean a place that the gazetteer lacks gets none: a village is better left open than sent abroad. */
export const surelyUnknown = 0.6;

/** A sense less likely than this lends no other name its nearness. */
const negligible = 0.02;

function toTextContext(toponyms: readonly Toponym[], { nationalities, home }: ResolutionContext, places: Places): TextContext {
  const candidates = new Map<string, readonly Candidate[]>();
  const areasMeant = new Map<string, Set<string>>();
  const countryVotes = new Map<string, Map<string, number>>([["", new Map(nationalities)]]);
  for (const { key, text, isAbbreviated } of toponyms) {
    const known = candidates.get(key);
    if (known === undefined || known.length === 0) candidates.set(key, candidatesOf(text, isAbbreviated, places));
    for (const { level, place } of candidates.get(key)!) {
      if (level !== "TOWN") areasMeant.set(place.id, (areasMeant.get(place.id) ?? new Set()).add(key));
    }
    for (const country of countriesMeant(candidates.get(key)!)) {
      const votes = countryVotes.get(key) ?? new Map<string, number>();
      countryVotes.set(key, votes.set(country, (votes.get(country) ?? 0) + 1));
    }
  }
  return { toponyms, candidatesOf: candidates, areasMeant, countryVotes, home };
}

/** The countries that a name names, or the one in which its province must lie: "Borno" speaks for Nigeria. */
function countriesMeant(candidates: readonly Candidate[]): string[] {
  const countries = (level: Candidate["level"]): string[] => [
    ...new Set(candidates.flatMap((each) => (each.level === level && each.kind !== "ALTERNATE" ? (each.place.country ?? []) : []))),
  ];
  const named = countries("COUNTRY");
  const around = countries("PROVINCE");
  return named.length > 0 ? named : around.length === 1 ? around : [];
}

interface Weights {
  readonly alone: Float64Array;
  readonly together: Float64Array;
}

let loaded: Weights | undefined;

/** Trained by tools/train-places.ts; see docs/places.md. */
function weights(): Weights {
  if (!loaded) {
    const file = readWeights<Record<keyof Weights, Record<FeatureName, number>>>("places");
    const column = (round: keyof Weights): Float64Array => Float64Array.from(featureNames, (name) => file[round][name] ?? 0);
    loaded = { alone: column("alone"), together: column("together") };
  }
  return loaded;
}
