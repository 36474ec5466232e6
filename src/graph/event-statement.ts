import { longestSpanDays } from "./event-filter.js";
import { type Key, keyOf } from "./event-key.js";
import type { EventFilter, EventPageRequest } from "./event-query.js";
import { type Start, type StartFacts, startOf } from "./event-start.js";
import type { Parameters } from "./store.js";

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * The statement that reads one page of events, and one row more than asked, to tell whether there is a next page.
 * The bound that the cursor sets is written twice, as a range that the index can start from and as the exact condition: it costs 55 database hits
 * instead of 16,169.
 */
export function pageStatement({ filter, order, limit, cursor, backward }: EventPageRequest, facts: StartFacts): Statement {
  const start = startOf(filter, facts, busyGroup);
  const key = keyOf(order, start);
  const { expression, cursorValue } = key;
  const isDescending = (order.direction === "DESC") !== backward;
  const [before, direction] = isDescending ? ["<", "DESC"] : [">", "ASC"];
  const afterCursor = `${expression} ${before}= ${cursorValue} AND (${expression} ${before} ${cursorValue} OR event.id ${before} $cursorId)`;
  const bound = cursor ? afterCursor : key.openBound;
  const countries = key.isIndexed && start.isAlongIndex ? [...new Set(filter.countries)] : [];
  const sortedBy = (...keys: string[]) => `ORDER BY ${keys.map((each) => `${each} ${direction}`).join(", ")}`;
  // The leading country looks idle, but lets the planner read the index on (country, key, id) in order.
  const inIndexOrder = sortedBy(...(countries.length > 0 ? ["event.countryCode"] : []), expression, "event.id");
  const found =
    countries.length > 1
      ? [
          ...start.lookups,
          "UNWIND $countries AS country",
          `CALL (${["country", ...start.carried].join(", ")}) {`,
          ...start.lines,
          whereOf(start, key, filter, bound, "event.countryCode = country"),
          `RETURN event, ${expression} AS key ${inIndexOrder} LIMIT $limit`,
          "}",
          `WITH event, key ${sortedBy("key", "event.id")} LIMIT $limit`,
        ]
      : [
          ...start.lookups,
          ...start.lines,
          whereOf(start, key, filter, bound),
          `WITH event, ${expression} AS key ${inIndexOrder} LIMIT $limit`,
        ];
  const shown = [
    "OPTIONAL MATCH (event)-[:OCCURRED_AT]->(place)",
    `RETURN ${cursorValue === "$cursorKey" ? "key" : "toString(key)"} AS key, event { .*, place: place { .* } } AS event`,
    sortedBy("key", "event.id"),
  ];
  const parameters = { countries, limit: limit + 1, cursorKey: cursor?.key ?? null, cursorId: cursor?.id ?? null };
  return { text: [...found, ...shown].join("\n"), parameters: { ...start.parameters, ...dateParameters(filter), ...parameters } };
}

const busyGroup = 1000;

/** The statement that counts all events of a filter. */
export function countStatement(filter: EventFilter, facts: StartFacts): Statement {
  const start = startOf(filter, facts, Number.POSITIVE_INFINITY);
  const key = keyOf({ field: "DATE", direction: "DESC" }, start);
  const text = [...start.lookups, ...start.lines, whereOf(start, key, filter, key.openBound), "RETURN count(event) AS total"].join("\n");
  return { text, parameters: { ...start.parameters, ...dateParameters(filter) } };
}

/** An index is used only if each of its properties has a condition; that on the id says nothing, lest the planner prefers the index on ids. */
function whereOf(start: Start, key: Key, filter: EventFilter, bound: string | null, ...more: readonly string[]): string {
  const conditions = [...more, ...start.conditions, bound, ...dateBounds(filter, key), "event.id IS NOT NULL"];
  return `WHERE ${conditions.filter((each) => each !== null).join("\n  AND ")}`;
}

/** The filter by date once more, as a range of the property that the index is sorted by. */
function dateBounds({ date }: EventFilter, { expression, cursorValue }: Key): string[] {
  if (!date || cursorValue !== "date($cursorKey)") return [];
  return [
    ...(date.from === undefined ? [] : [`${expression} >= date($dateFrom) - duration({ days: ${longestSpanDays} })`]),
    ...(date.to === undefined ? [] : [`${expression} <= date($dateTo)`]),
  ];
}

function dateParameters({ date }: EventFilter): Parameters {
  return { dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
}
