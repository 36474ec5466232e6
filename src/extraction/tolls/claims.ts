import type { Doc } from "../../language/index.js";
import type { TollClaim } from "../mention.js";
import { childrenAs, has, lemmaAt, lowerAt } from "../syntax/index.js";
import { countPersons, isMeasure, type PersonCount } from "./count-persons.js";
import type { Victims } from "./hit-by.js";
import { includedIn } from "./parts.js";
import type { CasualtyPredicate } from "./predicates.js";
import { quantitiesBelow } from "./quantities.js";
import { campOf, sideOf } from "./sides.js";
import { thoseHit } from "./those-hit.js";
import { hasOtherFate } from "./victim-list.js";

/** The figures that one predicate states: one for each camp among its victims, a list of one camp added up; then those that these include. */
export function toClaims(doc: Doc, predicate: CasualtyPredicate, victims: Victims): TollClaim[] {
  const { nouns, inPart } = thoseHit(doc, predicate, victims.heads);
  const path = `${predicate.weak ? "weak " : ""}${victims.path}`;
  const wholes = claimsOf(doc, predicate, nouns, path);
  if (wholes.length === 0) return [];
  const included = [...nouns.flatMap((noun) => includedIn(doc, noun, predicate.verb)), ...inPart].filter(
    (noun) => !nouns.includes(noun) && !hasOtherFate(doc, noun, predicate.token),
  );
  return [...wholes, ...claimsOf(doc, predicate, included, path).map((claim) => ({ ...claim, isPart: true }))];
}

interface CountedNoun {
  readonly noun: number;
  readonly count: PersonCount;
}

function claimsOf(doc: Doc, predicate: CasualtyPredicate, nouns: readonly number[], path: string): TollClaim[] {
  const counted = nouns.flatMap((noun): CountedNoun[] => {
    const count = countPersons(doc, noun);
    // "no bodies were found", "no arrests", "no serious injuries": that doesn't say that nobody was hurt.
    const isNil =
      count?.form === "NONE" &&
      predicate.frame === "COUNT" &&
      (!/^(?:death|fatality|injury|casualty)$/.test(lemmaAt(doc, noun)) || has(doc, noun, "amod"));
    const isBody = predicate.kind === "INJURED" && /^(?:body|corpse|remains)$/.test(lemmaAt(doc, noun));
    // "the dead", "a wounded" tell no number.
    const isState = predicate.frame === "STATE" && noun === predicate.token && count?.form === "SINGULAR";
    return count && !isNil && !isBody && !isState ? [{ noun, count }] : [];
  });
  const uncounted = nouns.length - counted.length;
  const camps = [...new Set(counted.map(({ noun }) => campOf(doc, noun)))];
  return camps.map((camp) => {
    const members = counted.filter(({ noun }) => campOf(doc, noun) === camp);
    const first = members[0]!;
    const end = Math.max(...members.map(({ noun }) => noun)) + 1;
    return {
      start: Math.min(...members.map(({ count, noun }) => Math.min(count.start, noun))),
      end,
      kind: predicate.kind,
      ...sumOf(doc, members, uncounted > 0),
      predicate: predicate.token,
      victims: { start: doc.leftEdge[first.noun]!, end },
      side: sideOf(doc, first.noun),
      isPart: false,
      isLater: false,
      adds: false,
      rule: `toll: ${first.count.form.toLowerCase()}, ${path}`,
    };
  });
}

type Sum = Pick<TollClaim, "low" | "best" | "high" | "qualifier">;

/** What a list comes to; at least that, where it also names people without a number. */
function sumOf(doc: Doc, members: readonly CountedNoun[], isOpen: boolean): Sum {
  const counts = members.map(({ count }) => count);
  const noun = members[0]!.noun;
  const sum = addUp(
    isBreakdown(counts) || breaksDownItself(doc, noun, counts)
      ? counts.slice(0, 1)
      : startsInMidList(doc, noun)
        ? [onePerson(noun), ...counts]
        : counts,
  );
  return isOpen && sum.best !== null ? { ...sum, high: null, qualifier: "AT_LEAST" } : sum;
}

/** "12 people - five policemen and seven civilians": the first figure is the whole, the others are its parts. */
function isBreakdown(counts: readonly PersonCount[]): boolean {
  const [whole, ...parts] = counts;
  return parts.length > 1 && whole!.low > 1 && parts.reduce((sum, each) => sum + each.low, 0) === whole!.low;
}

/** "Eight persons - six officials and two policemen -" with both numbers hung on the officials. */
function breaksDownItself(doc: Doc, noun: number, counts: readonly PersonCount[]): boolean {
  const [whole, ...parts] = counts;
  const nearest = quantitiesBelow(doc, noun).findLast((each) => each.end <= noun && each.start > whole!.start && !isMeasure(doc, each));
  return nearest !== undefined && parts.length > 0 && parts.reduce((sum, each) => sum + each.low, nearest.low) === whole!.low;
}

/** "The prosecutor [...] and his driver were killed": the one whose driver it is was lost to the parse, but "and" tells of him. */
function startsInMidList(doc: Doc, noun: number): boolean {
  const owned = childrenAs(doc, noun, "poss").some((each) => /^(?:his|her)$/.test(lowerAt(doc, each)));
  const joint = doc.leftEdge[noun]! - 1;
  // "and his wife was injured": she alone.
  if (/^(?:was|is|has)$/.test(lowerAt(doc, noun + 1))) return false;
  return owned && doc.dep[noun] !== "conj" && lowerAt(doc, joint) === "and" && !/^(?:VERB|AUX|ADV|ADJ)$/.test(doc.pos[joint - 1] ?? "VERB");
}

function onePerson(start: number): PersonCount {
  return { low: 1, best: 1, high: 1, qualifier: "EXACT", form: "SINGULAR", start };
}

/** One range for a list; its hedge is that of its least certain member. */
function addUp(counts: readonly PersonCount[]): Sum {
  const vague = counts.some((each) => each.best === null);
  const hedged = counts.find((each) => each.qualifier !== "EXACT");
  return {
    low: total(counts.map((each) => each.low))!,
    best: total(counts.map((each) => each.best)),
    high: total(counts.map((each) => each.high)),
    qualifier: vague ? "VAGUE" : (hedged?.qualifier ?? "EXACT"),
  };
}

/** The sum, or null if one of them is unknown. */
function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}
