export { connect } from "./driver.js";
export type { Bounds, EventFilter, EventOrder, EventPageRequest, GroupRole } from "./event-query.js";
export type { ById, GraphReads } from "./graph.js";
export type * from "./nodes.js";
export { Outage, type OutageCode } from "./outage.js";
export { type Cursor, formatCursor, type Page, type PageRequest, parseCursor, type Row, type SliceRequest } from "./page.js";
