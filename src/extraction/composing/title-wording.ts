import { typeOf } from "../acled.js";
import type { Kind } from "../lexicon/index.js";
import type { EventSubtype } from "../record.js";
import type { Telling } from "../triggers/index.js";

/** How a title puts a happening: by itself, done to people, done to a thing. */
export interface Wording {
  readonly noun: string;
  /** Undefined where a title never says it so. */
  readonly people?: string;
  readonly thing?: string;
  /** Instead of a target, the title tells who does it: "Protest *by* teachers". */
  readonly doer?: string;
  /** The place itself is taken: "Seizure *of Kunduz*". */
  readonly takes?: true;
}

/** The words for a happening: those of its own verb or noun if they are special, then of its kind, then of its ACLED sub-event type. */
export function wordingOf({ kind, lemma }: Telling, subtype: EventSubtype): Wording {
  const said = Object.entries(ofLemma).find(([word]) => lemma.includes(word))?.[1];
  return said && (kind === "AGREE" || kind === "MEASURE" || kind === "GROUP_CHANGE" || kind === "SURRENDER")
    ? said
    : ((plain.has(kind) && typeOf(subtype) === "EXPLOSIONS_REMOTE_VIOLENCE" ? undefined : ofKind[kind]) ?? ofSubtype[subtype]);
}

/** Kinds that say less than the arms do. */
const plain: ReadonlySet<Kind> = new Set<Kind>(["KILL", "DIE", "SHOOT", "RAID", "RAM"]);

const of = (noun: string): Wording => ({ noun, people: `${noun} of`, thing: `${noun} of` });
const on = (noun: string): Wording => ({ noun, people: `${noun} on`, thing: `${noun} on` });
const by = (noun: string, doer = "by"): Wording => ({ noun, doer });

const ofLemma: Readonly<Record<string, Wording>> = {
  ceasefire: { noun: "Ceasefire" },
  "cease fire": { noun: "Ceasefire" },
  truce: { noun: "Truce" },
  pledge: by("Pledge of allegiance"),
  disband: by("Disbanding", "of"),
  merge: by("Merger", "of"),
  defect: by("Defection", "of"),
  curfew: { noun: "Curfew" },
  emergency: { noun: "State of emergency" },
  border: { noun: "Border closure" },
  strike: { noun: "Strike" },
  bandh: { noun: "Shutdown" },
};

const ofKind: Partial<Readonly<Record<Kind, Wording>>> = {
  KILL: of("Killing"),
  DIE: of("Killing"),
  BODIES: { noun: "Bodies found" },
  BEAT: of("Beating"),
  STAB: of("Stabbing"),
  SHOOT: { noun: "Shooting", people: "Shooting of", thing: "Shooting at" },
  RAM: of("Ramming"),
  RAPE: of("Rape"),
  AMBUSH: on("Ambush"),
  RAID: on("Raid"),
  OFFENSIVE: on("Offensive"),
  CLASH: { noun: "Clash", people: "Clash with", thing: "Clash at" },
  HIJACK: of("Hijacking"),
  EXPLODE: { noun: "Explosion", people: "Bomb attack on", thing: "Explosion at" },
  BOMB: { noun: "Bombing", people: "Bomb attack on", thing: "Bombing of" },
  SUICIDE: { noun: "Suicide bombing", people: "Suicide attack on", thing: "Suicide bombing at" },
  FORCE: { noun: "Force against protesters", people: "Force against" },
  COUP: { noun: "Coup" },
  DEFEAT: of("Declared defeat"),
  RELEASE: of("Release"),
  SURRENDER: by("Surrender", "of"),
  DEFUSE: { noun: "Bomb defused" },
  FIND_WEAPON: { noun: "Weapons find" },
  DOWN: { noun: "Downing", thing: "Downing of" },
  BURN: of("Burning"),
  LOOT: of("Looting"),
  DESTROY: of("Destruction"),
  PROTEST: by("Protest"),
  WITHDRAW: by("Withdrawal", "of"),
  BASE: by("New base", "of"),
};

const ofSubtype: Readonly<Record<EventSubtype, Wording>> = {
  ARMED_CLASH: on("Attack"),
  GOVERNMENT_REGAINS_TERRITORY: { noun: "Recapture", thing: "Recapture of", takes: true },
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: { noun: "Seizure", thing: "Seizure of", takes: true },
  CHEMICAL_WEAPON: on("Chemical attack"),
  AIR_DRONE_STRIKE: on("Air strike"),
  SUICIDE_BOMB: { noun: "Suicide bombing", people: "Suicide attack on", thing: "Suicide bombing at" },
  SHELLING_ARTILLERY_MISSILE_ATTACK: of("Shelling"),
  REMOTE_EXPLOSIVE_LANDMINE_IED: { noun: "Bombing", people: "Bomb attack on", thing: "Bombing of" },
  GRENADE: on("Grenade attack"),
  SEXUAL_VIOLENCE: { noun: "Sexual violence", people: "Rape of" },
  ATTACK: on("Attack"),
  ABDUCTION_FORCED_DISAPPEARANCE: of("Abduction"),
  PEACEFUL_PROTEST: by("Protest"),
  PROTEST_WITH_INTERVENTION: { noun: "Protest broken up" },
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: { noun: "Force against protesters", people: "Force against" },
  VIOLENT_DEMONSTRATION: { noun: "Riot" },
  MOB_VIOLENCE: { noun: "Mob violence", people: "Mob attack on", thing: "Mob attack on" },
  AGREEMENT: { noun: "Agreement" },
  ARRESTS: of("Arrest"),
  CHANGE_TO_GROUP_ACTIVITY: by("Change of group", "of"),
  DISRUPTED_WEAPONS_USE: { noun: "Weapons disrupted" },
  HEADQUARTERS_OR_BASE_ESTABLISHED: by("New base", "of"),
  LOOTING_PROPERTY_DESTRUCTION: of("Destruction"),
  NON_VIOLENT_TRANSFER_OF_TERRITORY: by("Withdrawal", "of"),
  OTHER: { noun: "Development" },
};
