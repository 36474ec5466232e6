import type { Article } from "../article/index.js";
import type { SavedArticle } from "../graph/index.js";
import type { IngestOptions } from "./ingest-articles.js";
import { toSaid } from "./to-said.js";

/** What became of one article that somebody handed in by itself. */
export interface IngestedArticle extends SavedArticle {
  /** Entry of the audit trail; null where no event changed. */
  readonly changeId: string | null;
}

/**
 * Reads one article into the graph.
 * @throws Outage; then nothing was stored.
 */
export async function ingestArticle(
  article: Article,
  { graph, extract, known }: Pick<IngestOptions, "graph" | "extract" | "known">,
): Promise<IngestedArticle> {
  const { articles, changes } = await graph.saveArticles([toSaid(article, await extract(article), known)]);
  return { ...articles[0]!, changeId: changes[0] ?? null };
}
