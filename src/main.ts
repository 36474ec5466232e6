import { type RunningApi, startApi } from "./api/index.js";
import { readArticles, toArticle } from "./article/index.js";
import type { Config } from "./config.js";
import { requireFreePort, startDatabase, stopDatabase } from "./database/index.js";
import { extract, type Known, loadKnown } from "./extraction/index.js";
import { type Graph, type GraphCounts, Outage, openGraph } from "./graph/index.js";
import { ingestArticle, ingestArticles } from "./ingest/index.js";
import { createLog } from "./log.js";
import { projectFile } from "./project.js";

export interface RunningSitrep {
  readonly apiUrl: string;
  /** The Neo4j that Sitrep runs itself; null where NEO4J_URI names another. */
  readonly database: {
    readonly browserUrl: string;
    readonly user: string;
    readonly password: string;
    readonly passwordFile: string;
    readonly startedNow: boolean;
  } | null;
  readonly counts: GraphCounts;
  /** Lets requests under way finish, then stops everything that was started here. */
  stop(): Promise<void>;
}

/**
 * Starts Sitrep: the database, its schema, the samples where the graph is empty, the API.
 * @param tell - told each step that takes time, in one line.
 * @throws Outage; then whatever had been started is stopped again.
 */
export async function startSitrep(config: Config, tell: (line: string) => void): Promise<RunningSitrep> {
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const stopOne of started.splice(0).reverse()) await stopOne();
  };
  try {
    await requireOwnPort(config);
    const database = config.neo4j ? null : await startDatabase(config.managedNeo4j, { tell });
    if (database?.startedNow) started.push(() => stopDatabase(config.managedNeo4j));

    const graph = await openGraph(config.neo4j ?? database!.server, { queryTimeoutMs: config.queryTimeoutMs });
    started.push(() => graph.close());
    await graph.migrate();

    const known = loadKnown(toKnownOptions(config));
    if ((await graph.counts()).articles === 0) await ingestSamples(graph, known, tell);

    const api = await serve(graph, known, config);
    started.push(() => api.stop());
    const { server, browserUrl, passwordFile, startedNow } = database ?? {};
    return {
      apiUrl: api.url,
      database: server
        ? { browserUrl: browserUrl!, passwordFile: passwordFile!, startedNow: startedNow!, user: server.user, password: server.password }
        : null,
      counts: await graph.counts(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Before anything is started: nobody should wait for Neo4j to learn that a port is taken. */
async function requireOwnPort({ host, port }: Config): Promise<void> {
  try {
    await requireFreePort({ port, host, purpose: "the API", setting: "SITREP_PORT" });
  } catch (error) {
    const health = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    if (!health?.headers.has("x-sitrep")) throw error;
    throw new Outage(
      "PORT_TAKEN",
      `Sitrep is running already: http://${host}:${port}/graphql. For a second one, set SITREP_PORT to a free port.`,
    );
  }
}

function toKnownOptions({ lexiconFolder, gazetteerFile }: Config) {
  return { lexiconFolder: lexiconFolder ?? undefined, gazetteerFile: gazetteerFile ?? undefined };
}

function serve(graph: Graph, known: Known, { host, port }: Config): Promise<RunningApi> {
  const options = { graph, known, extract: (article: Parameters<typeof extract>[0]) => extract(article, known) };
  const ingest = async (input: unknown) => {
    const outcome = toArticle(input);
    if (outcome.kind === "rejected") return { kind: "refused", ...outcome.error } as const;
    const { id, outcome: saved } = await ingestArticle(outcome.article, options);
    return { kind: "ingested", articleId: id, isNew: saved !== "UNCHANGED" } as const;
  };
  return startApi({ graph, ingest, log: createLog() }, { host, port });
}

/** So that the first question has something worth seeing to answer. */
async function ingestSamples(graph: Graph, known: Known, tell: (line: string) => void): Promise<void> {
  tell("Reading the sample articles of data/samples");
  async function* samples() {
    for await (const reading of readArticles(projectFile("data", "samples", "articles.jsonl")))
      if (reading.kind === "article") yield reading.article;
  }
  await ingestArticles(samples(), { graph, known, extract: (article) => extract(article, known) });
}
