import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import { childrenAs, lowerAt } from "../syntax/index.js";
import { countPersons, type PersonCount } from "./count-persons.js";
import type { CasualtyPredicate } from "./predicates.js";
import { campOf, sideOf } from "./sides.js";
import { victimList } from "./victim-list.js";
import type { Victims } from "./victims.js";

/** The figures that one predicate states, one for each camp among its victims: a list of one camp is added up. */
export function toClaims(doc: Doc, predicate: CasualtyPredicate, victims: Victims): TollClaim[] {
  const nouns = [...new Set(victims.heads.flatMap((head) => victimList(doc, head)))];
  const counted = nouns.flatMap((noun) => {
    const count = countPersons(doc, noun);
    return count ? [{ noun, count, camp: campOf(doc, noun) }] : [];
  });
  const uncounted = nouns.length - counted.length;
  const camps = [...new Set(counted.map((each) => each.camp))];
  return camps.map((camp) => {
    const members = counted.filter((each) => each.camp === camp);
    const counts = members.map((each) => each.count);
    if (startsInMidList(doc, members[0]!.noun))
      counts.unshift({ low: 1, best: 1, high: 1, qualifier: "EXACT", form: "SINGULAR", start: members[0]!.noun });
    const sum = isBreakdown(counts) ? addUp(counts.slice(0, 1)) : addUp(counts);
    const open = uncounted > 0 && members.length + uncounted > 1 && sum.best !== null;
    return {
      start: Math.min(...members.map((each) => Math.min(each.count.start, each.noun))),
      end: Math.max(...members.map((each) => each.noun)) + 1,
      kind: predicate.kind,
      ...(open ? { ...sum, high: null, qualifier: "AT_LEAST" as const } : sum),
      predicate: predicate.token,
      victims: { start: doc.leftEdge[members[0]!.noun]!, end: Math.max(...members.map((each) => each.noun)) + 1 },
      side: sideOf(doc, members[0]!.noun),
      isPart: false,
      isLater: false,
      adds: false,
      rule: `toll: ${members[0]!.count.form.toLowerCase()}, ${predicate.weak ? "weak " : ""}${victims.path}`,
    };
  });
}

/** "12 people - five policemen and seven civilians": the first figure is the whole, the others are its parts. */
function isBreakdown(counts: readonly PersonCount[]): boolean {
  const [whole, ...parts] = counts;
  return whole!.low > 1 && parts.reduce((sum, each) => sum + each.low, 0) === whole!.low && parts.length > 1;
}

/** "The prosecutor [...] and his driver were killed": the one whose driver it is was lost to the parse, but "and" tells of him. */
function startsInMidList(doc: Doc, noun: number): boolean {
  const owned = childrenAs(doc, noun, "poss").some((each) => /^(?:his|her)$/.test(lowerAt(doc, each)));
  return owned && doc.dep[noun] !== "conj" && lowerAt(doc, doc.leftEdge[noun]! - 1) === "and";
}

/** One range for a list; its hedge is that of its least certain member. */
function addUp(counts: readonly PersonCount[]): Pick<TollClaim, "low" | "best" | "high" | "qualifier"> {
  const vague = counts.some((each) => each.best === null);
  const hedged = counts.find((each) => each.qualifier !== "EXACT");
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
  return {
    low: total(counts.map((each) => each.low))!,
    best: total(counts.map((each) => each.best)),
    high: total(counts.map((each) => each.high)),
    qualifier: vague ? "VAGUE" : (hedged?.qualifier ?? "EXACT"),
  };
}
