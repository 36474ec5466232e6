import type { Doc, TokenRange } from "../../language/index.js";
import { lowerAt } from "../syntax/index.js";
import { weekdayNames } from "./expressions/weekday.js";

/** The weekday among some tokens, 0 for Sunday to 6 for Saturday; null if they name none. */
export function weekdayNamed(doc: Doc, { start, end }: TokenRange): number | null {
  for (let at = start; at < end; at++) {
    const weekday = weekdayNames.indexOf(lowerAt(doc, at));
    if (weekday >= 0) return weekday;
  }
  return null;
}
