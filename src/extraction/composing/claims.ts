import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import type { TollClaim } from "../mention.js";
import type { CasualtyKind } from "../record.js";
import { childrenAs, headsAbove, lemmaAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import { bySentence } from "./by-sentence.js";
import type { Happening } from "./happening.js";

/** A mention of a happening, for finding the one to which a claim belongs. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly happening: Happening;
}

/**
 * Which claims count the casualties of which happening: those whose predicate is one of its triggers; else of the nearest trigger in the sentence;
 * else ("the toll stands at eleven") of the one told of last, the article's first event where none was.
 * @param untold - tellings of what is no event of the record: "rioted after a man had died in a crash". Its dead are not those of the riot beside it.
 */
export function claimsOf(
  doc: Doc,
  happenings: readonly Happening[],
  untold: readonly Telling[],
  tolls: readonly TollClaim[],
): ReadonlyMap<Happening, readonly TollClaim[]> {
  const claims = new Map<Happening, TollClaim[]>(happenings.map((each) => [each, []]));
  const told = happenings
    .flatMap((happening) => happening.tellings.map(({ start, end, head }) => ({ start, end, head, happening })))
    .sort((a, b) => a.head - b.head);
  const neighbours = bySentence(told, doc);
  const ofNoEvent = new Set(untold.map(({ head }) => head));
  for (const toll of tolls) {
    const near = (neighbours.get(doc.sentenceOf[toll.predicate]!) ?? []).filter((each) => canCause(each.happening, toll.kind));
    if (near.length > 0 && ofNoEvent.has(toll.predicate) && toll.kind !== "ARRESTED") continue; // those arrested beside a march were so at it
    if (near.some(({ head, happening }) => isUnrest(happening) && isReasonFor(doc, toll.predicate, head))) continue;
    const owner = nearest(doc, near, toll) ?? lastBefore(told, toll) ?? happenings.find((each) => canCause(each, toll.kind));
    if (owner) claims.get(owner)!.push(toll);
  }
  return claims;
}

function isUnrest({ main }: Happening): boolean {
  return kinds[main.kind].family === "UNREST";
}

/** "marched *after four died* in a crash", "a protest over the death of": what people march for was before. */
function isReasonFor(doc: Doc, predicate: number, march: number): boolean {
  const path = [predicate, ...headsAbove(doc, predicate)];
  const top = path[path.indexOf(march) - 1];
  return (
    top !== undefined &&
    [top, ...childrenAs(doc, top, "mark")].some((link) => /^(?:after|over|following|since|because)$/.test(lemmaAt(doc, link)))
  );
}

function nearest(doc: Doc, near: readonly Told[], { predicate }: TollClaim): Happening | undefined {
  const named = near.find(({ head, start, end }) => head === predicate || (predicate >= start && predicate < end));
  if (named || near.length === 0) return named?.happening;
  const distances = near.map(({ head }) => treeDistance(doc, head, predicate));
  return near[distances.indexOf(Math.min(...distances))]!.happening;
}

function lastBefore(told: readonly Told[], { predicate, kind }: TollClaim): Happening | undefined {
  return told.findLast(({ head, happening }) => head < predicate && canCause(happening, kind))?.happening;
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
  if (casualty === "ARRESTED") {
    return tellings.some(({ kind }) => kind === "ARREST" || kind === "CAPTURE" || kinds[kind].family === "UNREST");
  }
  if (casualty === "ABDUCTED") return tellings.some(({ kind }) => kinds[kind].subtype === "ABDUCTION_FORCED_DISAPPEARANCE");
  return kinds[main.kind].family !== "STRATEGIC" || tellings.some(({ kind }) => kind === "COUP");
}
