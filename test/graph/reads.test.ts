import { beforeAll, expect, test } from "@jest/globals";
import type { EventFilter, EventNode, EventOrder, PageRequest } from "../../src/graph/index.js";
import { parseCursor } from "../../src/graph/index.js";
import { ingestArticles } from "../../src/ingest/index.js";
import {
  anArticle,
  anEvent,
  baghdad,
  blamed,
  claim,
  day,
  described,
  group,
  isis,
  known,
  placeNamed,
  type Told,
  tikrit,
  toll,
} from "../ingest/records.js";
import { borrowGraph } from "../neo4j/borrow.js";

const borrowed = borrowGraph();
const newestFirst: EventOrder = { field: "DATE", direction: "DESC" };
const iraq = "pl_99237";
const firstTen = { limit: 10, after: null };

/** Seven events: their titles are what the tests below speak of. */
const stories: readonly Told[] = [
  anArticle({
    ...{ id: "a1", outlet: "Reuters", publishedAt: "2021-01-24", url: "https://news.example/1" },
    events: [
      anEvent({
        ...{ title: "Ambush near Tikrit", perpetrators: [isis("ACCUSED_BY_AUTHORITIES", "police")] },
        targets: [group("PMU", "gr_popular-mobilization-forces")],
        casualties: [claim("KILLED", 9, "police"), claim("INJURED", 4)],
        weapons: [{ text: "rifles", span: [0, 6], rule: "test", category: "FIREARMS" }],
        killed: toll(9),
      }),
    ],
  }),
  anArticle({
    ...{ id: "a2", outlet: "Example Times", publishedAt: "2021-01-25" },
    events: [anEvent({ title: "Ambush", killed: toll(11), casualties: [claim("KILLED", 11, "police")] })],
  }),
  anArticle({ id: "a3", events: [anEvent({ title: "Blast in Baghdad", date: day("2021-02-21"), place: baghdad, killed: toll(32) })] }),
  anArticle({
    id: "a4",
    events: [
      anEvent({
        title: "March in Kano",
        type: "PROTESTS",
        subtype: "PEACEFUL_PROTEST",
        date: day("2021-03-01"),
        ...inKano(),
        killed: null,
      }),
    ],
  }),
  anArticle({ id: "a5", events: [anEvent({ title: "Undated raid", date: null, ...inKano(), killed: null })] }),
  anArticle({ id: "a6", events: [anEvent({ title: "Planned attack", modality: "PLANNED", date: day("2021-04-01") })] }),
  anArticle({
    id: "a7",
    events: [
      anEvent({
        title: "Month of fighting",
        date: { ...day("2021-05-01", "2021-05-31"), precision: "MONTH" },
        place: { ...baghdad, id: iraq, precision: "COUNTRY" },
        perpetrators: [],
        participants: [group("ISIS", "gr_islamic-state"), described("villagers", "CIVILIANS")],
      }),
    ],
  }),
  anArticle({ id: "a8", outlet: null, events: [] }),
];

function inKano() {
  return { place: placeNamed("Kano", "NGA"), perpetrators: [blamed(described("youths", "PROTESTERS"))] };
}

beforeAll(async () => {
  const records = new Map(stories.map(({ article, record }) => [article, record]));
  await ingestArticles(
    stories.map(({ article }) => article),
    { graph: borrowed.graph, known, extract: (article) => records.get(article)! },
  );
}, 300_000);

async function titles(filter: EventFilter, order = newestFirst, page: Partial<PageRequest> = {}): Promise<string[]> {
  const found = await borrowed.graph.pageEvents({ filter, order, limit: 20, cursor: null, backward: false, ...page });
  return found.rows.map((row) => row.value.title);
}

async function eventTitled(title: string): Promise<EventNode> {
  const { rows } = await borrowed.graph.pageEvents({
    filter: { modalities: ["ACTUAL", "PLANNED"] },
    order: newestFirst,
    limit: 20,
    cursor: null,
    backward: false,
  });
  return rows.find((row) => row.value.title === title)!.value;
}

const ambush = "Ambush near Tikrit";
const [blast, march, raid, month] = ["Blast in Baghdad", "March in Kano", "Undated raid", "Month of fighting"];

test("what happened comes newest first, the undated last, and no plans", async () => {
  expect(await titles({})).toEqual([month, march, blast, ambush, raid]);
});

