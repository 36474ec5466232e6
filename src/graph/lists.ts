import type { ById } from "./graph-reads.js";
import type { NodeRow } from "./node-rows.js";
import { type Cursor, formatCursor, type Page, type SliceRequest } from "./page.js";
import type { Store } from "./store.js";

/** A row of an ordered list: its sort key and id, and the value. */
export interface KeyedRow {
  readonly key: Cursor["key"];
  readonly id: string;
  readonly value: NodeRow;
}

export type ToValue<T> = (value: NodeRow, key: Cursor["key"]) => T;

/** One slice of a list of each parent, by a statement that returns `id` and `rows`. */
export async function readSlices<T>(
  store: Store,
  name: string,
  ids: readonly string[],
  { limit, after }: SliceRequest,
  toValue: ToValue<T>,
): Promise<ById<Page<T>>> {
  const parameters = { ids, limit: limit + 1, afterKey: after?.key ?? null, afterId: after?.id ?? null };
  const parents = await store.read<{ id: string; rows: KeyedRow[] }>(name, parameters);
  return new Map(parents.map(({ id, rows }) => [id, toForwardPage(rows, limit, after, toValue)]));
}

/** Rows read forward, one more than asked if there are more. */
export function toForwardPage<T>(rows: readonly KeyedRow[], limit: number, cursor: Cursor | null, toValue: ToValue<T>): Page<T> {
  const shown = rows.slice(0, limit).map(({ key, id, value }) => ({ cursor: formatCursor({ key, id }), value: toValue(value, key) }));
  return { rows: shown, hasNextPage: rows.length > limit, hasPreviousPage: cursor !== null };
}

/** Rows read backward, nearest to the cursor first. */
export function toBackwardPage<T>(rows: readonly KeyedRow[], limit: number, cursor: Cursor | null, toValue: ToValue<T>): Page<T> {
  const page = toForwardPage(rows, limit, cursor, toValue);
  return { rows: page.rows.toReversed(), hasNextPage: page.hasPreviousPage, hasPreviousPage: page.hasNextPage };
}

/** `total` of each parent. */
export async function readTotals(store: Store, name: string, ids: readonly string[]): Promise<ById<number>> {
  const rows = await store.read<{ id: string; total: number }>(name, { ids });
  return new Map(rows.map(({ id, total }) => [id, total]));
}

/** One column of each row, by id. */
export async function readById<T>(
  store: Store,
  name: string,
  ids: readonly string[],
  column: string,
  toValue: (value: never) => T,
): Promise<ById<T>> {
  const rows = await store.read<NodeRow & { readonly id: string }>(name, { ids });
  return new Map(rows.map((row) => [row.id, toValue(row[column] as never)]));
}
