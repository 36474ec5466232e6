/*
 * What storing and reading cost: database hits, which are the same everywhere, and milliseconds, which are this machine's. Fills a throw-away Neo4j with
 * synthetic events first. Run: npx tsc && node dist/bench/graph/bench.js [--events 20000] [--keep FOLDER]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import getPort from "get-port";
import type { Driver } from "neo4j-driver";
import { startDatabase, stopDatabase } from "../../src/database/index.js";
import { readStartFacts } from "../../src/graph/event-reads.js";
import { countStatement, pageStatement } from "../../src/graph/event-statement.js";
import { connect, type EventFilter, type EventOrder, type Graph, openGraph } from "../../src/graph/index.js";
import { statement } from "../../src/graph/statements.js";
import { Store } from "../../src/graph/store.js";
import { toParameters } from "../../src/graph/values.js";
import { projectFile } from "../../src/project.js";
import { busiestCountry, busiestGroup, rareCountry, rareGroup, syntheticArticles } from "./synthetic.js";

const newestFirst: EventOrder = { field: "DATE", direction: "DESC" };
const year = { from: "2015-01-01", to: "2015-12-31" };

type Case = readonly [name: string, filter: EventFilter, order?: EventOrder];
const pages: readonly Case[] = [
  ["all", {}],
  ["all, oldest first", {}, { field: "DATE", direction: "ASC" }],
  ["all, deadliest first", {}, { field: "KILLED", direction: "DESC" }],
  ["busiest country", { countries: [busiestCountry] }],
  ["busiest country, deadliest first", { countries: [busiestCountry] }, { field: "KILLED", direction: "DESC" }],
  ["rare country", { countries: [rareCountry] }],
  ["busiest country, one year", { countries: [busiestCountry], date: year }],
  ["three countries", { countries: [busiestCountry, rareCountry, "AAB"] }],
  ["busiest group", { groupIds: [busiestGroup] }],
  ["rare group", { groupIds: [rareGroup] }],
  ["busiest group in the busiest country in one year", { groupIds: [busiestGroup], countries: [busiestCountry], date: year }],
  ["a province", { placeIds: [`pl_bench-${busiestCountry}.3`] }],
  ["within 50 km", { near: { latitude: -59.7, longitude: -169, radiusKm: 50 } }],
  ["within 50 km in one year", { near: { latitude: -59.7, longitude: -169, radiusKm: 50 }, date: year }],
  ["two words", { text: "attack 17" }, { field: "RELEVANCE", direction: "DESC" }],
  ["protests with more than 20 dead", { types: ["PROTESTS"], killed: { min: 21 } }],
];
const counts: readonly Case[] = [
  ["all", {}],
  ["busiest country", { countries: [busiestCountry] }],
  ["busiest country, one year", { countries: [busiestCountry], date: year }],
  ["busiest group", { groupIds: [busiestGroup] }],
];

const options = new Command("bench")
  .option("--events <n>", "events in the graph", "20000")
  .option("--keep <folder>", "keep the graph there, and use what is there already")
  .parse()
  .opts<{ events: string; keep?: string }>();

const folder = options.keep ?? mkdtempSync(join(tmpdir(), "sitrep-bench-"));
const settings = { folder, boltPort: await getPort(), httpPort: await getPort() };
const { server } = await startDatabase(settings);
const graph = await openGraph(server, { queryTimeoutMs: 120_000 });
const driver = await connect(server);
const store = new Store(driver, server, 120_000);
try {
  await graph.migrate();
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: projectFile() }).toString().trim();
  console.log(`${commit}, Node ${process.version}, ${cpus()[0]?.model.trim()}\n`);
  await fill(graph, Number(options.events));
  await measureReads(driver);
} finally {
  await driver.close();
  await graph.close();
  await stopDatabase(settings);
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
}

async function fill(graph: Graph, events: number): Promise<void> {
  if ((await graph.counts()).events > 0) return;
  const articles = [...syntheticArticles(events)];
  const began = performance.now();
  for (let start = 0; start < articles.length; start += 500) await graph.saveArticles(articles.slice(start, start + 500));
  const seconds = (performance.now() - began) / 1000;
  console.log(`stored ${events} articles in ${seconds.toFixed(1)} s: ${(events / seconds).toFixed(0)} a second\n`);
}

async function measureReads(driver: Driver): Promise<void> {
  const newest = await graph.pageEvents({ filter: {}, order: newestFirst, limit: 20, cursor: null, backward: false });
  const ids = newest.rows.map((row) => row.value.id);
  console.log("| read | rows | database hits | ms |\n|---|---|---|---|");
  for (const [name, filter, order = newestFirst] of pages) {
    const facts = await readStartFacts(store, filter);
    await report(driver, `page of 20: ${name}`, pageStatement({ filter, order, limit: 20, cursor: null, backward: false }, facts));
  }
  const deep = { key: "2015-06-01", id: "ev_" };
  const facts = await readStartFacts(store, {});
  await report(
    driver,
    "page of 20: after half of all",
    pageStatement({ filter: {}, order: newestFirst, limit: 20, cursor: deep, backward: false }, facts),
  );
  for (const [name, filter] of counts) await report(driver, `count: ${name}`, countStatement(filter, await readStartFacts(store, filter)));
  for (const name of ["event/actors", "event/claims", "event/reports", "event/by-ids", "event/weapons"])
    await report(driver, `${name} of 20 events`, { text: statement(name), parameters: { ids, limit: 50, afterKey: null, afterId: null } });
  const rows = [{ country: busiestCountry, from: "2015-06-01", to: "2015-06-03" }];
  await report(driver, "candidates of three days in the busiest country", {
    text: statement("event/find-candidates"),
    parameters: { rows },
  });
}

async function report(
  driver: Driver,
  name: string,
  { text, parameters }: { text: string; parameters: Readonly<Record<string, unknown>> },
): Promise<void> {
  const values = toParameters(parameters) as Record<string, unknown>;
  const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, values);
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const began = performance.now();
    await driver.executeQuery(text, values);
    times.push(performance.now() - began);
  }
  const median = times.toSorted((a, b) => a - b)[3]!;
  console.log(`| ${name} | ${records.length} | ${hitsOf(summary.profile as Profile)} | ${median.toFixed(1)} |`);
}

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function hitsOf({ dbHits, children }: Profile): number {
  return dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