const filters: readonly (readonly [string, EventFilter, readonly string[]])[] = [
  ["types", { types: ["PROTESTS"] }, [march]],
  ["subtypes", { subtypes: ["ARMED_CLASH"] }, [month, blast, ambush, raid]],
  ["modalities", { modalities: ["PLANNED"] }, ["Planned attack"]],
  ["date from", { date: { from: "2021-02-22" } }, [month, march]],
  ["date to", { date: { to: "2021-01-31" } }, [ambush]],
  ["date within a month that is dated as a whole", { date: { from: "2021-05-10", to: "2021-05-11" } }, [month]],
  ["one country", { countries: ["NGA"] }, [march, raid]],
  ["countries", { countries: ["NGA", "IRQ"] }, [month, march, blast, ambush, raid]],
  ["a province and all below it", { placeIds: ["pl_IRQ.18"] }, [ambush]],
  ["a place that nobody knows", { placeIds: ["pl_0"] }, []],
  ["a country itself", { exactPlaceIds: [iraq] }, [month]],
  ["near", { near: { latitude: tikrit.latitude!, longitude: tikrit.longitude!, radiusKm: 20 } }, [ambush]],
  ["bounding box", { boundingBox: { south: 33, west: 44, north: 34, east: 45 } }, [blast]],
  ["a group in any role", { groupIds: ["gr_islamic-state"] }, [month, blast, ambush]],
  ["a group as participant", { groupIds: ["gr_islamic-state"], groupRole: "PARTICIPANT" }, [month]],
  ["a group as target", { groupIds: ["gr_popular-mobilization-forces"], groupRole: "TARGET" }, [ambush]],
  ["articles", { articleIds: [] }, []],
  ["weapons", { weapons: ["FIREARMS"] }, [ambush]],
  ["killed, at least", { killed: { min: 12 } }, [blast]],
  ["killed, at most: unknown is not zero", { killed: { max: 11 } }, [month, ambush]],
  ["injured", { injured: { min: 1 } }, []],
  ["words of the title", { text: "blast baghdad" }, [blast]],
  ["no words", { text: "?!" }, []],
  ["contested", { contested: true }, [ambush]],
  ["independent sources", { minIndependentSources: 2 }, [ambush]],
  ["and", { and: [{ countries: ["IRQ"] }, { killed: { min: 12 } }] }, [blast]],
  ["or", { or: [{ types: ["PROTESTS"] }, { killed: { min: 12 } }] }, [march, blast]],
  ["or with words", { or: [{ text: "kano" }, { text: "blast" }] }, [march, blast, raid]],
  ["no alternative", { or: [] }, []],
  ["not: undated events are not in 2021", { not: { date: { from: "2021-01-01", to: "2021-12-31" } } }, [raid]],
  [
    "several at once",
    { countries: ["IRQ"], date: { from: "2021-01-01", to: "2021-03-31" }, groupIds: ["gr_islamic-state"], killed: { min: 1 } },
    [blast, ambush],
  ],
];

test.each(filters)("a filter by %s", async (_name, filter, expected) => {
  expect(await titles(filter)).toEqual(expected);
  expect(await borrowed.graph.countEvents(filter)).toBe(expected.length);
});

test("a filter by source, and by article", async () => {
  const [source] = (await borrowed.graph.pageEvents({ filter: {}, order: newestFirst, limit: 1, cursor: null, backward: true })).rows;
  expect(source!.value.title).toBe(raid);
  expect(await titles({ sourceIds: ["so_reuters"] })).toEqual([ambush]);
  const reports = await borrowed.graph.reportsOfEvents([(await eventTitled(blast)).id], firstTen);
  const articleId = [...reports.values()][0]!.rows[0]!.value.articleId;
  expect(await titles({ articleIds: [articleId] })).toEqual([blast]);
});

const orders: readonly (readonly [EventOrder, readonly string[]])[] = [
  [newestFirst, [month, march, blast, ambush, raid]],
  [{ field: "DATE", direction: "ASC" }, [ambush, blast, march, month, raid]],
  [{ field: "KILLED", direction: "DESC" }, [blast]],
  [{ field: "REPORT_COUNT", direction: "DESC" }, [ambush]],
];

test.each(orders)("events in the order %j", async (order, expected) => {
  expect((await titles({}, order)).slice(0, expected.length)).toEqual(expected);
});

test("unknown tolls come last, the fewest first too", async () => {
  const found = await titles({}, { field: "KILLED", direction: "ASC" });
  expect(found.slice(2)[0]).toBe(blast);
  expect(found.slice(3).toSorted()).toEqual([march, raid]);
});

