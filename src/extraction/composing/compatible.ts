import { type Kind, kinds } from "../lexicon/index.js";
import type { Modality } from "../record.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";

/** Whether two tellings can be of one event at all: a march is no air strike, a plan no deed. */
export function areCompatible(a: Telling, b: Telling): boolean {
  return compatibleModality(a.modality, b.modality) && compatibleKinds(a.kind, b.kind);
}

/** Whether both are of the same sort of violence, say both explosions. */
export function sameSort(a: Telling, b: Telling): boolean {
  const sort = sortOf(a.kind);
  return sort !== null && sort === sortOf(b.kind);
}

/** Shells are no drones: two explosions, but with arms that nobody mistakes for each other. */
export function usesOtherArms(a: Telling, b: Telling): boolean {
  return a.kind !== b.kind && arms.has(a.kind) && arms.has(b.kind);
}

/** Who took a town and who took it back did two things. */
export function undoes(a: Telling, b: Telling): boolean {
  const taken = (kind: Kind) => kind === "TAKE" || kind === "FALL";
  return (taken(a.kind) && b.kind === "RETAKE") || (a.kind === "RETAKE" && taken(b.kind));
}

const arms: ReadonlySet<Kind> = new Set<Kind>(["SHELL", "AIRSTRIKE", "GRENADE", "SUICIDE", "CHEMICAL"]);

const unreal: readonly Modality[] = ["PLANNED", "THREATENED", "HYPOTHETICAL"];

function compatibleModality(a: Modality, b: Modality): boolean {
  if (a === b) return true;
  if (unreal.includes(a) || unreal.includes(b)) return false;
  return a !== "DENIED" && b !== "DENIED";
}

function compatibleKinds(a: Kind, b: Kind): boolean {
  if (kinds[a].family !== kinds[b].family) return isForceAndHarm(a, b) || isForceAndHarm(b, a);
  if (kinds[a].family === "UNREST") return true;
  const sorts = [sortOf(a), sortOf(b)];
  if (kinds[a].family === "STRATEGIC") return sorts[0] === sorts[1];
  return sorts[0] === null || sorts[1] === null || sorts[0] === sorts[1] || isFoughtWith(a, b) || isFoughtWith(b, a);
}

/** Ambushes begin with a bomb, and kidnappers exchange fire. */
function isFoughtWith(a: Kind, b: Kind): boolean {
  return (a === "AMBUSH" && sortOf(b) === "BLAST") || (a === "CLASH" && sortOf(b) === "ABDUCTION") || isDoneTo(a, b);
}

/** "kidnapped three and slit their throats". */
function isDoneTo(a: Kind, b: Kind): boolean {
  return sortOf(a) === "ABDUCTION" && sortOf(b) === "BLADE";
}

/** Two sorts of violence that only plain words make one event. */
export function differInSort(a: Telling, b: Telling): boolean {
  const sorts = [sortOf(a.kind), sortOf(b.kind)];
  return sorts[0] !== null && sorts[1] !== null && sorts[0] !== sorts[1] && !isDoneTo(a.kind, b.kind) && !isDoneTo(b.kind, a.kind);
}

/** Deaths belong to a march that was shot at as well as to an attack. */
function isForceAndHarm(a: Kind, b: Kind): boolean {
  return kinds[a].family === "UNREST" && (onlyReportsHarm(b) || ["SHOOT", "BEAT", "ATTACK", "RAM", "BURN"].includes(b));
}

/** The sort of a specific kind; null for words like "attack" and "killed" that go with any violence. */
function sortOf(kind: Kind): string | null {
  if (kinds[kind].family === "STRATEGIC") return strategicSort[kind] ?? kind;
  return violentSort[kind] ?? null;
}

const strategicSort: Partial<Record<Kind, string>> = { CAPTURE: "ARREST", DEFUSE: "WEAPONS", FIND_WEAPON: "WEAPONS", SEIZE: "WEAPONS" };

const violentSort: Partial<Record<Kind, string>> = {
  EXPLODE: "BLAST",
  BOMB: "BLAST",
  SUICIDE: "BLAST",
  GRENADE: "BLAST",
  SHELL: "BLAST",
  AIRSTRIKE: "BLAST",
  STRIKE: "BLAST",
  CHEMICAL: "BLAST",
  ABDUCT: "ABDUCTION",
  HIJACK: "ABDUCTION",
  RAPE: "RAPE",
  STAB: "BLADE",
  CLASH: "FIGHT",
  AMBUSH: "FIGHT",
  OFFENSIVE: "FIGHT",
  TAKE: "FIGHT",
  RETAKE: "FIGHT",
  FALL: "FIGHT",
};
