import type { Article } from "../article/index.js";
import type { SavedArticle } from "../graph/index.js";
import type { IngestOptions } from "./ingest-articles.js";
import { toSaid } from "./to-said.js";

/**
 * Reads one article that somebody handed in by itself into the graph.
 * @throws Outage; then nothing was stored.
 */
export async function ingestArticle(
  article: Article,
  { graph, extract, known }: Pick<IngestOptions, "graph" | "extract" | "known">,
): Promise<SavedArticle> {
  const { articles } = await graph.saveArticles([toSaid(article, await extract(article), known)]);
  return articles[0]!;
}
