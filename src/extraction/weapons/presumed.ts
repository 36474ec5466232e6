import type { ActorKind } from "../../gazetteer/index.js";
import type { Kind } from "../lexicon/index.js";
import type { EventRecord, Weapon } from "../record.js";

/** Of an event as it was read, what tells whether its arms may be presumed. */
type Deed = Pick<EventRecord, "subtype" | "modality" | "killed"> & {
  /** What its words tell of. */
  readonly told: readonly Kind[];
  /** Perpetrators and the sides of a clash, as far as they are known. */
  readonly fighters: readonly { readonly kind: ActorKind }[];
  /** Those hit or fighting, things left out. */
  readonly isAgainstPeople: boolean;
};

/**
 * The arms of people who killed or fought and of whose weapons the article says nothing: firearms, openly presumed, with no words for it.
 * Of a mob, a beating or a rape nothing is presumed.
 * Source: docs/rules.md, "Weapons".
 */
export function presumedWeapons({ subtype, modality, killed, told, fighters, isAgainstPeople }: Deed): Weapon[] {
  const harmsPeople = alwaysArmed.has(subtype) ? killed !== null || isAgainstPeople : armedIfDeadly.has(subtype) && killed !== null;
  const isByOthers = told.some((kind) => withoutGuns.has(kind)) || (fighters.length > 0 && fighters.every(({ kind }) => crowds.has(kind)));
  return modality === "ACTUAL" && harmsPeople && !isByOthers
    ? [{ category: "FIREARMS", text: null, span: null, rule: "weapon: presumed" }]
    : [];
}

const alwaysArmed: ReadonlySet<string> = new Set([
  "ATTACK",
  "ARMED_CLASH",
  "NON_STATE_ACTOR_OVERTAKES_TERRITORY",
  "GOVERNMENT_REGAINS_TERRITORY",
]);
/** Mostly done without a shot, unless somebody dies. */
const armedIfDeadly: ReadonlySet<string> = new Set(["ABDUCTION_FORCED_DISAPPEARANCE", "EXCESSIVE_FORCE_AGAINST_PROTESTERS"]);
const withoutGuns: ReadonlySet<Kind> = new Set<Kind>(["BEAT", "STAB", "RAM", "RAPE", "MOB", "RIOT"]);
const crowds: ReadonlySet<ActorKind> = new Set<ActorKind>(["RIOTERS", "PROTESTERS"]);
