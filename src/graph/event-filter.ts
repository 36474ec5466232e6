import type { Bounds, EventFilter, GroupRole } from "./event-query.js";
import { allWordsQuery } from "./full-text.js";
import type { Parameters } from "./store.js";

/** What a filter needs to know of the graph before it can be put as a condition on events. */
export interface FilterFacts {
  /** Paths of the places with this id; empty for an unknown one. */
  pathOfPlace(id: string): string | null;
  /** The groups and all their units. */
  withUnits(ids: readonly string[]): readonly string[];
}

/** A condition on `event`, and the full-text queries whose hits it looks up by name. */
export interface Condition {
  /** All of them must hold. */
  readonly clauses: readonly string[];
  readonly parameters: Parameters;
  /** Variable name -> query: each holds the ids of the events that it found. */
  readonly textQueries: ReadonlyMap<string, string>;
}

/**
 * Puts a filter as a condition. Only the clauses that were asked for occur, since one that is switched off by a parameter hides the index; every
 * value travels as a parameter.
 * @param answered - fields at the top that hold already of every event that the search comes to.
 */
export function toCondition(filter: EventFilter, facts: FilterFacts, answered: readonly (keyof EventFilter)[] = []): Condition {
  const builder = new ConditionBuilder(facts);
  const asked = Object.entries(filter).filter(([field]) => !answered.includes(field as keyof EventFilter));
  const clauses = builder.clausesOf(Object.fromEntries(asked));
  if (!mentionsModality(filter)) clauses.push(`event.modality = ${builder.parameter("ACTUAL")}`);
  return { clauses, parameters: builder.parameters, textQueries: builder.textQueries };
}

/** Why a filter can't be answered; null: nothing is wrong with it. Unions of full-text hits are cheap, their complement is the whole graph. */
export function findFilterFault(filter: EventFilter): { readonly code: "TEXT_UNDER_NOT"; readonly message: string } | null {
  const nested = [...(filter.and ?? []), ...(filter.or ?? [])];
  const isFaulty = filter.not !== undefined && mentionsText(filter.not);
  if (isFaulty) return { code: "TEXT_UNDER_NOT", message: "`text` can't stand under `not`: say what the events should be instead." };
  return nested.map(findFilterFault).find((fault) => fault !== null) ?? (filter.not ? findFilterFault(filter.not) : null);
}

/** Days before its last day on which an event may have begun: a date is a year at most. */
export const longestSpanDays = 366;

function partsOf({ and = [], or = [], not }: EventFilter): readonly EventFilter[] {
  return [...and, ...or, ...(not ? [not] : [])];
}

function mentionsModality(filter: EventFilter): boolean {
  return filter.modalities !== undefined || filter.ids !== undefined || partsOf(filter).some(mentionsModality);
}

function mentionsText(filter: EventFilter): boolean {
  return filter.text !== undefined || partsOf(filter).some(mentionsText);
}

export const tiesOfRole: Record<GroupRole, string> = {
  PERPETRATOR: "PERPETRATED",
  TARGET: "TARGETED",
  PARTICIPANT: "PARTICIPATED_IN",
  ANY: "PERPETRATED|TARGETED|PARTICIPATED_IN",
};

class ConditionBuilder {
  readonly parameters: Record<string, unknown> = {};
  readonly textQueries = new Map<string, string>();

  constructor(private readonly facts: FilterFacts) {}

