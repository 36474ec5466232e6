import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import { childrenAs, headsAbove, lemmaAt } from "../syntax/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";

/** How strongly one sentence ties two triggers into one event: strongly, unless its grammar puts time or comparison between them. */
export function bondInSentence(doc: Doc, first: Telling, second: Telling): number {
  if (isCircumstance(doc, first, second) || isCircumstance(doc, second, first)) return 8;
  const links = linksBetween(doc, first.head, second.head);
  if (isUnrestOver(first, second) && links.some((link) => occasions.has(lemmaAt(doc, link)))) return -6;
  if (links.some((link) => setsApart(doc, link))) return -6;
  return 3;
}

/** "rioted after a teenager died": people march and riot over what was done before. */
function isUnrestOver(first: Telling, second: Telling): boolean {
  const families = [first, second].map(({ kind }) => kinds[kind].family);
  return families.includes("UNREST") && families.includes("VIOLENCE");
}

const occasions = new Set(["after", "following", "over", "against"]);

/** "were killed *in a fresh attack*", "died *from the blast*": the noun names what did the harm. */
export function isCircumstance(doc: Doc, harm: Telling, cause: Telling): boolean {
  const preposition = doc.head[cause.head]!;
  const isWithin = doc.dep[cause.head] === "pobj" && ["in", "during", "by", "from", "of"].includes(lemmaAt(doc, preposition));
  return isWithin && onlyReportsHarm(harm.kind) && isJoinedTo(doc, doc.head[preposition]!, harm.head);
}

/** "ten were killed and five wounded in a raid": both happened in it, though the preposition hangs on the last. */
function isJoinedTo(doc: Doc, verb: number, first: number): boolean {
  let at = verb;
  while (at > first && /^(conj|acl)$/.test(doc.dep[at]!)) at = doc.head[at]!;
  return at === first;
}

/** Prepositions and clause markers on the way between two tokens of a sentence. */
function linksBetween(doc: Doc, a: number, b: number): number[] {
  const aboveA = [a, ...headsAbove(doc, a)];
  const aboveB = [b, ...headsAbove(doc, b)];
  const common = aboveA.find((each) => aboveB.includes(each)) ?? -1;
  const path = [...aboveA.slice(0, aboveA.indexOf(common)), ...aboveB.slice(0, aboveB.indexOf(common))];
  return path.flatMap((each) =>
    doc.dep[each] === "prep" ? [each] : childrenAs(doc, each, "mark", "prep").filter((link) => link < each || doc.dep[link] === "mark"),
  );
}

const apart = new Set(["since", "like", "unlike", "until"]);
const reasons = new Set(["retaliation", "revenge", "response", "reprisal", "anniversary", "wake", "condemnation", "connection"]);

/** "two days after", "since", "in retaliation for": what stands behind is another event. Plain "after" often gives the cause: "died after gunmen opened fire". */
function setsApart(doc: Doc, link: number): boolean {
  const lemma = lemmaAt(doc, link);
  if (apart.has(lemma)) return true;
  if (
    ["after", "before", "following"].includes(lemma) &&
    childrenAs(doc, link, "npadvmod", "advmod", "quantmod").some((each) => isMeasure(doc, each))
  )
    return true;
  const clause = doc.head[link]!;
  const measuresClause =
    ["after", "before"].includes(lemma) && childrenAs(doc, clause, "npadvmod").some((each) => each < link && isMeasure(doc, each));
  return measuresClause || (lemma === "for" && reasons.has(lemmaAt(doc, clause)));
}

function isMeasure(doc: Doc, token: number): boolean {
  return /^(day|week|month|year|decade)$/.test(lemmaAt(doc, token));
}
