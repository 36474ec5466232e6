import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import type { TollClaim } from "../mention.js";
import type { CasualtyKind } from "../record.js";
import { headsAbove } from "../syntax/index.js";
import type { Happening } from "./happening.js";

/**
 * Which claims count the casualties of which happening: those whose predicate is one of its triggers; else of the nearest trigger in the sentence;
 * else ("the toll stands at eleven") of the one told of last, the article's first event where none was.
 */
export function claimsOf(
  doc: Doc,
  happenings: readonly Happening[],
  tolls: readonly TollClaim[],
): ReadonlyMap<Happening, readonly TollClaim[]> {
  const claims = new Map<Happening, TollClaim[]>(happenings.map((each) => [each, []]));
  for (const toll of tolls) {
    const owner = ownerOf(
      doc,
      happenings.filter((each) => canCause(each, toll.kind)),
      toll,
    );
    if (owner) claims.get(owner)!.push(toll);
  }
  return claims;
}

function ownerOf(doc: Doc, happenings: readonly Happening[], toll: TollClaim): Happening | undefined {
  const byPredicate = happenings.find(({ tellings }) =>
    tellings.some(({ head, start, end }) => head === toll.predicate || (toll.predicate >= start && toll.predicate < end)),
  );
  if (byPredicate) return byPredicate;
  const sentence = doc.sentenceOf[toll.predicate];
  const near = tellingsOf(happenings).filter(({ head }) => doc.sentenceOf[head] === sentence);
  if (near.length > 0) return least(near, ({ head }) => treeDistance(doc, head, toll.predicate)).happening;
  const before = tellingsOf(happenings).filter(({ head }) => head < toll.predicate);
  return before.length > 0 ? least(before, ({ head }) => toll.predicate - head).happening : happenings[0];
}

function tellingsOf(happenings: readonly Happening[]): { head: number; happening: Happening }[] {
  return happenings.flatMap((happening) => happening.tellings.map(({ head }) => ({ head, happening })));
}

/** Steps from one token to the other along the dependencies. */
function treeDistance(doc: Doc, a: number, b: number): number {
  const aboveA = [a, ...headsAbove(doc, a)];
  const aboveB = [b, ...headsAbove(doc, b)];
  const common = aboveA.find((each) => aboveB.includes(each));
  return common === undefined ? 1000 : aboveA.indexOf(common) + aboveB.indexOf(common);
}

function canCause({ main, tellings }: Happening, casualty: CasualtyKind): boolean {
  if (main.modality !== "ACTUAL" && main.modality !== "ATTEMPTED" && main.modality !== "FOILED") return false;
  if (casualty === "ARRESTED")
    return tellings.some(({ kind }) => kind === "ARREST" || kind === "CAPTURE" || kinds[kind].family === "UNREST");
  if (casualty === "ABDUCTED") return tellings.some(({ kind }) => kinds[kind].subtype === "ABDUCTION_FORCED_DISAPPEARANCE");
  return kinds[main.kind].family !== "STRATEGIC" || tellings.some(({ kind }) => kind === "COUP");
}

function least<T>(items: readonly T[], cost: (item: T) => number): T {
  return items.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}
