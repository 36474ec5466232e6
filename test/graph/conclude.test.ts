import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Driver } from "neo4j-driver";
import { decideAnew } from "../../src/graph/conclude.js";
import { connect } from "../../src/graph/index.js";
import { Store } from "../../src/graph/store.js";
import { ingestArticles } from "../../src/ingest/index.js";
import { anArticle, anEvent, baghdad, blamed, claim, day, described, group, isis, known, toll } from "../ingest/records.js";
import { borrowGraph } from "../neo4j/borrow.js";

const borrowed = borrowGraph();
let driver: Driver;
beforeAll(async () => {
  driver = await connect(borrowed.server);
});
afterAll(() => driver.close());

const stories = [
  anArticle({
    publishedAt: "2021-01-24",
    events: [
      anEvent({
        perpetrators: [isis("ACCUSED", "police"), blamed(described("gunmen"), "FACT")],
        targets: [group("PMU", "gr_popular-mobilization-forces")],
        casualties: [claim("KILLED", 9, "police")],
        weapons: [{ text: "rifles", span: [0, 6], rule: "test", category: "FIREARMS" }],
        date: { ...day("2021-01-23"), timeOfDay: "NIGHT", text: "Saturday night" },
        injured: { low: 24, best: null, high: null },
      }),
      anEvent({ id: "e2", date: null, place: null, perpetrators: [], participants: [described("farmers", "CIVILIANS")], killed: null }),
    ],
  }),
  anArticle({
    publishedAt: "2021-01-25",
    outlet: "Reuters",
    events: [anEvent({ casualties: [claim("KILLED", 11, "police")], killed: toll(11) })],
  }),
  anArticle({
    outlet: null,
    events: [anEvent({ place: { ...baghdad, precision: "NEAR", relation: "east of" }, date: day("2021-02-01") })],
  }),
];

/** Everything in the graph but times, in a fixed order. */
async function dump(): Promise<string[]> {
  const { records } = await driver.executeQuery(`
    MATCH (node) WHERE NOT node:Change AND NOT node:Lock AND NOT node:Migration
    OPTIONAL MATCH (node)-[tie]->(other)
    RETURN labels(node), node { .*, createdAt: null, updatedAt: null, location: toString(node.location) }, type(tie), properties(tie), other.id`);
  return records.map((record) => JSON.stringify(record.toObject())).sort();
}

test("whatever is concluded can be concluded again from what is said, and comes out the same", async () => {
  const records = new Map(stories.map(({ article, record }) => [article, record]));
  await ingestArticles(
    stories.map(({ article }) => article),
    { graph: borrowed.graph, known, extract: (article) => records.get(article)! },
  );
  const before = await dump();
  expect(before.length).toBeGreaterThan(30);
  const ids = (await driver.executeQuery("MATCH (event:Event) RETURN event.id AS id")).records.map((record) => record.get("id"));
  expect(ids).toHaveLength(3);
  await new Store(driver, borrowed.server, 10_000).write((run) => decideAnew(run, ids));
  expect(await dump()).toEqual(before);
});
