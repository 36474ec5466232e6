import { expect, test } from "@jest/globals";
import { ingestArticles } from "../../src/ingest/index.js";
import { borrowGraph } from "../neo4j/borrow.js";
import { anArticle, anEvent, baghdad, blamed, claim, day, described, isis, known, type Told, toll } from "./records.js";

const borrowed = borrowGraph();

function ingest(...told: readonly Told[]) {
  const records = new Map(told.map(({ article, record }) => [article, record]));
  return ingestArticles(
    told.map(({ article }) => article),
    { graph: borrowed.graph, known, extract: (article) => records.get(article)! },
  );
}

async function allEvents() {
  const events = [];
  for await (const event of borrowed.graph.streamEvents()) events.push(event);
  return events;
}

async function eventsOn(start: string) {
  return (await allEvents()).filter((event) => event.date?.start === start);
}

test("reports of one attack by two outlets make one event with both tolls in its range", async () => {
  const early = anArticle({ outlet: "Reuters", publishedAt: "2021-01-23", events: [anEvent({ killed: toll(9) })] });
  const later = anArticle({ outlet: "Example Times", publishedAt: "2021-01-24" });
  const summary = await ingest(early, later);
  expect(summary).toEqual({
    articles: { created: 2, unchanged: 0, revised: 0, failed: 0 },
    events: { created: 1, updated: 0, removed: 0 },
  });
  const [event] = await allEvents();
  expect(event).toMatchObject({
    reportCount: 2,
    outletCount: 2,
    killed: { low: 9, best: 11, high: 11, contested: true },
    perpetrators: [{ name: "ISIS", status: "FACT", group: { id: "gr_islamic-state" } }],
    place: { name: "Tikrīt", countryCode: "IRQ" },
  });
});

test("the same articles again change nothing", async () => {
  const article = anArticle({ events: [anEvent({ date: day("2021-02-01") })] });
  await ingest(article);
  const before = await allEvents();
  expect(await ingest(article)).toMatchObject({ articles: { created: 0, unchanged: 1 }, events: { created: 0, updated: 0 } });
  expect(await allEvents()).toEqual(before);
});

test("a revised article speaks instead of its earlier version: the event keeps its id and takes the new figure", async () => {
  const first = anArticle({ id: "revised", text: "Nine died.", events: [anEvent({ date: day("2021-03-01"), killed: toll(9) })] });
  const second = anArticle({ id: "revised", text: "Twelve died.", events: [anEvent({ date: day("2021-03-01"), killed: toll(12) })] });
  await ingest(first);
  const [before] = await eventsOn("2021-03-01");
  expect(await ingest(second)).toMatchObject({ articles: { revised: 1 }, events: { created: 0, updated: 1, removed: 0 } });
  expect(await eventsOn("2021-03-01")).toMatchObject([{ id: before!.id, killed: { low: 12, best: 12, high: 12 }, reportCount: 1 }]);
  expect(await ingest(first)).toMatchObject({ articles: { unchanged: 1, revised: 0 } });
});

test("an event that a revised article tells of no more is removed", async () => {
  const first = anArticle({ id: "withdrawn", text: "Nine died.", events: [anEvent({ date: day("2021-03-11") })] });
  const second = anArticle({ id: "withdrawn", text: "Nobody died.", events: [] });
  await ingest(first);
  expect(await ingest(second)).toMatchObject({ articles: { revised: 1 }, events: { created: 0, updated: 0, removed: 1 } });
  expect(await eventsOn("2021-03-11")).toEqual([]);
});

test("both versions of an article in one batch: the later one speaks", async () => {
  const [first, second] = ["Nine died.", "Ten died."].map((text, index) =>
    anArticle({ id: "twice", text, events: [anEvent({ date: day("2021-03-21"), killed: toll(9 + index) })] }),
  );
  expect(await ingest(first!, second!)).toMatchObject({ articles: { created: 1, revised: 1 }, events: { created: 1 } });
  expect(await eventsOn("2021-03-21")).toMatchObject([{ killed: { best: 10 }, reportCount: 1 }]);
});

test("two writers at once: the second finds the event that the first has made", async () => {
  const stories = ["One", "Two"].map((outlet) => anArticle({ outlet, events: [anEvent({ date: day("2021-03-25") })] }));
  await Promise.all(stories.map((story) => ingest(story)));
  expect(await eventsOn("2021-03-25")).toMatchObject([{ reportCount: 2 }]);
});

test("an article may tell of two events, which are never joined", async () => {
  const told = anArticle({
    events: [anEvent({ id: "e1", date: day("2021-04-01") }), anEvent({ id: "e2", date: day("2021-04-01") })],
  });
  expect(await ingest(told)).toMatchObject({ events: { created: 2 } });
});

test("people who are only described, speakers and claims are kept", async () => {
  const event = anEvent({
    ...{ date: day("2021-05-01"), place: baghdad },
    perpetrators: [blamed(described("gunmen"), "ACCUSED", "police")],
    casualties: [claim("KILLED", 11, "police")],
  });
  await ingest(anArticle({ events: [event] }));
  const [stored] = await eventsOn("2021-05-01");
  expect(stored!.perpetrators).toEqual([
    {
      name: "gunmen",
      kind: "UNIDENTIFIED",
      count: null,
      group: null,
      status: "ACCUSED",
      by: [expect.objectContaining({ name: "police" })],
    },
  ]);
  const claims = await borrowed.graph.claimsOfEvents([stored!.id], { limit: 10, after: null });
  expect(claims.get(stored!.id)!.rows.map((row) => row.value)).toMatchObject([
    { kind: "KILLED", low: 11, by: { name: "police" }, superseded: false },
  ]);
});

test("an article without an event is stored too", async () => {
  expect(await ingest(anArticle({ events: [] }))).toMatchObject({ articles: { created: 1 }, events: { created: 0 } });
});

test("ISIS by an accusation of security sources", async () => {
  await ingest(
    anArticle({ events: [anEvent({ date: day("2021-06-01"), perpetrators: [isis("ACCUSED_BY_AUTHORITIES", "security sources")] })] }),
  );
  const [stored] = await eventsOn("2021-06-01");
  expect(stored!.perpetrators[0]).toMatchObject({ status: "ACCUSED_BY_AUTHORITIES", by: [{ name: "security sources" }] });
});
