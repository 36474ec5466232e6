import type { Doc } from "../../language/index.js";
import { childrenAs, lowerAt, withConjuncts } from "../syntax/index.js";
import { countPersons, isPersonNoun } from "./count-persons.js";
import type { CasualtyPredicate } from "./predicates.js";
import { isOfThem, victimList } from "./victim-list.js";

/** The nouns of everybody whom a predicate hits, each person once; `inPart` are those that an "including" told of before. */
export function thoseHit(
  doc: Doc,
  predicate: CasualtyPredicate,
  heads: readonly number[],
): { readonly nouns: readonly number[]; readonly inPart: readonly number[] } {
  const listed = [...new Set(describedBefore(doc, heads, predicate.verb).flatMap((head) => victimList(doc, head, predicate.token)))];
  const all = [...listed, ...companions(doc, predicate, listed)].filter(
    (noun, index, list) => !isOfThem(doc, noun) && !isSameAsNext(doc, noun, list[index + 1]) && !isSameAsLast(doc, noun, list[index - 1]),
  );
  const inPart = [...goesOnWithPart(doc, all), ...all.slice(1).filter((noun) => isAmongThem(doc, noun))];
  const whole = all.filter((noun) => !inPart.includes(noun));
  return { nouns: inTotal(doc, whole), inPart };
}

/** "A lawyer and his driver, members of a party, were shot": the plural says again who stands before it. */
function describedBefore(doc: Doc, heads: readonly number[], verb: number): readonly number[] {
  const [subject] = heads;
  if (heads.length !== 1 || subject === undefined || doc.tag[subject] !== "NNS" || countPersons(doc, subject)) return heads;
  const comma = doc.leftEdge[subject]! - 1;
  const before = childrenAs(doc, verb, "npadvmod", "dep", "nsubj").find((each) => doc.rightEdge[each] === comma - 1);
  return before !== undefined && lowerAt(doc, comma) === "," && countPersons(doc, before) ? [before] : heads;
}

/** "22 people, including 15 chiefs, and three of the staff": what follows the part is of it too, if the whole has room for it. */
function goesOnWithPart(doc: Doc, nouns: readonly number[]): readonly number[] {
  const [whole, ...rest] = nouns;
  if (whole === undefined) return [];
  const including = childrenAs(doc, whole, "prep").find((each) => lowerAt(doc, each) === "including" && lowerAt(doc, each - 1) === ",");
  if (including === undefined) return [];
  const behind = rest.filter(
    (noun) =>
      noun > including &&
      !/^others?$/.test(lowerAt(doc, noun)) &&
      !childrenAs(doc, noun, "amod").some((each) => lowerAt(doc, each) === "other"),
  );
  const parts = [...childrenAs(doc, including, "pobj").flatMap((each) => withConjuncts(doc, each)), ...behind].flatMap(
    (noun) => countPersons(doc, noun) ?? [],
  );
  const room = countPersons(doc, whole)?.low ?? 0;
  return parts.reduce((sum, { low }) => sum + low, 0) <= room ? behind : [];
}

/** "wounding 14 others, among them five medics". */
function isAmongThem(doc: Doc, noun: number): boolean {
  const start = doc.leftEdge[noun]!;
  return lowerAt(doc, start - 2) === "among" && /^(?:them|those|whom)$/.test(lowerAt(doc, start - 1));
}

/** "him and his entire family, a total of six people": the total stands for the list. */
function inTotal(doc: Doc, nouns: readonly number[]): readonly number[] {
  const last = nouns.at(-1);
  if (last === undefined) return nouns;
  const total = [last, last + 3].find((each) => lowerAt(doc, each) === "total" && countPersons(doc, each));
  return total !== undefined && (total === last || lowerAt(doc, last + 1) === ",") ? [total] : nouns;
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

/** "Ali Khan, the candidate of the bloc": the description is that of the person named before it. */
function isSameAsLast(doc: Doc, noun: number, last: number | undefined): boolean {
  if (last === undefined || doc.tag[last] !== "NNP" || doc.tag[noun] !== "NN" || !countPersons(doc, last)) return false;
  const start = doc.leftEdge[noun]!;
  return lowerAt(doc, start) === "the" && lowerAt(doc, start - 1) === "," && start - 2 === last;
}
