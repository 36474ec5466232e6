/** Who acts or suffers, in ACLED's terms, with persons, property and the unidentified beside them. */
export type ActorKind =
  | "STATE_FORCES"
  | "REBEL_GROUP"
  | "POLITICAL_MILITIA"
  | "IDENTITY_MILITIA"
  | "RIOTERS"
  | "PROTESTERS"
  | "CIVILIANS"
  | "EXTERNAL_FORCES"
  | "CRIMINALS"
  | "PERSON"
  | "PROPERTY"
  | "UNIDENTIFIED";
