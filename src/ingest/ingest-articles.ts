import type { Article } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";
import { type Graph, Outage, type SavedBatch } from "../graph/index.js";
import type { KnownThings } from "./known-things.js";
import { toSaid } from "./to-said.js";
import { toOutlet } from "./to-source.js";

/** Reads one article; src/extraction's door has it. Several may run at once, in worker threads. */
export type Extract = (article: Article) => ExtractionRecord | Promise<ExtractionRecord>;

export interface IngestOptions {
  readonly graph: Graph;
  readonly extract: Extract;
  readonly known: KnownThings;
  /** Told after each batch what has been stored so far. */
  readonly onProgress?: (sofar: IngestSummary) => void;
  /** Articles in one transaction. Default: 200. */
  readonly batchSize?: number;
}

/** What an ingest did, in numbers. */
export interface IngestSummary {
  readonly articles: {
    readonly created: number;
    /** Known before, word for word. */
    readonly unchanged: number;
    /** Known before with other words: the new version speaks from now on. */
    readonly revised: number;
    /** Stored, though nothing could be read from them. */
    readonly failed: number;
  };
  readonly events: { readonly created: number; readonly updated: number; readonly removed: number };
}

/**
 * Reads articles into the graph, batch by batch; while one batch is stored, the next is extracted. Running it again over the same articles finishes
 * what was interrupted, without reading again what is stored, and changes nothing else.
 * @throws IngestInterrupted when Neo4j goes away: what was stored is whole.
 */
export async function ingestArticles(articles: Iterable<Article> | AsyncIterable<Article>, options: IngestOptions): Promise<IngestSummary> {
  const { graph, extract, known, onProgress = () => {}, batchSize = 200 } = options;
  let summary = nothing;
  const store = async (batch: readonly Article[], read: readonly Read[]) => {
    summary = addKnown(summary, batch.length - read.length);
    if (read.length > 0) {
      const saved = await graph.saveArticles(read.map(({ article, record }) => toSaid(article, record, known)));
      summary = addSaved(summary, saved, read.filter(({ record }) => record.status === "FAILED").length);
    }
    onProgress(summary);
  };
  let storing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of inBatches(articles, batchSize)) {
      const isKnown = await graph.areKnown(batch.map((article) => ({ article, outlet: toOutlet(article, known) })));
      const unknown = batch.filter((_, index) => !isKnown[index]);
      const read = await Promise.all(unknown.map(async (article) => ({ article, record: await extract(article) })));
      await storing;
      storing = store(batch, read);
      storing.catch(() => {}); // it is awaited before the next batch and at the end
    }
    await storing;
    return summary;
  } catch (error) {
    throw error instanceof Outage ? new IngestInterrupted(summary, error) : error;
  }
}

interface Read {
  readonly article: Article;
  readonly record: ExtractionRecord;
}

/** Neo4j went away in the middle. `summary` tells what had been stored. */
export class IngestInterrupted extends Outage {
  constructor(
    readonly summary: IngestSummary,
    cause: Outage,
  ) {
    const { created, unchanged, revised } = summary.articles;
    const stored = created + unchanged + revised;
    const advice = `The first ${stored} articles are stored; run the same command again, and it goes on from there.`;
    super(cause.code, `${cause.message} ${advice}`, { cause });
  }
}

const nothing: IngestSummary = {
  articles: { created: 0, unchanged: 0, revised: 0, failed: 0 },
  events: { created: 0, updated: 0, removed: 0 },
};

function addKnown({ articles, events }: IngestSummary, count: number): IngestSummary {
  return { articles: { ...articles, unchanged: articles.unchanged + count }, events };
}

function addSaved({ articles, events }: IngestSummary, saved: SavedBatch, failed: number): IngestSummary {
  const count = (outcome: string) => saved.articles.filter((article) => article.outcome === outcome).length;
  return {
    articles: {
      created: articles.created + count("CREATED"),
      unchanged: articles.unchanged + count("UNCHANGED"),
      revised: articles.revised + count("REVISED"),
      failed: articles.failed + failed,
    },
    events: {
      created: events.created + saved.created.length,
      updated: events.updated + saved.updated.length,
      removed: events.removed + saved.removed.length,
    },
  };
}

async function* inBatches<T>(values: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
