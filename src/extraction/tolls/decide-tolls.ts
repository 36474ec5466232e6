import type { Doc } from "../../language/doc.js";
import type { TollClaim } from "../mention.js";
import type { CasualtyKind, EventRecord, Toll } from "../record.js";
import { lemmaAt } from "../syntax/index.js";
import { campOf } from "./sides.js";

/**
 * The article's own final totals for one event, out of its claims.
 * Rules (docs/rules.md, "Tolls"): what the article calls a later total stands; else the largest of the first sentence that states a figure, for
 * a lead carries the newest count and later sentences go into parts. A part is never added to its whole, but figures of one list are added, and so
 * are those who died later. Attackers are counted apart.
 * @param claims - of one event, sides already decided.
 */
export function decideTolls(
  claims: readonly TollClaim[],
  doc: Doc,
): Pick<EventRecord, "killed" | "injured" | "abducted" | "perpetratorsKilled"> {
  const hit = claims.filter((claim) => claim.side !== "PERPETRATOR");
  const attackers = claims.filter((claim) => claim.side === "PERPETRATOR");
  const injured = decide(hit, "INJURED", doc);
  const includedAttackers = attackers.filter((claim) => claim.isPart && claim.kind === "KILLED");
  // "including the bomber" is all that many articles say of the attackers' dead.
  const perpetratorsKilled =
    decide(attackers, "KILLED", doc) ??
    decide(
      attackers.map((claim) => ({ ...claim, isPart: false })),
      "KILLED",
      doc,
    );
  return {
    // "Nobody was hurt" says that nobody died either.
    killed: less(withoutAttackers(hit, perpetratorsKilled, doc), includedAttackers) ?? (injured?.high === 0 ? injured : null),
    injured,
    abducted: decide(hit, "ABDUCTED", doc),
    perpetratorsKilled,
  };
}

/** "Four of the attackers were killed, which raised the number of the dead from 15 to 19": 15. */
function withoutAttackers(hit: readonly TollClaim[], attackers: Toll | null, doc: Doc): Toll | null {
  const total = decide(hit, "KILLED", doc);
  const before = decide(
    hit.filter(({ isLater }) => !isLater),
    "KILLED",
    doc,
  );
  const isSum = total?.best != null && before?.best != null && attackers?.best != null && total.best === before.best + attackers.best;
  return isSum ? before : total;
}

function decide(claims: readonly TollClaim[], kind: CasualtyKind, doc: Doc): Toll | null {
  const whole = addSides(addLists(claims.filter((claim) => claim.kind === kind && !claim.isPart && !claim.adds)), doc);
  const strong = whole.filter((claim) => !lowRank.test(claim.rule));
  const base = newest(strong.length > 0 ? strong : whole, doc);
  const adding = claims.filter(
    (claim) => claim.kind === kind && claim.adds && base !== undefined && !base.isLater && claim.start > base.start,
  );
  if (!base) return adding.length > 0 ? toToll(adding[0]!) : null;
  return adding.reduce<Toll>(plus, toToll(base));
}

function newest(claims: readonly TollClaim[], doc: Doc): TollClaim | undefined {
  const later = claims.findLast((claim) => claim.isLater);
  if (later) return later;
  const figures = claims.filter((claim) => isFigure(claim));
  const pool = figures.length > 0 ? figures : claims;
  const first = pool[0] && doc.sentenceOf[pool[0].predicate];
  return pool
    .filter((claim) => doc.sentenceOf[claim.predicate] === first)
    .reduce<TollClaim | undefined>(
      (best, claim) => (best && (best.best ?? best.low) >= (claim.best ?? claim.low) ? best : claim),
      undefined,
    );
}

const namesNoSide = /^(?:people|person|victim|body|corpse|dead|other|one|they|\d+)$/;

/** Paths that often lead to other incidents: they speak where nothing better does. */
const lowRank = /weak|beside|pronoun|(?:death|killing|murder|assassination|massacre|execution|beheading|corpse|lynching|slaying) of$/;

/** More than one person, or a plain zero. */
function isFigure(claim: TollClaim): boolean {
  return claim.best !== null && claim.best !== 1;
}

/** Figures that share a predicate are one list, split by camp. */
function addLists(claims: readonly TollClaim[]): TollClaim[] {
  const lists = new Map<number, TollClaim>();
  for (const claim of claims) {
    const before = lists.get(claim.predicate);
    lists.set(
      claim.predicate,
      before ? { ...before, ...plus(toToll(before), toToll(claim)), end: Math.max(before.end, claim.end) } : claim,
    );
  }
  return [...lists.values()];
}

/**
 * In a clash without a stated attacker both sides' dead count: "killed 15 rebels and lost six of its men". Each side's largest figure is added
 * to the first claim, unless one figure speaks of people on no side.
 */
function addSides(claims: readonly TollClaim[], doc: Doc): readonly TollClaim[] {
  const ofSides = claims.filter((claim) => claim.side === "PARTICIPANT" && claim.victims);
  if (claims.some((claim) => claim.isLater) || ofSides.some((claim) => namesNoSide.test(lemmaAt(doc, claim.end - 1)))) return claims;
  const largest = new Map<string, TollClaim>();
  for (const claim of ofSides) {
    const camp = campOf(doc, claim.end - 1);
    const known = largest.get(camp);
    if (!known || known.low < claim.low) largest.set(camp, claim);
  }
  const [first, second] = [...largest.values()];
  if (!first || !second) return claims;
  return [{ ...first, ...plus(toToll(first), toToll(second)) }, ...claims.filter((claim) => !ofSides.includes(claim))];
}

function plus(a: Toll, b: Toll): Toll {
  const add = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return { low: a.low + b.low, best: add(a.best, b.best), high: add(a.high, b.high) };
}

/** "ten people including both bombers": eight. */
function less(toll: Toll | null, attackers: readonly TollClaim[]): Toll | null {
  const first = attackers[0];
  if (!toll || !first || first.best === null) return toll;
  const part = first.best;
  const cut = (n: number | null) => (n === null || n < part ? n : n - part);
  return { low: cut(toll.low)!, best: cut(toll.best), high: cut(toll.high) };
}

function toToll({ low, best, high }: TollClaim): Toll {
  return { low, best, high };
}
