export { connect } from "./driver.js";
export { findFilterFault } from "./event-filter.js";
export type { Bounds, EventFilter, EventOrder, EventPageRequest, GroupRole } from "./event-query.js";
export type { ExportedEvent, ExportedReport } from "./export.js";
export type { ById, GraphReads } from "./graph-reads.js";
export { derivedId } from "./ids.js";
export type * from "./nodes.js";
export { type Graph, type GraphOptions, openGraph } from "./open.js";
export { Outage, type OutageCode } from "./outage.js";
export { type Cursor, formatCursor, type Page, type PageRequest, parseCursor, type Row, type SliceRequest } from "./page.js";
export {
  type SaidActor,
  type SaidArticle,
  type SaidAttribution,
  type SaidClaim,
  type SaidReport,
  type SaidSource,
  toQuote,
} from "./said.js";
export type { SavedArticle, SavedBatch } from "./save-articles.js";
