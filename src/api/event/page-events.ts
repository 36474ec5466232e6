import type { EventFilter, EventPageRequest, GraphReads } from "../../graph/index.js";
import type { PageArgs } from "../relay/page-args.js";
import { toPageRequest } from "../relay/page-request.js";
import { EventConnection } from "./event.connection.js";
import type { EventOrder } from "./event-order.input.js";
import { toEventOrder } from "./to-event-filter.js";

/** One page of the events that a filter means; the same for the query and for the lists of a group and a place. */
export async function pageEvents(
  graph: GraphReads,
  filter: EventFilter,
  page: PageArgs,
  orderBy?: EventOrder | null,
): Promise<EventConnection> {
  const request: EventPageRequest = { ...toPageRequest(page), filter, order: toEventOrder(orderBy, filter) };
  return EventConnection.of(await graph.pageEvents(request), () => graph.countEvents(filter));
}
