/** A stretch of an ordered list: at most `limit` rows after (or, `backward`, before) the row that `cursor` names; null: from the end that it starts at. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor: Cursor | null;
  readonly backward: boolean;
}

/** As PageRequest, for lists within a list, which are only read forward. */
export interface SliceRequest {
  readonly limit: number;
  readonly after: Cursor | null;
}

export interface Page<T> {
  /** Always in the list's own order, whichever way it was read. */
  readonly rows: readonly Row<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface Row<T> {
  readonly cursor: string;
  readonly value: T;
}

/** The sort key of a row and its id, which breaks ties. */
export interface Cursor {
  readonly key: string | number;
  readonly id: string;
}

/** Opaque to clients; `parseCursor` reads it back. */
export function formatCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** Null for a text that formatCursor never wrote. */
export function parseCursor(text: string): Cursor | null {
  try {
    const [key, id, ...rest] = JSON.parse(Buffer.from(text, "base64url").toString());
    const isCursor = (typeof key === "string" || Number.isFinite(key)) && typeof id === "string" && rest.length === 0;
    return isCursor ? { key, id } : null;
  } catch {
    return null;
  }
}
