import type { ArticleStatus } from "../../graph/index.js";
import { describedEnum } from "../described-enum.js";

export const ArticleStatusEnum = describedEnum<ArticleStatus>("ArticleStatus", "What became of an article.", {
  EXTRACTED: "It was read, and tells of events.",
  NO_EVENTS: "It was read, and tells of none.",
  UNSUPPORTED_LANGUAGE: "It is kept, and not read: Sitrep reads English.",
  FAILED: "It is kept, and could not be read.",
  SUPERSEDED: "A later revision of it speaks in its place.",
});
