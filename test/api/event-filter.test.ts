import { expect, test } from "@jest/globals";
import type { EventFilter } from "../../src/api/event/event-filter.input.js";
import { toEventFilter, toEventOrder } from "../../src/api/event/to-event-filter.js";

test.each<[EventFilter, object]>([
  [{ types: ["BATTLES"], text: null }, { types: ["BATTLES"] }], // null is what clients send for a variable that nobody set
  [{ date: { from: new Date("2021-01-01"), to: null } }, { date: { from: "2021-01-01" } }],
  [{ countries: ["irq"] }, { countries: ["IRQ"] }],
  [
    { killed: { min: 10 }, not: { types: ["RIOTS"] } },
    { killed: { min: 10 }, not: { types: ["RIOTS"] } },
  ],
  [{ or: [{ text: "mosque" }, { countries: ["SYR"] }] }, { or: [{ text: "mosque" }, { countries: ["SYR"] }] }],
  [{ boundingBox: { south: -20, west: 170, north: -10, east: -170 } }, { boundingBox: { south: -20, west: 170, north: -10, east: -170 } }], // over the 180th meridian
])("a filter is passed on as it is meant: %j", (input, filter) => expect(toEventFilter(input)).toEqual(filter));

test.each<[EventFilter, string, string]>([
  [{ not: { text: "mosque" } }, "TEXT_UNDER_NOT", "text"],
  [{ not: { or: [{ text: "mosque" }] } }, "TEXT_UNDER_NOT", "text"],
  [{ date: { from: new Date("2021-02-01"), to: new Date("2021-01-01") } }, "INVALID_FILTER", "filter.date"],
  [{ countries: ["Iraq"] }, "INVALID_FILTER", "filter.countries"],
  [{ near: { latitude: 91, longitude: 0, radiusKm: 5 } }, "INVALID_FILTER", "filter.near"],
  [{ near: { latitude: 0, longitude: 0, radiusKm: 0 } }, "INVALID_FILTER", "filter.near"],
  [{ boundingBox: { south: 2, west: 0, north: 1, east: 1 } }, "INVALID_FILTER", "filter.boundingBox"],
  [{ and: [{ killed: { min: 5, max: 1 } }] }, "INVALID_FILTER", "filter.and.killed"],
  [{ injured: { min: -1 } }, "INVALID_FILTER", "filter.injured"],
  [{ ids: Array(201).fill("ev_1") }, "TOO_MANY_IDS", "filter.ids"],
  [{ and: [{ and: [{ and: [{ and: [{ and: [{ and: [{}] }] }] }] }] }] }, "INVALID_FILTER", "nest"],
])("a filter that no event could mean is refused by name: %j", (input, code, named) => {
  expect(() => toEventFilter(input)).toThrow(
    expect.objectContaining({ extensions: { code }, message: expect.stringContaining(named) }) as unknown as Error,
  );
});

test("newest first, or most relevant where a text is asked for", () => {
  expect(toEventOrder(null, {})).toEqual({ field: "DATE", direction: "DESC" });
  expect(toEventOrder(null, { text: "mosque" })).toEqual({ field: "RELEVANCE", direction: "DESC" });
  expect(() => toEventOrder({ field: "RELEVANCE" }, {})).toThrow("needs a filter with `text`");
});
