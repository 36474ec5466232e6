import { createHash, randomUUID } from "node:crypto";

/** Kinds of ids, which stand before each: an id tells what it names. */
export type IdPrefix = "ar" | "rp" | "cl" | "ac" | "ev" | "so" | "ch";

/** An id that follows from what it names: the same parts give the same id, in every graph. */
export function derivedId(prefix: IdPrefix, ...parts: readonly string[]): string {
  return `${prefix}_${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20)}`;
}

export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomUUID().replaceAll("-", "").slice(0, 20)}`;
}
