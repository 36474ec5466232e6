import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse, print, separateOperations } from "graphql";
import { formatCursor, type GraphReads } from "../../src/graph/index.js";
import { ingestArticle, ingestArticles } from "../../src/ingest/index.js";
import { projectFile } from "../../src/project.js";
import { anArticle, anEvent, baghdad, claim, day, isis, known, type Told, tikrit, toll } from "../ingest/records.js";
import { borrowGraph } from "../neo4j/borrow.js";
import { type Answer, type Served, serve } from "./serve.js";

const borrowed = borrowGraph();
const operations = separateOperations(parse(readFileSync(projectFile("test", "api", "operations.graphql"), "utf8")));

let api: Served;
/** Reads of the graph since the last question, in order. */
let reads: string[] = [];

const ambush = anEvent({
  casualties: [claim("KILLED", 11, "security sources")],
  perpetrators: [isis("ACCUSED_BY_AUTHORITIES", "security sources")],
});
const bombing = anEvent({
  type: "EXPLOSIONS_REMOTE_VIOLENCE",
  subtype: "SUICIDE_BOMB",
  title: "Suicide bombing in Baghdad",
  date: day("2021-01-21"),
  place: baghdad,
  killed: toll(32),
});
const told: readonly Told[] = [
  anArticle({ id: "early", outlet: "Reuters", publishedAt: "2021-01-23", events: [{ ...ambush, killed: toll(9) }] }),
  anArticle({ id: "later", outlet: "Example Times", publishedAt: "2021-01-24", events: [ambush, { ...bombing, id: "e2" }] }),
];
const fresh = anArticle({ id: "fresh", outlet: "Example Times", events: [anEvent({ date: day("2021-05-05") })] });

beforeAll(async () => {
  const records = new Map([...told, fresh].map(({ article, record }) => [article.id, record]));
  const extract = (article: { readonly id: string }) => records.get(article.id)!;
  await ingestArticles(
    told.map(({ article }) => article),
    { graph: borrowed.graph, known, extract },
  );
  api = await serve(noting(borrowed.graph), {
    ingest: async (input) => {
      if ((input as { text: string }).text === "") return { kind: "refused", code: "MISSING_TEXT", message: "The article has no text." };
      const { id, outcome } = await ingestArticle(fresh.article, { graph: borrowed.graph, known, extract });
      return { kind: "ingested", articleId: id, isNew: outcome !== "UNCHANGED" };
    },
  });
});
afterAll(() => api.stop());

