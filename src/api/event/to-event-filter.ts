import type { Bounds, EventFilter, EventOrder } from "../../graph/index.js";
import { badInput } from "../errors/bad-input.js";
import { limits } from "../limits/limits.js";
import type { BoundingBox, Circle, DateRange, EventFilter as EventFilterInput, PersonRange } from "./event-filter.input.js";
import type { EventOrder as EventOrderInput } from "./event-order.input.js";

/** @throws INVALID_FILTER for what no event could mean, TEXT_UNDER_NOT, TOO_MANY_IDS */
export function toEventFilter(input: EventFilterInput | null | undefined, path: readonly string[] = ["filter"]): EventFilter {
  if (!input) return {};
  if (path.length > maxNesting) throw badInput("INVALID_FILTER", `Filters nest at most ${maxNesting - 1} deep.`);
  if (given(input.text) && path.includes("not"))
    throw badInput("TEXT_UNDER_NOT", "`text` can't be negated: full text finds what has the words, not what lacks them.");
  checkLists(input, path);
  const { date, near, boundingBox, killed, injured, countries, and, or, not, ...plain } = dropNulls(input);
  return {
    ...plain,
    ...(date && { date: toDays(date, path) }),
    ...(countries && { countries: countries.map((code) => toCountryCode(code, path)) }),
    ...(near && { near: checkCircle(near, path) }),
    ...(boundingBox && { boundingBox: checkBox(boundingBox, path) }),
    ...(killed && { killed: toBounds(killed, [...path, "killed"]) }),
    ...(injured && { injured: toBounds(injured, [...path, "injured"]) }),
    ...(and && { and: and.map((each) => toEventFilter(each, [...path, "and"])) }),
    ...(or && { or: or.map((each) => toEventFilter(each, [...path, "or"])) }),
    ...(not && { not: toEventFilter(not, [...path, "not"]) }),
  };
}

/** @throws INVALID_ORDER where relevance is asked for without a text to be relevant to. */
export function toEventOrder(input: EventOrderInput | null | undefined, filter: EventFilter): EventOrder {
  if (!input) return { field: hasText(filter) ? "RELEVANCE" : "DATE", direction: "DESC" };
  if (input.field === "RELEVANCE" && !hasText(filter)) throw badInput("INVALID_ORDER", "RELEVANCE needs a filter with `text`.");
  return { field: input.field, direction: input.direction ?? "DESC" };
}

const maxNesting = 6;

function hasText(filter: EventFilter): boolean {
  return given(filter.text) || [...(filter.and ?? []), ...(filter.or ?? [])].some(hasText);
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

type NonNull<T> = { [Key in keyof T]: Exclude<T[Key], null> };

/** A null in a filter is a field that isn't set: clients send it for variables that nobody filled in. */
function dropNulls<T extends object>(input: T): NonNull<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => given(value))) as NonNull<T>;
}

function checkLists(input: EventFilterInput, path: readonly string[]): void {
  for (const [name, value] of Object.entries(input)) {
    if (Array.isArray(value) && value.length > limits.ids)
      throw badInput("TOO_MANY_IDS", `\`${[...path, name].join(".")}\` has ${value.length} entries; at most ${limits.ids} are taken.`);
  }
}

function wrong(path: readonly string[], fault: string): Error {
  return badInput("INVALID_FILTER", `\`${path.join(".")}\` ${fault}`);
}

function toDays({ from, to }: DateRange, path: readonly string[]): { from?: string; to?: string } {
  if (from && to && from > to) throw wrong([...path, "date"], "ends before it begins.");
  return { ...(from && { from: toDay(from) }), ...(to && { to: toDay(to) }) };
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function toCountryCode(code: string, path: readonly string[]): string {
  if (!/^[A-Za-z]{3}$/.test(code)) throw wrong([...path, "countries"], "takes ISO 3166-1 alpha-3 codes, such as IRQ.");
  return code.toUpperCase();
}

function checkCircle(circle: Circle, path: readonly string[]): Circle {
  checkPoint(circle.latitude, circle.longitude, [...path, "near"]);
  if (!(circle.radiusKm > 0 && circle.radiusKm <= 20_038))
    throw wrong([...path, "near"], "needs a radius above 0 and up to half the globe's girth, 20038 km.");
  return circle;
}

function checkBox(box: BoundingBox, path: readonly string[]): BoundingBox {
  checkPoint(box.south, box.west, [...path, "boundingBox"]);
  checkPoint(box.north, box.east, [...path, "boundingBox"]);
  if (box.south > box.north) throw wrong([...path, "boundingBox"], "has its south north of its north.");
  return box;
}

function checkPoint(latitude: number, longitude: number, path: readonly string[]): void {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw wrong(path, "lies off the globe: latitudes go from -90 to 90, longitudes from -180 to 180.");
}

function toBounds(range: PersonRange, path: readonly string[]): Bounds {
  const { min, max } = dropNulls(range);
  if ((min ?? 0) < 0 || (max ?? 0) < 0) throw wrong(path, "counts people, so it can't be below 0.");
  if (min !== undefined && max !== undefined && min > max) throw wrong(path, "has a minimum above its maximum.");
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