test("the order of relevance is that of full text", async () => {
  expect(await titles({ text: "kano" }, { field: "RELEVANCE", direction: "DESC" })).toHaveLength(2);
});

const everyOrder: readonly EventOrder[] = (["DATE", "KILLED", "REPORT_COUNT", "UPDATED_AT", "RELEVANCE"] as const).flatMap((field) =>
  (["ASC", "DESC"] as const).map((direction) => ({ field, direction })),
);

test.each(everyOrder)("pages of two, forward and backward, show each event once: %j", async (order) => {
  const filter = order.field === "RELEVANCE" ? { text: "ambush" } : {};
  const all = await titles(filter, order);
  expect(await walk(filter, order, false)).toEqual(all);
  expect(await walk(filter, order, true)).toEqual(all);
  if (order.field === "DATE") expect(await walk({ countries: ["IRQ"] }, order, false)).toEqual(await titles({ countries: ["IRQ"] }, order));
});

async function walk(filter: EventFilter, order: EventOrder, backward: boolean): Promise<string[]> {
  let seen: string[] = [];
  let cursor: PageRequest["cursor"] = null;
  for (;;) {
    const page = await borrowed.graph.pageEvents({ filter, order, limit: 2, cursor, backward });
    const found = page.rows.map((row) => row.value.title);
    seen = backward ? [...found, ...seen] : [...seen, ...found];
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return seen;
    cursor = parseCursor(page.rows.at(backward ? 0 : -1)!.cursor);
  }
}

test("one event: its actors, weapons, claims, reports and history", async () => {
  const { graph } = borrowed;
  const { id } = await eventTitled(ambush);
  expect(await graph.eventById(id)).toMatchObject({
    title: ambush,
    killed: { low: 9, best: 11, high: 11, contested: true },
    reportCount: 2,
  });
  expect((await graph.actorsOfEvents([id])).get(id)).toEqual({
    perpetrators: [
      {
        ...{ name: "ISIS", kind: "REBEL_GROUP", count: null, status: "FACT", by: [] },
        group: { id: "gr_islamic-state", name: expect.any(String), kind: expect.any(String) },
      },
    ],
    targets: [expect.objectContaining({ name: "PMU" })],
    participants: [],
  });
  expect((await graph.weaponsOfEvents([id])).get(id)).toEqual([{ category: "FIREARMS", text: "rifles" }]);
  const claims = (await graph.claimsOfEvents([id], firstTen))
    .get(id)!
    .rows.map(({ value }) => [value.best, value.by?.name, value.superseded]);
  expect(claims).toEqual([
    [4, "Reuters", false],
    [11, "police", false],
    [9, "police", true],
  ]);
  expect((await graph.countClaimsOfEvents([id])).get(id)).toBe(3);
  const reports = (await graph.reportsOfEvents([id], { limit: 1, after: null })).get(id)!;
  expect(reports).toMatchObject({ rows: [{ value: { eventId: id, quotes: [{ start: 0, end: 29 }] } }], hasNextPage: true });
  const rest = (await graph.reportsOfEvents([id], { limit: 5, after: parseCursor(reports.rows[0]!.cursor) })).get(id)!;
  expect(rest).toMatchObject({ rows: [{}], hasNextPage: false, hasPreviousPage: true });
  expect((await graph.countReportsOfEvents([id])).get(id)).toBe(2);
  const changes = (await graph.changesOfEvents([id], firstTen)).get(id)!;
  expect(changes.rows).toMatchObject([{ value: { action: "CREATED", actor: "resolution" } }]);
  expect((await graph.countChangesOfEvents([id])).get(id)).toBe(1);
  expect([...(await graph.changesByIds([changes.rows[0]!.value.id])).values()]).toHaveLength(1);
  expect((await graph.formerIdsOfEvents([id])).get(id)).toEqual([]);
  const reportId = reports.rows[0]!.value.id;
  expect((await graph.reportsByIds([reportId])).get(reportId)).toEqual(reports.rows[0]!.value);
});

test("an id that nothing has is missing from the answer", async () => {
  const { graph } = borrowed;
  expect(await graph.eventById("ev_nothing")).toBeNull();
  expect((await graph.eventsByIds(["ev_nothing"])).size).toBe(0);
  expect((await graph.nodesByIds(["ev_nothing", "x"])).size).toBe(0);
});

