import type { DatePrecision, EventSubtype, EventType, Modality, WeaponCategory } from "../../extraction/index.js";
import { describedEnum } from "../described-enum.js";

export const EventTypeEnum = describedEnum<EventType>("EventType", "ACLED's six event types.", {
  BATTLES: "Armed groups fight each other, or one takes ground from another.",
  EXPLOSIONS_REMOTE_VIOLENCE: "One side strikes where the other can't answer: bombs, shells, drones, mines, suicide attacks.",
  VIOLENCE_AGAINST_CIVILIANS: "People who can't fight back are attacked, abducted or abused; violent crime against people counts here.",
  PROTESTS: "A demonstration whose participants use no violence, whatever is done to them.",
  RIOTS: "Demonstrators or mobs who use violence themselves.",
  STRATEGIC_DEVELOPMENTS:
    "No violence in itself, but of weight for the conflict: arrests, agreements, looting, weapons seized, bases set up.",
});

export const EventSubtypeEnum = describedEnum<EventSubtype>("EventSubtype", "ACLED's 25 sub-event types; each belongs to one type.", {
  ARMED_CLASH: "Battles: armed groups exchange fire, or one ambushes another.",
  GOVERNMENT_REGAINS_TERRITORY: "Battles: state forces win ground back by fighting.",
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: "Battles: an armed group wins ground by fighting.",
  CHEMICAL_WEAPON: "Explosions: a chemical weapon is used.",
  AIR_DRONE_STRIKE: "Explosions: a strike from aircraft, helicopters or drones.",
  SUICIDE_BOMB: "Explosions: attackers blow themselves up.",
  SHELLING_ARTILLERY_MISSILE_ATTACK: "Explosions: shells, mortars, rockets or missiles.",
  REMOTE_EXPLOSIVE_LANDMINE_IED: "Explosions: a planted bomb, car bomb or mine.",
  GRENADE: "Explosions: a hand grenade and nothing else.",
  SEXUAL_VIOLENCE: "Against civilians: rape and other sexual violence.",
  ATTACK: "Against civilians: killing, wounding, beating.",
  ABDUCTION_FORCED_DISAPPEARANCE: "Against civilians: people are taken away.",
  PEACEFUL_PROTEST: "Protests: nobody interferes.",
  PROTEST_WITH_INTERVENTION: "Protests: dispersed or hindered without lethal force.",
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: "Protests: demonstrators are shot at, killed or gravely hurt.",
  VIOLENT_DEMONSTRATION: "Riots: a demonstration that turns to violence or destruction.",
  MOB_VIOLENCE: "Riots: a crowd turns on people or another crowd.",
  AGREEMENT: "Strategic: a truce, treaty or other agreement.",
  ARRESTS: "Strategic: arrests of weight for the conflict.",
  CHANGE_TO_GROUP_ACTIVITY: "Strategic: a group forms, moves, splits, joins or gives up.",
  DISRUPTED_WEAPONS_USE: "Strategic: weapons found, bombs defused, drones shot down.",
  HEADQUARTERS_OR_BASE_ESTABLISHED: "Strategic: a base or headquarters is set up.",
  LOOTING_PROPERTY_DESTRUCTION: "Strategic: property is looted, burnt or destroyed, and nobody attacked.",
  NON_VIOLENT_TRANSFER_OF_TERRITORY: "Strategic: ground changes hands without a fight.",
  OTHER: "Strategic: of weight, and none of the others.",
});

export const ModalityEnum = describedEnum<Modality>(
  "Modality",
  "Whether it happened. Queries show ACTUAL events unless they ask for others.",
  {
    ACTUAL: "It happened.",
    ATTEMPTED: "Tried, and failed by itself.",
    FOILED: "Stopped by others before it succeeded.",
    PLANNED: "Announced or prepared.",
    THREATENED: "Threatened.",
    HYPOTHETICAL: "Talked of as a possibility.",
    DENIED: "The articles say that it did not happen.",
  },
);

export const DatePrecisionEnum = describedEnum<DatePrecision>("DatePrecision", "How exactly the articles date an event.", {
  DAY: "To the day.",
  WEEK: "To the week.",
  MONTH: "To the month.",
  YEAR: "To the year.",
});

export const WeaponCategoryEnum = describedEnum<WeaponCategory>("WeaponCategory", "What an attack was carried out with.", {
  FIREARMS: "Guns of any size that a person carries.",
  EXPLOSIVES: "Bombs, mines, grenades, car bombs.",
  SUICIDE_EXPLOSIVES: "Explosives worn or driven by an attacker who dies.",
  VEHICLE: "A vehicle driven into people.",
  ARTILLERY: "Guns, mortars and rockets that fire over a distance.",
  AIRCRAFT: "Aircraft, helicopters, drones.",
  MISSILE: "Guided missiles.",
  INCENDIARY: "Fire.",
  BLADED: "Knives, machetes, swords.",
  BLUNT: "Stones, clubs, fists.",
  CHEMICAL: "Poison and gas, tear gas among them.",
  OTHER: "Anything else.",
});

/** The parts that a group can have in an event. */
export type GroupRole = "PERPETRATOR" | "TARGET" | "PARTICIPANT" | "ANY";

export const GroupRoleEnum = describedEnum<GroupRole>("GroupRole", "A group's part in an event.", {
  PERPETRATOR: "It carried the event out, or is said to have.",
  TARGET: "It was attacked.",
  PARTICIPANT: "It fought in a clash where nobody says who attacked.",
  ANY: "Any of these.",
});
