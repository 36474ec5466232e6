import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { type Article, readArticles } from "../src/article/index.js";
import { extract, loadKnown } from "../src/extraction/index.js";
import { ingestArticles } from "../src/ingest/index.js";
import { projectFile } from "../src/project.js";
import { serve } from "./api/serve.js";
import { borrowGraph } from "./neo4j/borrow.js";

const borrowed = borrowGraph();
const readme = readFileSync(projectFile("README.md"), "utf8");

/** The first block of a language in the README. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(readme)![1]!;
}

async function* samples(): AsyncGenerator<Article> {
  for await (const reading of readArticles(projectFile("data", "samples", "articles.jsonl"))) {
    if (reading.kind === "rejected") throw new Error(reading.error.message);
    yield reading.article;
  }
}

test("the answer that the README shows is what a fresh start gives", async () => {
  const known = loadKnown();
  await ingestArticles(samples(), { graph: borrowed.graph, known, extract: (article) => extract(article, known) });
  const api = await serve(borrowed.graph);
  expect(await api.ask(block("graphql"))).toEqual({ data: JSON.parse(block("json")) });
  await api.stop();
});
