import type { Cursor, EventFilter, EventOrder as GraphOrder, GraphReads } from "../../graph/index.js";
import { badInput } from "../errors/bad-input.js";
import type { PageArgs } from "../relay/page-args.js";
import { toPageRequest } from "../relay/page-request.js";
import { EventConnection } from "./event.connection.js";
import type { EventOrder } from "./event-order.input.js";
import { toEventOrder } from "./to-event-filter.js";

/**
 * One page of the events that a filter means; the same for the query and for the lists of a group and a place.
 * @throws INVALID_CURSOR for the cursor of another order, whose place in this one nobody knows.
 */
export async function pageEvents(
  graph: GraphReads,
  filter: EventFilter,
  args: PageArgs,
  orderBy?: EventOrder | null,
): Promise<EventConnection> {
  const page = toPageRequest(args);
  const order = toEventOrder(orderBy, filter);
  if (page.cursor && !isKeyOf(order.field, page.cursor.key))
    throw badInput("INVALID_CURSOR", `The cursor is of another order than ${order.field}. Begin anew, or keep the order while you page.`);
  return EventConnection.of(await graph.pageEvents({ ...page, filter, order }), () => graph.countEvents(filter));
}

function isKeyOf(field: GraphOrder["field"], key: Cursor["key"]): boolean {
  if (field === "DATE") return typeof key === "string" && isDay(key);
  if (field === "UPDATED_AT") return typeof key === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(key) && !Number.isNaN(Date.parse(key));
  return typeof key === "number";
}

/** A real one: `2021-02-31` reads as a day in March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
