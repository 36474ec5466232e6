import { toEventActors } from "./event-reads.js";
import { type NodeRow, toEventNode } from "./node-rows.js";
import type { EventActors, EventNode } from "./nodes.js";
import { statement } from "./statements.js";
import type { Store } from "./store.js";

/** An event with all that an export shows. */
export interface ExportedEvent extends EventNode, EventActors {
  readonly reports: readonly ExportedReport[];
}

export interface ExportedReport {
  /** The id that the article's sender gave. */
  readonly articleId: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** Name of the outlet. */
  readonly source: string | null;
}

export async function* streamEvents(store: Store): AsyncGenerator<ExportedEvent> {
  for await (const { event } of store.stream<{ event: NodeRow }>(statement("event/export")))
    yield { ...toEventNode(event), ...toEventActors(event.actors as never), reports: event.reports as ExportedReport[] };
}
