import { type Cursor, type PageRequest, parseCursor, type SliceRequest } from "../../graph/index.js";
import { badInput } from "../errors/bad-input.js";
import { limits } from "../limits/limits.js";
import type { PageArgs, SliceArgs } from "./page-args.js";

/** @throws INVALID_PAGE_SIZE, INVALID_CURSOR; also where arguments of both directions are mixed, since no page is meant then. */
export function toPageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const forward = given(first) || given(after);
  const backward = given(last) || given(before);
  if (forward && backward) throw badInput("INVALID_PAGE_SIZE", "Ask with `first` and `after`, or with `last` and `before`, not with both.");
  if (backward) return { limit: toLimit("last", last), cursor: toCursor("before", before), backward: true };
  return { limit: toLimit("first", first), cursor: toCursor("after", after), backward: false };
}

/** @throws INVALID_PAGE_SIZE, INVALID_CURSOR */
export function toSliceRequest({ first, after }: SliceArgs): SliceRequest {
  return { limit: toLimit("first", first), after: toCursor("after", after) };
}

function given<T>(argument: T | null | undefined): argument is T {
  return argument !== null && argument !== undefined;
}

function toLimit(name: string, size: number | null | undefined): number {
  if (!given(size)) return limits.defaultPageSize;
  if (size >= 0 && size <= limits.pageSize) return size;
  throw badInput("INVALID_PAGE_SIZE", `\`${name}\` is ${size}; pages hold 0 to ${limits.pageSize}.`);
}

function toCursor(name: string, text: string | null | undefined): Cursor | null {
  if (!given(text)) return null;
  const cursor = parseCursor(text);
  if (!cursor)
    throw badInput("INVALID_CURSOR", `\`${name}\` is no cursor that Sitrep gave. Take \`cursor\` or \`pageInfo.endCursor\` of an answer.`);
  return cursor;
}
