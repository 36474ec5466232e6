import type { ChangeAction } from "../../graph/index.js";
import { describedEnum } from "../described-enum.js";

export const ChangeActionEnum = describedEnum<ChangeAction>("ChangeAction", "What was done.", {
  CREATED: "Something new entered the graph.",
  UPDATED: "More became known of it.",
  MERGED: "Two became one.",
  SPLIT: "One became several.",
  CORRECTED: "A person set a value.",
  REJECTED: "A person decided that it is no event.",
  RETRACTED: "An article was taken back.",
});