test("groups are found by name, alias and half a word", async () => {
  const { graph } = borrowed;
  const page = { limit: 5, cursor: null, backward: false };
  for (const text of ["Islamic State", "daesh", "islamic sta", "+-!(){}[]^~*?:\\/ islamic"]) {
    const found = await graph.findGroups(text, page);
    expect(found.rows.map(({ value }) => value.group.id)).toContain("gr_islamic-state");
  }
  expect(await graph.findGroups("***", page)).toMatchObject({ rows: [] });
  expect(await graph.countFoundGroups("islamic")).toBeGreaterThan(0);
  const all = await graph.pageGroups({ limit: 100, cursor: null, backward: false });
  expect(all.rows).toHaveLength(await graph.countGroups());
  const back = await graph.pageGroups({ limit: 100, cursor: null, backward: true });
  expect(back.rows).toEqual(all.rows);
  const fromEnd = await graph.findGroups("islamic", { limit: 50, cursor: null, backward: true });
  expect(fromEnd.rows).toEqual((await graph.findGroups("islamic", { limit: 50, cursor: null, backward: false })).rows);
});

test("groups know their units, places their areas", async () => {
  const { graph } = borrowed;
  const { id } = (await eventTitled(ambush)).place!;
  const areas = (await graph.areasOfPlaces([id])).get(id)!;
  expect(areas.at(-1)).toMatchObject({ id: iraq, featureCode: "PCLI" });
  expect((await graph.placesByIds([id])).get(id)).toMatchObject({ countryCode: "IRQ", admin1: expect.any(String) });
  const [ids] = [["gr_islamic-state"]];
  expect((await graph.groupsByIds(ids)).get("gr_islamic-state")!.name).toEqual(expect.any(String));
  expect((await graph.parentsOfGroups(ids)).has("gr_islamic-state")).toBe(true);
  expect((await graph.unitsOfGroups(ids, firstTen)).get("gr_islamic-state")!.rows).toHaveLength(
    (await graph.countUnitsOfGroups(ids)).get("gr_islamic-state")!,
  );
});

test("a source lists its articles and the figures that it gave", async () => {
  const { graph } = borrowed;
  const ids = ["so_reuters"];
  expect((await graph.sourcesByIds(ids)).get("so_reuters")).toEqual({ id: "so_reuters", name: "Reuters", kind: "AGENCY" });
  const articles = (await graph.articlesOfSources(ids, firstTen)).get("so_reuters")!;
  expect(articles.rows).toMatchObject([
    { value: { externalId: "a1", status: "EXTRACTED", sourceId: "so_reuters", publishedAt: "2021-01-24" } },
  ]);
  expect((await graph.countArticlesOfSources(ids)).get("so_reuters")).toBe(1);
  const claims = (await graph.claimsOfSources(ids, firstTen)).get("so_reuters")!;
  expect(claims.rows).toMatchObject([{ value: { kind: "INJURED", low: 4 } }]);
  expect((await graph.countClaimsOfSources(ids)).get("so_reuters")).toBe(1);
  expect((await graph.groupsSpokenForBySources(ids)).get("so_reuters")).toEqual([]);
  const claimId = claims.rows[0]!.value.id;
  expect((await graph.claimsByIds([claimId])).get(claimId)).toEqual(claims.rows[0]!.value);
});

test("an article lists its reports and its other versions", async () => {
  const { graph } = borrowed;
  const [first] = (await graph.articlesOfSources(["so_reuters"], firstTen)).get("so_reuters")!.rows;
  const { id } = first!.value;
  expect((await graph.articlesByIds([id])).get(id)).toEqual(first!.value);
  expect((await graph.reportsOfArticles([id], firstTen)).get(id)!.rows).toMatchObject([{ value: { articleId: id } }]);
  expect((await graph.countReportsOfArticles([id])).get(id)).toBe(1);
  expect((await graph.revisionsOfArticles([id], firstTen)).get(id)!.rows).toEqual([]);
  expect((await graph.countRevisionsOfArticles([id])).get(id)).toBe(0);
});

test("any id tells what it names", async () => {
  const event = await eventTitled(ambush);
  const named = await borrowed.graph.nodesByIds([event.id, "gr_islamic-state", "so_reuters", event.place!.id]);
  expect(named.get(event.id)).toEqual({ kind: "Event", id: event.id, label: ambush });
  expect([...named.values()].map(({ kind }) => kind)).toEqual(["Event", "Group", "Source", "Place"]);
  expect(await borrowed.graph.counts()).toMatchObject({ articles: 8, events: 6 });
});
