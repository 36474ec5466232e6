import type { EventOrder } from "./event-query.js";
import type { Start } from "./event-start.js";

/** What events are sorted by. */
export interface Key {
  /** In Cypher, of `event`. */
  readonly expression: string;
  /** How a cursor's key is read back as a value of that type. */
  readonly cursorValue: "date($cursorKey)" | "datetime($cursorKey)" | "$cursorKey";
  readonly isIndexed: boolean;
  /** True of every event: the index serves only what has a condition on its property. */
  readonly openBound: string | null;
}

export function keyOf({ field, direction }: EventOrder, start: Pick<Start, "hasScore">): Key {
  const plain = { cursorValue: "$cursorKey", isIndexed: true } as const;
  switch (field) {
    case "RELEVANCE":
      if (start.hasScore) return { ...plain, expression: "score", isIndexed: false, openBound: null };
      return keyOf({ field: "DATE", direction }, start);
    case "DATE": {
      const expression = direction === "DESC" ? "event.sortDate" : "event.sortDateAscending";
      return { ...plain, expression, cursorValue: "date($cursorKey)", openBound: `${expression} <= date('9999-12-31')` };
    }
    case "KILLED":
      if (direction === "DESC") return { ...plain, expression: "event.sortKilled", openBound: "event.sortKilled >= -1" };
      return { ...plain, expression: unknownLast, isIndexed: false, openBound: null };
    case "REPORT_COUNT":
      return { ...plain, expression: "event.reportCount", openBound: "event.reportCount >= 0" };
    case "UPDATED_AT": {
      const openBound = "event.updatedAt > datetime('1970-01-01T00:00:00Z')";
      return { ...plain, expression: "event.updatedAt", cursorValue: "datetime($cursorKey)", openBound };
    }
  }
}

/** Unknown is -1 for the index, and comes last all the same. */
const unknownLast = "(CASE event.sortKilled WHEN -1 THEN 2147483647 ELSE event.sortKilled END)";
