import type { EventSubtype, EventType } from "../../extraction/index.js";

/** ACLED's own labels of its event types. Source: ACLED Codebook, "Event types". */
export const typeLabels: Readonly<Record<EventType, string>> = {
  BATTLES: "Battles",
  EXPLOSIONS_REMOTE_VIOLENCE: "Explosions/Remote violence",
  VIOLENCE_AGAINST_CIVILIANS: "Violence against civilians",
  PROTESTS: "Protests",
  RIOTS: "Riots",
  STRATEGIC_DEVELOPMENTS: "Strategic developments",
};

/** ACLED's own labels of its sub-event types. */
export const subtypeLabels: Readonly<Record<EventSubtype, string>> = {
  ARMED_CLASH: "Armed clash",
  GOVERNMENT_REGAINS_TERRITORY: "Government regains territory",
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: "Non-state actor overtakes territory",
  CHEMICAL_WEAPON: "Chemical weapon",
  AIR_DRONE_STRIKE: "Air/drone strike",
  SUICIDE_BOMB: "Suicide bomb",
  SHELLING_ARTILLERY_MISSILE_ATTACK: "Shelling/artillery/missile attack",
  REMOTE_EXPLOSIVE_LANDMINE_IED: "Remote explosive/landmine/IED",
  GRENADE: "Grenade",
  SEXUAL_VIOLENCE: "Sexual violence",
  ATTACK: "Attack",
  ABDUCTION_FORCED_DISAPPEARANCE: "Abduction/forced disappearance",
  PEACEFUL_PROTEST: "Peaceful protest",
  PROTEST_WITH_INTERVENTION: "Protest with intervention",
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: "Excessive force against protesters",
  VIOLENT_DEMONSTRATION: "Violent demonstration",
  MOB_VIOLENCE: "Mob violence",
  AGREEMENT: "Agreement",
  ARRESTS: "Arrests",
  CHANGE_TO_GROUP_ACTIVITY: "Change to group/activity",
  DISRUPTED_WEAPONS_USE: "Disrupted weapons use",
  HEADQUARTERS_OR_BASE_ESTABLISHED: "Headquarters or base established",
  LOOTING_PROPERTY_DESTRUCTION: "Looting/property destruction",
  NON_VIOLENT_TRANSFER_OF_TERRITORY: "Non-violent transfer of territory",
  OTHER: "Other",
};

/** ACLED codes the kind of an actor as a number from 1 to 8. Persons, criminals and property have none of their own. */
export const interactionLabels: Readonly<Record<string, string>> = {
  STATE_FORCES: "State forces",
  REBEL_GROUP: "Rebel group",
  POLITICAL_MILITIA: "Political militia",
  IDENTITY_MILITIA: "Identity militia",
  RIOTERS: "Rioters",
  PROTESTERS: "Protesters",
  CIVILIANS: "Civilians",
  EXTERNAL_FORCES: "External/Other forces",
};
