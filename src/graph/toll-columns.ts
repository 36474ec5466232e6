import type { Toll } from "../extraction/index.js";

/** A toll as the properties that hold it on a node: killedLow, killedBest, killedHigh. */
export function tollColumns(name: string, toll: Toll | null): Record<string, number | null> {
  return { [`${name}Low`]: toll?.low ?? null, [`${name}Best`]: toll?.best ?? null, [`${name}High`]: toll?.high ?? null };
}

/** Reads back what tollColumns wrote. */
export function tollFrom(name: string, properties: Readonly<Record<string, unknown>>): Toll | null {
  const low = properties[`${name}Low`] as number | null | undefined;
  if (low === null || low === undefined) return null;
  return { low, best: numberOrNull(properties[`${name}Best`]), high: numberOrNull(properties[`${name}High`]) };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
