import type { AttributionStatus } from "../../extraction/index.js";
import type { ActorKind } from "../../gazetteer/index.js";
import { describedEnum } from "../described-enum.js";

export const ActorKindEnum = describedEnum<ActorKind>(
  "ActorKind",
  "Who acts or suffers, in ACLED's terms, with persons, property and the unidentified beside them.",
  {
    STATE_FORCES: "Army, police and other forces of the state where they act.",
    REBEL_GROUP: "An armed group that fights the state: insurgents, jihadists, separatists.",
    POLITICAL_MILITIA: "An armed group in the service of a party, a state or a leader.",
    IDENTITY_MILITIA: "An armed group of a tribe, a faith, a village.",
    RIOTERS: "A crowd that uses violence.",
    PROTESTERS: "Demonstrators who use none.",
    CIVILIANS: "Unarmed people, whatever their trade.",
    EXTERNAL_FORCES: "Forces of another state, or of several.",
    CRIMINALS: "Gangs, bandits, smugglers.",
    PERSON: "A named or described single person.",
    PROPERTY: "A thing or building that was hit.",
    UNIDENTIFIED: 'The articles don\'t say who: "gunmen", "attackers".',
  },
);

export const AttributionStatusEnum = describedEnum<AttributionStatus>(
  "AttributionStatus",
  "On whose word an event is put down to somebody, the strongest first.",
  {
    CLAIMED: "The group says that it did it.",
    FACT: "The articles state it as a fact.",
    ACCUSED_BY_AUTHORITIES: "Officials, police or military say so.",
    ACCUSED: "Others say so.",
    SUSPECTED: "Suspected, believed, alleged.",
    DENIED: "The group says that it did not do it.",
  },
);
