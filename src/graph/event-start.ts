import { type FilterFacts, tiesOfRole, toCondition } from "./event-filter.js";
import type { EventFilter } from "./event-query.js";
import { allWordsQuery } from "./full-text.js";
import type { Parameters } from "./store.js";

/** Facts that decide from which side a search starts. */
export interface StartFacts extends FilterFacts {
  /** In how many events the groups and their units had a part. */
  eventCountOf(groupIds: readonly string[]): number;
}

/** From which nodes a search sets out, and what is still asked of each event that it comes to. */
export interface Start {
  /** Full-text hits that a condition looks up; `carried` are the variables that hold them. */
  readonly lookups: readonly string[];
  readonly carried: readonly string[];
  /** The way to `event`. */
  readonly lines: readonly string[];
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
  /** Full text found the events, and `score` says how well each fits. */
  readonly hasScore: boolean;
  /** It goes along the index that is sorted as the page. */
  readonly isAlongIndex: boolean;
}

/**
 * Where the search starts is fixed here, since the planner's guesses for combined filters cost up to forty times as much (see docs/performance.md):
 * at the few events that are named, near, found by words or carried out by a group; else along the index that is sorted as the page.
 * @param busyGroup - a group with more events than this is found faster among the events in order than the order among its events.
 */
export function startOf(filter: EventFilter, facts: StartFacts, busyGroup: number): Start {
  const { ids, articleIds, groupIds, groupRole = "ANY", near, boundingBox, text } = filter;
  const start = (lines: readonly string[], parameters: Parameters, ...answered: (keyof EventFilter)[]) => {
    const { clauses, textQueries, parameters: values } = toCondition(filter, facts, answered);
    const carried = [...textQueries.keys()];
    return {
      lookups: carried.map(lookup),
      carried,
      lines: lines.map((line) => line.replace("WITH DISTINCT event", ["WITH DISTINCT event", ...carried].join(", "))),
      conditions: clauses,
      parameters: { ...values, ...Object.fromEntries(textQueries), ...parameters },
      hasScore: answered.includes("text"),
      isAlongIndex: false,
    };
  };
  const fromNodes = (pattern: string, startIds: readonly string[], ...answered: (keyof EventFilter)[]) =>
    start(["UNWIND $startIds AS startId", `MATCH ${pattern}`, "WITH DISTINCT event"], { startIds }, ...answered);

  const words = text === undefined ? null : allWordsQuery(text);
  if (words !== null)
    return start(["CALL db.index.fulltext.queryNodes('event_text', $words) YIELD node AS event, score", "WITH *"], { words }, "text");
  if (ids) return fromNodes("(event:Event {id: startId})", ids, "ids");
  if (articleIds) return fromNodes("(:Article {id: startId})-[:HAS_REPORT]->()-[:ABOUT]->(event:Event)", articleIds, "articleIds");
  if (near || boundingBox) return start(["MATCH (event:Event) USING POINT INDEX event:Event(location)"], {});
  if (groupIds && facts.eventCountOf(groupIds) <= busyGroup) {
    const pattern = `(:Group {id: startId})-[:${tiesOfRole[groupRole]}]-(event:Event)`;
    return fromNodes(pattern, facts.withUnits(groupIds), "groupIds", "groupRole");
  }
  return { ...start(["MATCH (event:Event)"], {}), isAlongIndex: true };
}

function lookup(name: string): string {
  return `CALL () { CALL db.index.fulltext.queryNodes('event_text', $${name}) YIELD node RETURN collect(node.id) AS ${name} }`;
}
