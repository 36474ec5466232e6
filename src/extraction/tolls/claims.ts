import type { Doc } from "../../language/index.js";
import type { TollClaim } from "../mention.js";
import { childrenAs, has, lemmaAt, lowerAt } from "../syntax/index.js";
import { countPersons, isPersonNoun, type PersonCount } from "./count-persons.js";
import { includedIn } from "./parts.js";
import type { CasualtyPredicate } from "./predicates.js";
import { campOf, sideOf } from "./sides.js";
import { isOfThem, victimList } from "./victim-list.js";
import type { Victims } from "./victims.js";

/** The figures that one predicate states: one for each camp among its victims, a list of one camp added up; then those that these include. */
export function toClaims(doc: Doc, predicate: CasualtyPredicate, victims: Victims): TollClaim[] {
  const listed = [...new Set(victims.heads.flatMap((head) => victimList(doc, head, predicate.token)))];
  const nouns = [...listed, ...companions(doc, predicate, listed)].filter(
    (noun, index, all) => !isOfThem(doc, noun) && !isSameAsNext(doc, noun, all[index + 1]),
  );
  const path = `${predicate.weak ? "weak " : ""}${victims.path}`;
  const wholes = claimsOf(doc, predicate, nouns, path);
  if (wholes.length === 0) return [];
  const included = nouns.flatMap((noun) => includedIn(doc, noun, predicate.verb)).filter((noun) => !nouns.includes(noun));
  return [...wholes, ...claimsOf(doc, predicate, included, path).map((claim) => ({ ...claim, isPart: true }))];
}

/** "was shot dead along with his son": company that hangs on the verb. */
function companions(doc: Doc, { verb, token }: CasualtyPredicate, listed: readonly number[]): number[] {
  if (listed.length === 0) return [];
  return childrenAs(doc, verb, "prep", "advmod")
    .filter(
      (each) =>
        /^(?:along|together|alongside)$/.test(lowerAt(doc, each)) ||
        (lowerAt(doc, each) === "with" && /^(?:along|together)$/.test(lowerAt(doc, each - 1))),
    )
    .flatMap((each) => [
      ...childrenAs(doc, each, "pobj"),
      ...childrenAs(doc, each, "prep").flatMap((inner) => childrenAs(doc, inner, "pobj")),
    ])
    .flatMap((each) => victimList(doc, each, token))
    .filter((each) => !listed.includes(each));
}

/** "lawyer Ghulam Hussain", "a member of parliament, Dr Ghulam Hussain": the name is that of the person described before it. */
function isSameAsNext(doc: Doc, noun: number, next: number | undefined): boolean {
  if (next === undefined || doc.tag[next] !== "NNP" || doc.tag[noun] === "NNS" || !isPersonNoun(doc, noun) || !countPersons(doc, next))
    return false;
  let at = next;
  while (at > noun && doc.tag[at] === "NNP") at--;
  return at === noun || lowerAt(doc, at) === ",";
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
  const sum = addUp(isBreakdown(counts) ? counts.slice(0, 1) : startsInMidList(doc, noun) ? [onePerson(noun), ...counts] : counts);
  return isOpen && sum.best !== null ? { ...sum, high: null, qualifier: "AT_LEAST" } : sum;
}

/** "12 people - five policemen and seven civilians": the first figure is the whole, the others are its parts. */
function isBreakdown(counts: readonly PersonCount[]): boolean {
  const [whole, ...parts] = counts;
  return parts.length > 1 && whole!.low > 1 && parts.reduce((sum, each) => sum + each.low, 0) === whole!.low;
}

/** "The prosecutor [...] and his driver were killed": the one whose driver it is was lost to the parse, but "and" tells of him. */
function startsInMidList(doc: Doc, noun: number): boolean {
  const owned = childrenAs(doc, noun, "poss").some((each) => /^(?:his|her)$/.test(lowerAt(doc, each)));
  const joint = doc.leftEdge[noun]! - 1;
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
