import { type FilterFacts, longestSpanDays, toCondition } from "./event-filter.js";
import type { EventFilter, EventOrder, EventPageRequest } from "./event-query.js";
import { allWordsQuery } from "./full-text.js";
import type { Parameters } from "./store.js";

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Facts that decide from which side the search starts. */
export interface StartFacts extends FilterFacts {
  /** In how many events the groups and their units had a part. */
  eventCountOf(groupIds: readonly string[]): number;
}

/**
 * The statement that reads one page of events, and one row more than asked, to tell whether there is a next page.
 * The bound that the cursor sets is written twice, as a range that the index can start from and as the exact condition: it costs 55 database hits
 * instead of 16,169.
 */
export function pageStatement({ filter, order, limit, cursor, backward }: EventPageRequest, facts: StartFacts): Statement {
  const start = startOf(filter, facts);
  const key = keyOf(order, start);
  const isDescending = (order.direction === "DESC") !== backward;
  const [before, direction] = isDescending ? ["<", "DESC"] : [">", "ASC"];
  const cursorKey = key.isDate ? "date($cursorKey)" : key.isTime ? "datetime($cursorKey)" : "$cursorKey";
  const afterCursor = `${key.expression} ${before}= ${cursorKey} AND (${key.expression} ${before} ${cursorKey} OR event.id ${before} $cursorId)`;
  // The leading country looks idle, but lets the planner read the index on (country, date, id) in order.
  const leading = filter.countries?.length === 1 && key.isIndexed ? ["event.countryCode"] : [];
  const sort = [...leading, key.expression, "event.id"].map((each) => `${each} ${direction}`).join(", ");
  const text = [
    matching(start, key, filter, cursor ? afterCursor : key.openBound),
    `WITH event, ${key.expression} AS key ORDER BY ${sort} LIMIT $limit`,
    "OPTIONAL MATCH (event)-[:OCCURRED_AT]->(place)",
    `RETURN ${key.isDate || key.isTime ? "toString(key)" : "key"} AS key, event { .*, place: place { .* } } AS event`,
    `ORDER BY key ${direction}, event.id ${direction}`,
  ].join("\n");
  const bounds = { limit: limit + 1, cursorKey: cursor?.key ?? null, cursorId: cursor?.id ?? null };
  return { text, parameters: { ...start.parameters, ...dateParameters(filter), ...bounds } };
}

/** The statement that counts all events of a filter. */
export function countStatement(filter: EventFilter, facts: StartFacts): Statement {
  const start = startOf(filter, facts);
  const key = keyOf({ field: "DATE", direction: "DESC" }, start);
  const text = `${matching(start, key, filter, key.openBound)}\nRETURN count(event) AS total`;
  return { text, parameters: { ...start.parameters, ...dateParameters(filter) } };
}

function matching(start: Start, key: Key, filter: EventFilter, bound: string | null): string {
  const conditions = [...start.conditions, bound, "event.id > ''", ...dateBounds(filter, key)].filter((each) => each !== null);
  return [...start.lines, `WHERE ${conditions.join("\n  AND ")}`].join("\n");
}

/** What events are sorted by. */
interface Key {
  readonly expression: string;
  readonly isDate: boolean;
  readonly isTime: boolean;
  readonly isIndexed: boolean;
  /** True of every event: the index serves only what has a condition on its property. */
  readonly openBound: string | null;
}

function keyOf({ field, direction }: EventOrder, start: Start): Key {
  const plain = { isDate: false, isTime: false, isIndexed: true };
  switch (field) {
    case "RELEVANCE":
      if (start.hasScore) return { ...plain, expression: "score", isIndexed: false, openBound: null };
      return keyOf({ field: "DATE", direction }, start);
    case "DATE": {
      const property = direction === "DESC" ? "event.sortDate" : "event.sortDateAscending";
      return { ...plain, expression: property, isDate: true, openBound: `${property} <= date('9999-12-31')` };
    }
    case "KILLED":
      if (direction === "DESC") return { ...plain, expression: "event.sortKilled", openBound: "event.sortKilled >= -1" };
      // Unknown is -1 for the index, and comes last all the same.
      return {
        ...plain,
        expression: "(CASE event.sortKilled WHEN -1 THEN 2147483647 ELSE event.sortKilled END)",
        isIndexed: false,
        openBound: null,
      };
    case "REPORT_COUNT":
      return { ...plain, expression: "event.reportCount", openBound: "event.reportCount >= 0" };
    case "UPDATED_AT":
      return { ...plain, expression: "event.updatedAt", isTime: true, openBound: "event.updatedAt > datetime('1970-01-01T00:00:00Z')" };
  }
}

/** The filter by date once more, as a range of the property that the index is sorted by. */
function dateBounds({ date }: EventFilter, key: Key): string[] {
  if (!date || !key.isDate) return [];
  return [
    ...(date.from === undefined ? [] : [`${key.expression} >= date($dateFrom) - duration({ days: ${longestSpanDays} })`]),
    ...(date.to === undefined ? [] : [`${key.expression} <= date($dateTo)`]),
  ];
}

function dateParameters({ date }: EventFilter): Parameters {
  return { dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
}

/** From which nodes the search sets out, and what is still asked of each event that it comes to. */
interface Start {
  readonly lines: readonly string[];
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
  /** Full text found the events, and `score` says how well each fits. */
  readonly hasScore: boolean;
}

/** A group with more events than this is found faster among the events in order than the order among its events. */
const busyGroup = 1000;

/**
 * Where the search starts is fixed here, since the planner's guesses for combined filters cost up to forty times as much (see docs/performance.md):
 * at the few events that are named, near, found by words or carried out by a group; else along the index that is sorted as the page.
 */
function startOf(filter: EventFilter, facts: StartFacts): Start {
  const words = filter.text === undefined ? null : allWordsQuery(filter.text);
  const { text: _, ...others } = filter;
  const condition = toCondition(words === null ? filter : others, facts);
  const carried = [...condition.textQueries.keys()];
  const lookups = carried.map(
    (name) => `CALL () { CALL db.index.fulltext.queryNodes('event_text', $${name}) YIELD node RETURN collect(node.id) AS ${name} }`,
  );
  const start = (lines: readonly string[], parameters: Parameters = {}): Start => ({
    lines: [...lookups, ...lines],
    conditions: condition.clauses,
    parameters: { ...condition.parameters, ...Object.fromEntries(condition.textQueries), ...parameters },
    hasScore: words !== null,
  });
  const fromNodes = (pattern: string, startIds: readonly string[]) =>
    start(["UNWIND $startIds AS startId", `MATCH ${pattern}`, `WITH DISTINCT ${["event", ...carried].join(", ")}`], { startIds });

  if (words !== null)
    return start(["CALL db.index.fulltext.queryNodes('event_text', $words) YIELD node AS event, score", "WITH *"], { words });
  if (filter.ids) return fromNodes("(event:Event {id: startId})", filter.ids);
  if (filter.articleIds) return fromNodes("(:Article {id: startId})-[:HAS_REPORT]->()-[:ABOUT]->(event:Event)", filter.articleIds);
  if (filter.near || filter.boundingBox) return start(["MATCH (event:Event) USING POINT INDEX event:Event(location)"]);
  if (filter.groupIds && facts.eventCountOf(filter.groupIds) <= busyGroup)
    return fromNodes("(:Group {id: startId})-[:PERPETRATED|TARGETED|PARTICIPATED_IN]-(event:Event)", facts.withUnits(filter.groupIds));
  return start(["MATCH (event:Event)"]);
}
