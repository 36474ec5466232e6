import { expect, test } from "@jest/globals";
import type { ExportedEvent } from "../../src/graph/index.js";
import { type ExportFormat, exportEvents } from "../../src/ingest/index.js";

const ambush: ExportedEvent = {
  id: "ev_1",
  title: "Ambush on a checkpoint east of Tikrit",
  type: "BATTLES",
  subtype: "ARMED_CLASH",
  modality: "ACTUAL",
  date: { start: "2021-01-23", end: "2021-01-23", precision: "DAY", timeOfDay: "NIGHT", text: "on Saturday night" },
  place: {
    ...{ id: "pl_90150", name: "Tikrit", geonameId: 90150, countryCode: "IRQ", admin1: "Salah ad Din", admin2: "Tikrit District" },
    ...{ latitude: 34.6, longitude: 43.7, featureCode: "PPLA", population: 42_447 },
  },
  placePrecision: "NEAR",
  placeRelation: "east of",
  killed: { low: 11, best: 11, high: 13, contested: true },
  injured: null,
  abducted: null,
  perpetratorsKilled: { low: 2, best: null, high: null, contested: false },
  fatalities: { low: 13, best: null, high: null, contested: true },
  contested: true,
  reportCount: 1,
  outletCount: 1,
  independentSourceCount: 1,
  createdAt: "2021-01-25T00:00:00Z",
  updatedAt: "2021-01-25T00:00:00Z",
  perpetrators: [
    {
      ...{ name: "the group", kind: "REBEL_GROUP", count: null, status: "ACCUSED_BY_AUTHORITIES" },
      group: { id: "gr_islamic-state", name: "Islamic State" },
      by: [{ id: "so_1", name: "security sources", kind: "UNNAMED" }],
    },
  ],
  targets: [{ name: "farmers", kind: "CIVILIANS", count: 3, group: null }],
  participants: [],
  reports: [{ articleId: "a1", url: null, publishedAt: "2021-01-24", source: "Example Times" }],
};

async function exported(format: ExportFormat, ...events: readonly ExportedEvent[]): Promise<string> {
  let text = "";
  for await (const piece of exportEvents(
    {
      streamEvents: async function* () {
        yield* events;
      },
    },
    format,
  ))
    text += piece;
  return text;
}

test("JSON Lines hold one event a line, with the articles that report it", async () => {
  const lines = (await exported("jsonl", ambush, ambush)).trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    place: { country: "IRQ", precision: "NEAR", relation: "east of" },
    perpetrators: [{ status: "ACCUSED_BY_AUTHORITIES", by: ["security sources"] }],
    killed: { low: 11, best: 11, high: 13, contested: true },
    fatalities: { low: 13, best: null, high: null },
    reports: [{ articleId: "a1", source: "Example Times" }],
  });
});

test("CSV has ACLED's columns and labels, and the lowest figure where no best one is known", async () => {
  const [header, row] = (await exported("csv", ambush)).split("\n");
  expect(header).toMatch(/^EVENT_ID_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,DISORDER_TYPE,EVENT_TYPE,SUB_EVENT_TYPE,ACTOR1,/);
  expect(row).toBe(
    "ev_1,2021-01-23,2021,1,Political violence,Battles,Armed clash,Islamic State,,Rebel group,farmers,,Civilians,Civilian targeting," +
      "IRQ,Salah ad Din,Tikrit District,Tikrit,34.6,43.7,2,Example Times,Ambush on a checkpoint east of Tikrit,13",
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ['says "no", leaves', '"says ""no"", leaves"'],
])("a title that a spreadsheet would run as a formula is only shown: %j", async (title, cell) => {
  expect(await exported("csv", { ...ambush, title })).toContain(`Example Times,${cell},13`);
});

test("GeoJSON puts longitude first, and an event without a place on no point", async () => {
  const { type, features } = JSON.parse(await exported("geojson", ambush, { ...ambush, place: null }));
  expect(type).toBe("FeatureCollection");
  expect(features.map((feature: { geometry: unknown }) => feature.geometry)).toEqual([{ type: "Point", coordinates: [43.7, 34.6] }, null]);
});

test("an empty graph is an empty collection", async () => {
  expect(JSON.parse(await exported("geojson"))).toEqual({ type: "FeatureCollection", features: [] });
});
