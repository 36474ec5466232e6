import neo4j, { type RecordShape } from "neo4j-driver";

/** A value that can be sent: whole numbers as integers, for the driver packs every JavaScript number as a float and LIMIT refuses one. */
export function toParameters(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each === undefined ? null : toParameters(each)]));
  return value;
}

/** A row as plain values: days and instants as ISO texts, integers as numbers. */
export function toPlainRow<Row>(record: RecordShape): Row {
  return Object.fromEntries(record.keys.map((key: string) => [key, toPlain(record.get(key))])) as Row;
}

function toPlain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isDate(value)) return value.toString();
  if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toPlain(each)]));
}
