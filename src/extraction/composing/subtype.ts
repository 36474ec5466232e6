import type { ActorKind } from "../../gazetteer/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import type { EventSubtype, WeaponCategory } from "../record.js";
import type { Cast } from "./cast.js";
import type { Happening } from "./happening.js";
import type { Party } from "./parties.js";

/** The ACLED sub-event type of a happening: what its words say, then what it was done with, then to whom. */
export function subtypeOf(happening: Happening, cast: Cast, weapons: readonly WeaponCategory[]): EventSubtype {
  const told = happening.tellings.map(({ kind }) => kind);
  const { kind } = happening.main;
  if (kinds[kind].family === "UNREST") return subtypeOfUnrest(told);
  if (told.includes("SUICIDE") || (weapons.includes("SUICIDE_EXPLOSIVES") && !isAbduction(kind))) return "SUICIDE_BOMB";
  const isHandedOver = told.includes("WITHDRAW") && !told.includes("CLASH");
  if ((kind === "TAKE" || kind === "RETAKE") && isHandedOver) return "NON_VIOLENT_TRANSFER_OF_TERRITORY";
  if (kind === "TAKE" || kind === "RETAKE" || kind === "FALL") return subtypeOfConquest(kind, cast);
  if (isFirefight(told, cast)) return "ARMED_CLASH";
  if (kind === "EXPLODE" || kind === "BOMB") return blastBy(weapons) ?? kinds[kind].subtype;
  if (!assaults.has(kind)) return kinds[kind].subtype;
  const isArmedOnly = told.some((each) => each === "SHOOT" || each === "STAB" || each === "AMBUSH" || each === "RAID");
  const byWeapon = weapons[0] !== undefined && !isArmedOnly ? subtypeByWeapon[weapons[0]] : undefined;
  if (byWeapon) return byWeapon;
  if (kind === "STRIKE" && told.every((each) => each === "STRIKE") && cast.targets.length + cast.perpetrators.length + weapons.length === 0)
    return "OTHER"; // workers strike too
  if (kind === "STRIKE") return weapons.length > 0 || isState(cast.perpetrators) ? "AIR_DRONE_STRIKE" : subtypeByTarget(kind, cast);
  return subtypeByTarget(kind, cast);
}

/** Kinds whose type depends on who is hit: soldiers make a battle, civilians do not. */
const assaults: ReadonlySet<Kind> = new Set<Kind>([
  "KILL",
  "DIE",
  "INJURE",
  "BEAT",
  "STAB",
  "SHOOT",
  "RAM",
  "ATTACK",
  "RAID",
  "AMBUSH",
  "STRIKE",
  "UNDER_ATTACK",
]);

/** Men who attack soldiers with mines or grenades among other arms fight a battle; the bomb alone does not make it a bombing. */
function isFirefight(told: readonly Kind[], { perpetrators, targets }: Cast): boolean {
  const byHand = told.some((kind) => kind === "AMBUSH" || kind === "RAID" || kind === "SHOOT" || kind === "CLASH" || kind === "ATTACK");
  const byBomb = told.some((kind) => kind === "BOMB" || kind === "GRENADE" || kind === "SHELL" || kind === "EXPLODE");
  return (
    byHand && byBomb && perpetrators.length > 0 && targets.some((target) => armed.includes(target.kind)) && !told.includes("AIRSTRIKE")
  );
}

function isAbduction(kind: Kind): boolean {
  return kinds[kind].subtype === "ABDUCTION_FORCED_DISAPPEARANCE";
}

const subtypeByWeapon: Partial<Readonly<Record<WeaponCategory, EventSubtype>>> = {
  EXPLOSIVES: "REMOTE_EXPLOSIVE_LANDMINE_IED",
  ARTILLERY: "SHELLING_ARTILLERY_MISSILE_ATTACK",
  MISSILE: "SHELLING_ARTILLERY_MISSILE_ATTACK",
  AIRCRAFT: "AIR_DRONE_STRIKE",
  CHEMICAL: "CHEMICAL_WEAPON",
};

function blastBy(weapons: readonly WeaponCategory[]): EventSubtype | undefined {
  const byOthers = weapons.filter((each) => each !== "EXPLOSIVES");
  return weapons.includes("EXPLOSIVES") ? undefined : byOthers.map((each) => subtypeByWeapon[each]).find(Boolean);
}

const armed: readonly ActorKind[] = ["STATE_FORCES", "REBEL_GROUP", "POLITICAL_MILITIA", "IDENTITY_MILITIA", "EXTERNAL_FORCES"];

function subtypeByTarget(kind: Kind, { targets, perpetrators }: Cast): EventSubtype {
  const people = targets.filter(({ kind: of, lemma }) => of !== "PROPERTY" && !/^(?:people|person|other|others)$/.test(lemma));
  // Who attacks a police post fights the police, though drivers die at it.
  const first = targets[0]?.isGuarded ? targets[0] : (people[0] ?? targets.find(({ isGuarded }) => isGuarded) ?? targets[0]);
  if (first && ((armed.includes(first.kind) && !isPartyMember(first)) || first.isGuarded)) return "ARMED_CLASH";
  if (!first && kind === "AMBUSH") return "ARMED_CLASH";
  if (!perpetrators.some((each) => each.kind === "RIOTERS")) return "ATTACK";
  return first?.kind === "PROPERTY" ? "VIOLENT_DEMONSTRATION" : "MOB_VIOLENCE";
}

/** ACLED counts parties among the militias, but who holds office or stands for one is a civilian. */
function isPartyMember({ kind, lemma, group }: Party): boolean {
  if (kind !== "POLITICAL_MILITIA") return false;
  if (/^(?:activist|candidate|official|politician|lawmaker|councillor|worker|supporter|organiser|organizer)$/.test(lemma)) return true;
  return /^(?:leader|member|chief|president|secretary)$/.test(lemma) && /\b(?:party|league|congress)\b/i.test(group?.group.name ?? "");
}

function isState(actors: readonly Party[]): boolean {
  return actors.some(({ kind }) => kind === "STATE_FORCES" || kind === "EXTERNAL_FORCES");
}

function subtypeOfConquest(kind: Kind, { perpetrators, participants }: Cast): EventSubtype {
  const takers = perpetrators.length > 0 ? perpetrators : participants;
  if (takers.length === 0) return kinds[kind].subtype;
  return isState(takers) ? "GOVERNMENT_REGAINS_TERRITORY" : "NON_STATE_ACTOR_OVERTAKES_TERRITORY";
}

function subtypeOfUnrest(told: readonly Kind[]): EventSubtype {
  if (told.includes("FORCE")) return "EXCESSIVE_FORCE_AGAINST_PROTESTERS";
  if (told.includes("MOB")) return "MOB_VIOLENCE";
  if (told.includes("RIOT")) return "VIOLENT_DEMONSTRATION";
  if (told.some((kind) => kind === "DISPERSE" || kind === "TEARGAS" || kind === "CRACKDOWN")) return "PROTEST_WITH_INTERVENTION";
  return "PEACEFUL_PROTEST";
}
