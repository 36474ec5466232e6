import type { Neo4jServer } from "../config.js";
import { graphReads } from "./all-reads.js";
import { connect } from "./driver.js";
import { type ExportedEvent, streamEvents } from "./export.js";
import type { GraphReads } from "./graph-reads.js";
import { migrate } from "./migrate.js";
import type { SaidArticle } from "./said.js";
import { areKnown, type SavedBatch, type Submission, saveArticles } from "./save-articles.js";
import { Store } from "./store.js";

export interface Graph extends GraphReads {
  /** Brings the schema up to date; returns the names of the migrations applied now. */
  migrate(): Promise<readonly string[]>;
  /**
   * Stores articles with all they say, and concludes what happened: the whole batch or, if anything fails, none of it.
   * The same articles again change nothing.
   */
  saveArticles(articles: readonly SaidArticle[]): Promise<SavedBatch>;
  /** Which of these articles are stored already, word for word, in the order given. */
  areKnown(articles: readonly Submission[]): Promise<readonly boolean[]>;
  /** Every event with all that an export shows, by id. */
  streamEvents(): AsyncGenerator<ExportedEvent>;
  close(): Promise<void>;
}

/**
 * Opens the graph of a server.
 * @throws Outage UNREACHABLE, WRONG_PASSWORD, NO_SUCH_DATABASE or NEO4J_TOO_OLD; so does, UNREACHABLE or TIMEOUT, everything that the graph is asked later.
 */
export async function openGraph(server: Neo4jServer, { queryTimeoutMs = 10_000 }: GraphOptions = {}): Promise<Graph> {
  const store = new Store(await connect(server), server, queryTimeoutMs);
  return {
    ...graphReads(store),
    migrate: () => migrate(store),
    saveArticles: (articles) => saveArticles(store, articles),
    areKnown: (articles) => areKnown(store, articles),
    streamEvents: () => streamEvents(store),
    close: () => store.close(),
  };
}

export interface GraphOptions {
  /** Longest that a read may take, in milliseconds. Default: 10000. */
  readonly queryTimeoutMs?: number;
}
