import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import getPort from "get-port";
import { type Config, readConfig } from "../src/config.js";
import { type RunningSitrep, startSitrep } from "../src/main.js";
import { projectFile } from "../src/project.js";
import { borrowGraph } from "./neo4j/borrow.js";

const borrowed = borrowGraph();
const told: string[] = [];
let config: Config;
let sitrep: RunningSitrep;

beforeAll(async () => {
  config = { ...readConfig({}), neo4j: borrowed.server, port: await getPort() };
  sitrep = await startSitrep(config, (line) => told.push(line));
}, 300_000);
afterAll(() => sitrep?.stop());

/** The first block of a language in the README. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(readFileSync(projectFile("README.md"), "utf8"))![1]!;
}

async function ask(query: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return (await fetch(sitrep.apiUrl, { method: "POST", headers, body: JSON.stringify({ query }) })).json();
}

test("the first start reads the samples, and answers the README's question as the README shows", async () => {
  expect(told).toEqual(["Reading the sample articles of data/samples"]);
  expect(sitrep.counts.articles).toBe(20);
  expect(await ask(block("graphql"))).toEqual({ data: JSON.parse(block("json")) });
});

test("an article handed in is read at once, and one that can't be is refused", async () => {
  const ingest = (text: string) =>
    ask(`mutation { ingestArticle(article: { text: ${JSON.stringify(text)}, publishedAt: "2023-05-04" }) {
      __typename ... on IngestedArticle { created events { type } } ... on Refusal { code } } }`);
  expect(await ingest("MOSUL, Iraq - Gunmen shot dead two policemen in Mosul on Wednesday, officials said.")).toMatchObject({
    data: { ingestArticle: { created: true, events: [{ type: expect.any(String) }] } },
  });
  expect(await ingest(" ")).toMatchObject({ data: { ingestArticle: { __typename: "ArticleRefused", code: "MISSING_TEXT" } } });
});

test("a second Sitrep is told of the first, and another program is told from it", async () => {
  await expect(startSitrep(config, () => {})).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: expect.stringContaining("running already"),
  });
  const other = createServer((_request, response) => response.end()).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(startSitrep({ ...config, port }, () => {})).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: expect.stringContaining("SITREP_PORT"),
  });
  other.close();
});

test("it stops all that it started, and the next start finds the graph as it was", async () => {
  await sitrep.stop();
  await expect(fetch(sitrep.apiUrl)).rejects.toThrow();
  told.length = 0;
  sitrep = await startSitrep(config, (line) => told.push(line));
  expect(told).toEqual([]);
  expect(sitrep.counts.articles).toBe(21);
});
