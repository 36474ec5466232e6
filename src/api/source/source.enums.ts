import type { SourceKind } from "../../extraction/index.js";
import { describedEnum } from "../described-enum.js";

export const SourceKindEnum = describedEnum<SourceKind>(
  "SourceKind",
  "Who says things: those who publish, and those whom articles quote.",
  {
    OUTLET: "A newspaper, broadcaster or site that publishes articles.",
    AGENCY: "A news agency, whose text others print.",
    OFFICIAL: "A government, a ministry, a governor.",
    POLICE: "Police.",
    MILITARY: "Army and other armed forces of a state.",
    WITNESS: "Residents and others who saw it.",
    MEDICAL: "Hospitals, doctors, rescue services.",
    GROUP: "An armed group or party speaking for itself.",
    NGO: "Observers, rights groups, aid organisations.",
    PERSON: "A named person without an office.",
    UNNAMED: '"sources said"',
  },
);
