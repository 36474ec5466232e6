import { expect, test } from "@jest/globals";
import { type Graph, Outage, type SaidArticle } from "../../src/graph/index.js";
import { ingestArticles } from "../../src/ingest/index.js";
import { borrowGraph } from "../neo4j/borrow.js";
import { anArticle, known, type Told } from "./records.js";

const borrowed = borrowGraph();
const told = Array.from({ length: 5 }, () => anArticle());

function ingest(graph: Graph, articles: readonly Told[] = told) {
  const records = new Map(articles.map(({ article, record }) => [article, record]));
  const read: string[] = [];
  const extract = (article: Told["article"]) => {
    read.push(article.id);
    return records.get(article)!;
  };
  const options = { graph, known, batchSize: 2, extract };
  return {
    read,
    summary: ingestArticles(
      articles.map(({ article }) => article),
      options,
    ),
  };
}

/** The graph, whose server goes away when it is asked to store this batch. */
function goneAt(batch: number): Graph {
  let asked = 0;
  const saveArticles = (articles: readonly SaidArticle[]) =>
    asked++ === batch
      ? Promise.reject(new Outage("UNREACHABLE", "Neo4j doesn't answer at bolt://x."))
      : borrowed.graph.saveArticles(articles);
  return { ...borrowed.graph, saveArticles };
}

test("Neo4j goes away: what is stored is whole, the message tells how to go on, and the next run finishes without reading again", async () => {
  await expect(ingest(goneAt(1)).summary).rejects.toMatchObject({
    name: "Outage",
    code: "UNREACHABLE",
    message: "Neo4j doesn't answer at bolt://x. The first 2 articles are stored; run the same command again, and it goes on from there.",
    summary: { articles: { created: 2 } },
  });
  expect(await borrowed.graph.counts()).toMatchObject({ articles: 2, events: 1 });
  const again = ingest(borrowed.graph);
  expect(await again.summary).toMatchObject({ articles: { created: 3, unchanged: 2 }, events: { created: 0, updated: 2 } });
  expect(again.read).toEqual(told.slice(2).map(({ article }) => article.id));
});

test("a batch that can't be stored as a whole isn't stored at all", async () => {
  const before = await borrowed.graph.counts();
  const articles = [anArticle(), anArticle()];
  const records = articles.map(({ record }) => record);
  // Neo4j refuses a map as a property, after the articles were written and before the reports are.
  const [first] = records[1]!.events;
  const broken = { ...records[1]!, events: [{ ...first!, title: { a: 1 } as unknown as string }] };
  await expect(ingest(borrowed.graph, [articles[0]!, { article: articles[1]!.article, record: broken }]).summary).rejects.toThrow();
  expect(await borrowed.graph.counts()).toEqual(before);
});
