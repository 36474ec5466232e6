import { type Kind, kinds } from "../lexicon/index.js";
import type { EventPlace, EventSubtype, Modality } from "../record.js";
import type { Cast } from "./cast.js";
import type { Party } from "./parties.js";

/** One line for a list: "Ambush on Popular Mobilization Units east of Tikrit", "Clash between Arab herders and Zaghawa farmers near Kutum". */
export function titleOf(kind: Kind, subtype: EventSubtype, modality: Modality, cast: Cast, place: EventPlace | null): string {
  const parts = [whatHappened(kind, subtype, cast), whereIn(place)].filter((part) => part !== "");
  const line = parts.join(" ");
  const prefix = prefixes[modality];
  return prefix ? `${prefix} ${line[0]!.toLowerCase()}${line.slice(1)}` : line;
}

const prefixes: Partial<Readonly<Record<Modality, string>>> = {
  PLANNED: "Planned",
  THREATENED: "Threatened",
  ATTEMPTED: "Attempted",
  FOILED: "Foiled",
  HYPOTHETICAL: "Possible",
  DENIED: "Denied",
};

function whatHappened(kind: Kind, subtype: EventSubtype, { perpetrators, targets, participants }: Cast): string {
  const noun = nounsOfKind[kind] ?? nounsOfSubtype[subtype];
  if (participants.length > 1) return `${noun} between ${listOf(participants)}`;
  if (participants.length === 1) return `${noun} involving ${listOf(participants)}`;
  if (targets.length > 0)
    return `${noun} ${kinds[kind].frame === "ASSAULT" || kinds[kind].frame === "BLAST" ? (onto[kind] ?? "on") : "of"} ${listOf(targets)}`;
  return perpetrators.length > 0 ? `${noun} by ${listOf(perpetrators)}` : noun;
}

const onto: Partial<Readonly<Record<Kind, string>>> = { EXPLODE: "at", SHOOT: "of", SHELL: "of", FORCE: "against" };

/** Two names at most, and no unit beside its army: a title is read at a glance. */
function listOf(actors: readonly Party[]): string {
  const ids = actors.flatMap(({ group }) => group?.group.id ?? []);
  const wholes = actors.filter(({ group }) => !group?.group.parents.some((parent) => ids.includes(parent)));
  const names = wholes.map(({ name, group }) => group?.group.name ?? name);
  return [...new Set(names)].slice(0, 2).join(" and ");
}

function whereIn(place: EventPlace | null): string {
  if (!place) return "";
  return place.relation ? `${place.relation} ${place.name}` : `in ${place.name}`;
}

const nounsOfKind: Partial<Readonly<Record<Kind, string>>> = {
  KILL: "Killing",
  BEAT: "Beating",
  STAB: "Stabbing",
  SHOOT: "Shooting",
  RAM: "Ramming",
  AMBUSH: "Ambush",
  RAID: "Raid",
  OFFENSIVE: "Offensive",
  HIJACK: "Hijacking",
  EXPLODE: "Explosion",
  BOMB: "Bombing",
  COUP: "Coup",
  DEFEAT: "Declared defeat",
  RELEASE: "Release",
  SURRENDER: "Surrender",
  DEFUSE: "Disarming",
  FIND_WEAPON: "Weapons find",
  BURN: "Burning",
  LOOT: "Looting",
  DESTROY: "Destruction",
};

const nounsOfSubtype: Readonly<Record<EventSubtype, string>> = {
  ARMED_CLASH: "Clash",
  GOVERNMENT_REGAINS_TERRITORY: "Recapture",
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: "Seizure",
  CHEMICAL_WEAPON: "Chemical attack",
  AIR_DRONE_STRIKE: "Air strike",
  SUICIDE_BOMB: "Suicide bombing",
  SHELLING_ARTILLERY_MISSILE_ATTACK: "Shelling",
  REMOTE_EXPLOSIVE_LANDMINE_IED: "Bombing",
  GRENADE: "Grenade attack",
  SEXUAL_VIOLENCE: "Sexual violence",
  ATTACK: "Attack",
  ABDUCTION_FORCED_DISAPPEARANCE: "Abduction",
  PEACEFUL_PROTEST: "Protest",
  PROTEST_WITH_INTERVENTION: "Protest broken up",
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: "Force",
  VIOLENT_DEMONSTRATION: "Riot",
  MOB_VIOLENCE: "Mob violence",
  AGREEMENT: "Agreement",
  ARRESTS: "Arrest",
  CHANGE_TO_GROUP_ACTIVITY: "Change of a group",
  DISRUPTED_WEAPONS_USE: "Weapons disrupted",
  HEADQUARTERS_OR_BASE_ESTABLISHED: "Base established",
  LOOTING_PROPERTY_DESTRUCTION: "Destruction",
  NON_VIOLENT_TRANSFER_OF_TERRITORY: "Withdrawal",
  OTHER: "Development",
};
