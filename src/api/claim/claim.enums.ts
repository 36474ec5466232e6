import type { CasualtyKind, CasualtySide, TollQualifier } from "../../extraction/index.js";
import { describedEnum } from "../described-enum.js";

export const CasualtyKindEnum = describedEnum<CasualtyKind>("CasualtyKind", "What became of the people whom a figure counts.", {
  KILLED: "Dead.",
  INJURED: "Wounded, and alive as far as the article knows.",
  ABDUCTED: "Kidnapped or taken hostage.",
  MISSING: "Not found.",
  ARRESTED: "Detained by authorities.",
  DISPLACED: "Driven from home.",
});

export const TollQualifierEnum = describedEnum<TollQualifier>("TollQualifier", "How an article hedges a figure.", {
  EXACT: '"11 were killed"',
  AT_LEAST: '"at least 11"',
  ABOUT: '"about 11"',
  UP_TO: '"up to 11"',
  MORE_THAN: '"more than 11"',
  FEWER_THAN: '"fewer than 11"',
  VAGUE: '"dozens": a lower bound and no best figure',
});

export const CasualtySideEnum = describedEnum<CasualtySide>("CasualtySide", "On which side of the event the people were.", {
  TARGET: "Of those attacked.",
  PERPETRATOR: "Of the attackers.",
  PARTICIPANT: "Of a side in a clash that nobody is said to have begun.",
  CIVILIAN: "Civilians, whoever was the target.",
  UNKNOWN: "The article doesn't say.",
});