  parameter(value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  clausesOf(filter: EventFilter): string[] {
    const { ids, types, subtypes, modalities, date, countries, placeIds, exactPlaceIds, near, boundingBox } = filter;
    const { groupIds, groupRole = "ANY", sourceIds, articleIds, weapons, killed, injured } = filter;
    const { text, contested, minIndependentSources, and = [], or, not } = filter;
    return [
      ids && `event.id IN ${this.parameter(ids)}`,
      types && `event.type IN ${this.parameter(types)}`,
      subtypes && `event.subtype IN ${this.parameter(subtypes)}`,
      modalities && `event.modality IN ${this.parameter(modalities)}`,
      date?.from !== undefined && `event.dateEnd >= date(${this.parameter(date.from)})`,
      date?.to !== undefined && `event.dateStart <= date(${this.parameter(date.to)})`,
      date && "event.dateStart IS NOT NULL",
      countries && this.isIn("event.countryCode", countries),
      placeIds && this.isBelow(placeIds),
      exactPlaceIds && `EXISTS { (event)-[:OCCURRED_AT]->(place) WHERE place.id IN ${this.parameter(exactPlaceIds)} }`,
      near && this.isNear(near),
      boundingBox && this.isInBox(boundingBox),
      groupIds &&
        `EXISTS { (event)-[:${tiesOfRole[groupRole]}]-(group:Group) WHERE group.id IN ${this.parameter(this.facts.withUnits(groupIds))} }`,
      sourceIds && `EXISTS { (event)<-[:REPORTED]-(source) WHERE source.id IN ${this.parameter(sourceIds)} }`,
      articleIds && `EXISTS { (event)<-[:ABOUT]-()<-[:HAS_REPORT]-(article) WHERE article.id IN ${this.parameter(articleIds)} }`,
      weapons && `any(weapon IN event.weapons WHERE weapon IN ${this.parameter(weapons)})`,
      killed && this.isBetween("event.sortKilled", killed),
      injured && this.isBetween("event.sortInjured", injured),
      text !== undefined && this.hasWords(text),
      contested !== undefined && `event.contested = ${this.parameter(contested)}`,
      minIndependentSources !== undefined && `event.independentSourceCount >= ${this.parameter(minIndependentSources)}`,
      ...and.map((each) => this.all(each)),
      or && (or.length === 0 ? "false" : `(${or.map((each) => this.all(each)).join(" OR ")})`),
      // What an event doesn't know is null, and NOT null is no match: an undated event is "not in 2020".
      not && `NOT coalesce(${this.all(not)}, false)`,
    ].filter((clause) => typeof clause === "string");
  }

  private all(filter: EventFilter): string {
    const clauses = this.clausesOf(filter);
    return clauses.length === 0 ? "true" : `(${clauses.join(" AND ")})`;
  }

  /** A single value as an equality: with a list the planner gives up the order of the index. */
  private isIn(property: string, values: readonly string[]): string {
    return values.length === 1 ? `${property} = ${this.parameter(values[0])}` : `${property} IN ${this.parameter(values)}`;
  }

  /** Each path is a range of the index on placePath. */
  private isBelow(placeIds: readonly string[]): string {
    const paths = placeIds.flatMap((id) => this.facts.pathOfPlace(id) ?? []);
    if (paths.length === 0) return "false";
    return `(${paths.map((path) => `event.placePath STARTS WITH ${this.parameter(path)}`).join(" OR ")})`;
  }

  /** Only events placed by district or finer have a location. */
  private isNear({ latitude, longitude, radiusKm }: NonNullable<EventFilter["near"]>): string {
    return `point.distance(event.location, ${this.point(latitude, longitude)}) <= ${this.parameter(radiusKm * 1000)}`;
  }

  private isInBox({ south, west, north, east }: NonNullable<EventFilter["boundingBox"]>): string {
    return `point.withinBBox(event.location, ${this.point(south, west)}, ${this.point(north, east)})`;
  }

  private point(latitude: number, longitude: number): string {
    return `point({ latitude: ${this.parameter(latitude)}, longitude: ${this.parameter(longitude)} })`;
  }

  /** An unknown toll is stored as -1, and is never within bounds. */
  private isBetween(property: string, { min = 0, max }: Bounds): string {
    const atLeast = `${property} >= ${this.parameter(Math.max(min, 0))}`;
    return max === undefined ? atLeast : `${atLeast} AND ${property} <= ${this.parameter(max)}`;
  }

  private hasWords(text: string): string {
    const query = allWordsQuery(text);
    if (query === null) return "false";
    const variable = `text${this.textQueries.size}`;
    this.textQueries.set(variable, query);
    return `event.id IN ${variable}`;
  }
}
