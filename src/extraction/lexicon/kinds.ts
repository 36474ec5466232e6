import type { EventSubtype } from "../record.js";

/** What an event is about at bottom. Events of different families are never one. */
export type Family = "VIOLENCE" | "UNREST" | "STRATEGIC";

/**
 * How a word says who does it to whom.
 * HARM: the subject does it to the object; of the noun, "of" and a possessive name the one hurt ("the killing of", "her murder").
 * ASSAULT: the same verb; of the noun, a possessive or "of" names the attacker, "on" and "against" the one hit.
 * SUFFER: the subject is hurt ("died", "came under fire").
 * BLAST: what explodes, falls or hits is the subject; people are hurt by it.
 * BOTH_SIDES: subject, "with", "between" and "against" name the sides.
 * ACT: the subject does it to nobody ("protested", "surrendered").
 */
export type Frame = "HARM" | "ASSAULT" | "SUFFER" | "BLAST" | "BOTH_SIDES" | "ACT";

interface KindOfEvent {
  readonly family: Family;
  /** Subtype where neither arms nor sides tell more. */
  readonly subtype: EventSubtype;
  readonly frame: Frame;
  /** Of the words that tell of one event, the highest names it: a bombing rather than the deaths it caused. */
  readonly rank: number;
}

/** The kinds of happening that the trigger lexicon may give a word. */
export const kinds = {
  KILL: { family: "VIOLENCE", subtype: "ATTACK", frame: "HARM", rank: 3 },
  DIE: { family: "VIOLENCE", subtype: "ATTACK", frame: "SUFFER", rank: 1 },
  BODIES: { family: "VIOLENCE", subtype: "ATTACK", frame: "ACT", rank: 1 },
  INJURE: { family: "VIOLENCE", subtype: "ATTACK", frame: "HARM", rank: 1 },
  BEAT: { family: "VIOLENCE", subtype: "ATTACK", frame: "HARM", rank: 3 },
  STAB: { family: "VIOLENCE", subtype: "ATTACK", frame: "HARM", rank: 4 },
  SHOOT: { family: "VIOLENCE", subtype: "ATTACK", frame: "ASSAULT", rank: 4 },
  RAM: { family: "VIOLENCE", subtype: "ATTACK", frame: "HARM", rank: 4 },
  RAPE: { family: "VIOLENCE", subtype: "SEXUAL_VIOLENCE", frame: "HARM", rank: 6 },
  ABDUCT: { family: "VIOLENCE", subtype: "ABDUCTION_FORCED_DISAPPEARANCE", frame: "HARM", rank: 6 },
  HIJACK: { family: "VIOLENCE", subtype: "ABDUCTION_FORCED_DISAPPEARANCE", frame: "HARM", rank: 5 },
  ATTACK: { family: "VIOLENCE", subtype: "ATTACK", frame: "ASSAULT", rank: 4 },
  RAID: { family: "VIOLENCE", subtype: "ATTACK", frame: "ASSAULT", rank: 4 },
  AMBUSH: { family: "VIOLENCE", subtype: "ATTACK", frame: "ASSAULT", rank: 6 },
  OFFENSIVE: { family: "VIOLENCE", subtype: "ARMED_CLASH", frame: "ASSAULT", rank: 4 },
  STRIKE: { family: "VIOLENCE", subtype: "AIR_DRONE_STRIKE", frame: "ASSAULT", rank: 4 },
  UNDER_ATTACK: { family: "VIOLENCE", subtype: "ATTACK", frame: "SUFFER", rank: 4 },
  EXPLODE: { family: "VIOLENCE", subtype: "REMOTE_EXPLOSIVE_LANDMINE_IED", frame: "BLAST", rank: 5 },
  BOMB: { family: "VIOLENCE", subtype: "REMOTE_EXPLOSIVE_LANDMINE_IED", frame: "ASSAULT", rank: 6 },
  SUICIDE: { family: "VIOLENCE", subtype: "SUICIDE_BOMB", frame: "ASSAULT", rank: 7 },
  GRENADE: { family: "VIOLENCE", subtype: "GRENADE", frame: "ASSAULT", rank: 6 },
  SHELL: { family: "VIOLENCE", subtype: "SHELLING_ARTILLERY_MISSILE_ATTACK", frame: "ASSAULT", rank: 6 },
  AIRSTRIKE: { family: "VIOLENCE", subtype: "AIR_DRONE_STRIKE", frame: "ASSAULT", rank: 6 },
  CHEMICAL: { family: "VIOLENCE", subtype: "CHEMICAL_WEAPON", frame: "ASSAULT", rank: 7 },
  CLASH: { family: "VIOLENCE", subtype: "ARMED_CLASH", frame: "BOTH_SIDES", rank: 5 },
  TAKE: { family: "VIOLENCE", subtype: "NON_STATE_ACTOR_OVERTAKES_TERRITORY", frame: "HARM", rank: 7 },
  RETAKE: { family: "VIOLENCE", subtype: "GOVERNMENT_REGAINS_TERRITORY", frame: "HARM", rank: 7 },
  FALL: { family: "VIOLENCE", subtype: "NON_STATE_ACTOR_OVERTAKES_TERRITORY", frame: "SUFFER", rank: 7 },
  LOOT: { family: "VIOLENCE", subtype: "LOOTING_PROPERTY_DESTRUCTION", frame: "HARM", rank: 3 },
  BURN: { family: "VIOLENCE", subtype: "LOOTING_PROPERTY_DESTRUCTION", frame: "HARM", rank: 3 },
  DESTROY: { family: "VIOLENCE", subtype: "LOOTING_PROPERTY_DESTRUCTION", frame: "HARM", rank: 2 },
  PROTEST: { family: "UNREST", subtype: "PEACEFUL_PROTEST", frame: "ACT", rank: 3 },
  DISPERSE: { family: "UNREST", subtype: "PROTEST_WITH_INTERVENTION", frame: "HARM", rank: 4 },
  TEARGAS: { family: "UNREST", subtype: "PROTEST_WITH_INTERVENTION", frame: "ASSAULT", rank: 4 },
  FORCE: { family: "UNREST", subtype: "EXCESSIVE_FORCE_AGAINST_PROTESTERS", frame: "HARM", rank: 6 },
  CRACKDOWN: { family: "UNREST", subtype: "PROTEST_WITH_INTERVENTION", frame: "ASSAULT", rank: 4 },
  RIOT: { family: "UNREST", subtype: "VIOLENT_DEMONSTRATION", frame: "ACT", rank: 5 },
  MOB: { family: "UNREST", subtype: "MOB_VIOLENCE", frame: "HARM", rank: 5 },
  ARREST: { family: "STRATEGIC", subtype: "ARRESTS", frame: "HARM", rank: 3 },
  CAPTURE: { family: "STRATEGIC", subtype: "ARRESTS", frame: "HARM", rank: 3 },
  SEIZE: { family: "STRATEGIC", subtype: "OTHER", frame: "HARM", rank: 3 },
  RELEASE: { family: "STRATEGIC", subtype: "OTHER", frame: "HARM", rank: 2 },
  SURRENDER: { family: "STRATEGIC", subtype: "CHANGE_TO_GROUP_ACTIVITY", frame: "ACT", rank: 4 },
  GROUP_CHANGE: { family: "STRATEGIC", subtype: "CHANGE_TO_GROUP_ACTIVITY", frame: "ACT", rank: 4 },
  DEFEAT: { family: "STRATEGIC", subtype: "OTHER", frame: "HARM", rank: 4 },
  AGREE: { family: "STRATEGIC", subtype: "AGREEMENT", frame: "BOTH_SIDES", rank: 4 },
  COUP: { family: "STRATEGIC", subtype: "OTHER", frame: "HARM", rank: 4 },
  DEFUSE: { family: "STRATEGIC", subtype: "DISRUPTED_WEAPONS_USE", frame: "HARM", rank: 4 },
  FIND_WEAPON: { family: "STRATEGIC", subtype: "DISRUPTED_WEAPONS_USE", frame: "HARM", rank: 3 },
  DOWN: { family: "STRATEGIC", subtype: "DISRUPTED_WEAPONS_USE", frame: "HARM", rank: 4 },
  BASE: { family: "STRATEGIC", subtype: "HEADQUARTERS_OR_BASE_ESTABLISHED", frame: "ACT", rank: 4 },
  WITHDRAW: { family: "STRATEGIC", subtype: "NON_VIOLENT_TRANSFER_OF_TERRITORY", frame: "ACT", rank: 3 },
  MEASURE: { family: "STRATEGIC", subtype: "OTHER", frame: "ACT", rank: 2 },
} as const satisfies Record<string, KindOfEvent>;

export type Kind = keyof typeof kinds;

export function isKind(name: string): name is Kind {
  return name in kinds;
}
