/** Who says something in the news. */
export type SourceKind =
  | "OUTLET"
  | "AGENCY"
  | "OFFICIAL"
  | "POLICE"
  | "MILITARY"
  | "WITNESS"
  | "MEDICAL"
  | "GROUP"
  | "NGO"
  | "PERSON"
  | "UNNAMED";