function noting(graph: GraphReads): GraphReads {
  return new Proxy(graph, {
    get(target, name: keyof GraphReads) {
      return (...args: never[]) => {
        reads.push(name);
        return (target[name] as (...args: never[]) => unknown)(...args);
      };
    },
  });
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client reads them
async function ask(operation: string, variables: Record<string, unknown> = {}): Promise<any> {
  reads = [];
  const query = operations[operation] ? print(operations[operation]) : operation;
  const { data, errors }: Answer = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function idOf(title: string): Promise<string> {
  const { events } = await ask("{ events { edges { node { id title } } } }");
  return events.edges.find((edge: { node: { title: string } }) => edge.node.title === title).node.id;
}

test("events: newest first, with whatever several articles support", async () => {
  const { events } = await ask("Events");
  expect(events.totalCount).toBe(2);
  expect(events.edges.map((edge: { node: { title: string } }) => edge.node.title)).toEqual([ambush.title, bombing.title]);
  expect(events.edges[0].node).toMatchObject({
    type: "BATTLES",
    date: { start: "2021-01-23", precision: "DAY" },
    place: { name: tikrit.name, countryCode: "IRQ" },
    killed: { low: 9, best: 11, high: 11, contested: true },
    perpetrators: [{ name: "ISIS", status: "ACCUSED_BY_AUTHORITIES", group: { id: "gr_islamic-state" } }],
    reportCount: 2,
    outletCount: 2,
  });
});

test("a page costs the same few reads, however many events it shows", async () => {
  await ask("Events", { first: 1 });
  const ofOne = reads.sort();
  await ask("Events", { first: 50 });
  expect(reads.sort()).toEqual(ofOne);
  expect(ofOne).toEqual(["actorsOfEvents", "countEvents", "groupsByIds", "pageEvents"]);
});

test("totalCount is counted only if asked for", async () => {
  await ask("{ events { edges { cursor } } }");
  expect(reads).toEqual(["pageEvents"]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ types: ["BATTLES"] }, [ambush.title]],
  [{ date: { to: "2021-01-22" } }, [bombing.title]],
  [{ countries: ["IRQ"], killed: { min: 20 } }, [bombing.title]],
  [{ countries: ["SYR"] }, []],
  [{ contested: true }, [ambush.title]],
  [{ or: [{ subtypes: ["SUICIDE_BOMB"] }, { subtypes: ["GRENADE"] }] }, [bombing.title]],
  [{ not: { types: ["BATTLES"] } }, [bombing.title]],
  [{ text: "suicide baghdad" }, [bombing.title]],
  [{ near: { latitude: 33.3, longitude: 44.4, radiusKm: 30 } }, [bombing.title]],
  [{ groupIds: ["gr_islamic-state"], groupRole: "TARGET" }, []],
  [{ types: [] }, []],
])("filter %j", async (filter, titles) => {
  const { events } = await ask("Events", { filter });
  expect(events.edges.map((edge: { node: { title: string } }) => edge.node.title)).toEqual(titles);
  expect(events.totalCount).toBe(titles.length);
});

test("pages follow each other in both directions", async () => {
  const first = (await ask("Events", { first: 1 })).events;
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const second = (await ask("Events", { first: 1, after: first.pageInfo.endCursor })).events;
  expect(second.edges[0].node.title).toBe(bombing.title);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = (await ask("Events", { last: 1, before: second.pageInfo.startCursor })).events;
  expect(back.edges[0].node.title).toBe(ambush.title);
  expect((await ask("Events", { first: 0 })).events).toMatchObject({ totalCount: 2, edges: [] });
});

test.each(["DATE", "KILLED", "REPORT_COUNT", "UPDATED_AT"])("every order can be paged through: %s", async (field) => {
  const page = (after: string | null) => ask("Events", { orderBy: { field, direction: "ASC" }, first: 1, after });
  const first = (await page(null)).events;
  const second = (await page(first.pageInfo.endCursor)).events;
  expect([first, second].map(({ edges }) => edges[0].node.title).sort()).toEqual([ambush.title, bombing.title]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test.each<[string, string, string | number]>([
  ["of another order", "KILLED", "2021-01-23"],
  ["of another order", "DATE", 11],
  ["with no such day", "DATE", "2021-02-31"],
  ["with no time", "UPDATED_AT", "2021-01-23"],
])("a cursor %s names no row of %s", async (_what, field, key) => {
  const after = formatCursor({ key, id: "ev_1" });
  expect(await api.codesOf(`{ events(orderBy: { field: ${field} }, after: "${after}") { totalCount } }`)).toEqual(["INVALID_CURSOR"]);
});

test("event: every figure with who said it, in which article, in which words", async () => {
  const { event } = await ask("Event", { id: await idOf(ambush.title) });
  expect(event.claims.edges[0].node).toMatchObject({
    kind: "KILLED",
    best: 11,
    by: { name: "security sources" },
    quote: { text: "11", article: { source: { name: expect.any(String) } } },
  });
  expect(event.reports.totalCount).toBe(2);
  expect(event.reports.edges[0].node).toMatchObject({ article: { source: { name: "Reuters" } }, quotes: [{ start: 0, end: 29 }] });
  expect(event.perpetrators[0].by).toMatchObject([{ name: "security sources" }]);
  expect(event.formerIds).toEqual([]);
  expect(event.history.edges[0].node).toMatchObject({ action: "CREATED", actor: "resolution" });
});

test("group: found under an alias, with its events", async () => {
  const { groups } = await ask("FindGroups", { text: "ISIS" });
  expect(groups.edges[0].node.id).toBe("gr_islamic-state");
  expect(groups.edges[0].score).toBeGreaterThan(0);
  const { group } = await ask("Group", { id: "gr_islamic-state", filter: { types: ["BATTLES"] } });
  expect(group.events).toMatchObject({ totalCount: 1, edges: [{ node: { title: ambush.title } }] });
});

test("place: a country holds what happened in its towns", async () => {
  const { events } = await ask("Events");
  const { place } = await ask("Place", { id: events.edges[0].node.place.id });
  const country = place.within.at(-1);
  expect(country.name).toMatch(/Iraq/);
  expect((await ask("Place", { id: country.id })).place.events.totalCount).toBe(2);
  const { place: alone } = await ask(`{ place(id: "${country.id}") { events(includeBelow: false) { totalCount } } }`);
  expect(alone.events.totalCount).toBe(0);
});

test("article and source: what was published, and what was read in it", async () => {
  const { event } = await ask("Event", { id: await idOf(bombing.title) });
  const { article } = await ask("Article", { id: event.reports.edges[0].node.article.id });
  expect(article).toMatchObject({ externalId: "later", status: "EXTRACTED", language: "en", publishedAt: "2021-01-24" });
  expect(article.reports.edges.map((edge: { node: { event: { title: string } } }) => edge.node.event.title)).toEqual([
    ambush.title,
    bombing.title,
  ]);
  const { source } = await ask("Source", { id: article.source.id });
  expect(source).toMatchObject({ name: "Example Times", kind: "OUTLET", articles: { totalCount: 1 } });
});

test("node and nodes: any id names itself, an unknown one nothing", async () => {
  const { event } = await ask("Event", { id: await idOf(ambush.title) });
  const [report] = event.reports.edges;
  const [claimed] = event.claims.edges;
  const ids = [
    event.id,
    "gr_islamic-state",
    event.place.id,
    report.node.id,
    claimed.node.id,
    report.node.article.id,
    report.node.article.source.id,
    event.history.edges[0].node.id,
  ];
  const { nodes } = await ask("Nodes", { ids: [...ids, "ev_nothing", "nonsense"] });
  expect(nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
    "Event",
    "Group",
    "Place",
    "Report",
    "Claim",
    "Article",
    "Source",
    "Change",
  ]);
  for (const node of nodes) expect(node.label).toMatch(/\w/);
  expect(await ask("Node", { id: "ev_nothing" })).toEqual({ node: null });
});

test.each(["event", "group", "place", "source", "article", "node"])("an unknown id is no error: %s", async (field) => {
  expect(await ask(`{ ${field}(id: "xx_1") { id } }`)).toEqual({ [field]: null });
});

test("ingestArticle: an article goes in once", async () => {
  const article = { text: fresh.article.text, id: "fresh" };
  const { ingestArticle: first } = await ask("IngestArticle", { article });
  expect(first).toMatchObject({
    __typename: "IngestedArticle",
    status: "EXTRACTED",
    created: true,
    article: { externalId: "fresh" },
    duplicateOf: null,
  });
  expect(first.events).toHaveLength(1);
  expect(first.change.id).toMatch(/^ch_/);
  const { ingestArticle: again } = await ask("IngestArticle", { article });
  expect(again).toMatchObject({ created: false, duplicateOf: { id: first.article.id }, change: first.change });
});

test("ingestArticle: what can't be taken is refused with a code", async () => {
  const { ingestArticle: refused } = await ask("IngestArticle", { article: { text: "" } });
  expect(refused).toEqual({ __typename: "ArticleRefused", code: "MISSING_TEXT", message: "The article has no text." });
});

test.each<[string, string]>([
  ["{ events(first: -1) { totalCount } }", "INVALID_PAGE_SIZE"],
  ["{ events(first: 100000) { totalCount } }", "INVALID_PAGE_SIZE"],
  ['{ events(after: "nonsense") { totalCount } }', "INVALID_CURSOR"],
  ['{ events(filter: { not: { text: "bomb" } }) { totalCount } }', "TEXT_UNDER_NOT"],
  ['{ events(filter: { date: { from: "yesterday" } }) { totalCount } }', "GRAPHQL_VALIDATION_FAILED"],
  ['{ events(filter: { text: "AND ( \\" ~ * \\\\" }) { totalCount } }', ""], // Lucene's operators are words like others
  ["{ nodes(ids: []) { id } }", ""],
])("what can't be meant is refused with a code, never an internal error: %s", async (query, code) => {
  expect(await api.codesOf(query)).toEqual(code === "" ? [] : [code]);
});
