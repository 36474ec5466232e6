import type { Config } from "../config.js";
import type { Graph } from "../graph/index.js";
import { tell } from "./tell.js";

/**
 * Opens the graph, its schema up to date, for one piece of work, and closes it again: the graph of the server that NEO4J_URI names, else our own,
 * which is started if need be and left running.
 * @param work - is also given the names of the migrations that brought the schema up to date just now.
 * @throws ConfigError; Outage when there is no such server.
 */
export async function withGraph<T>(work: (graph: Graph, applied: readonly string[]) => Promise<T>): Promise<T> {
  const [{ readConfig }, { openGraph }] = await Promise.all([import("../config.js"), import("../graph/index.js")]);
  const config = readConfig();
  const graph = await openGraph(config.neo4j ?? (await ownServer(config)), config);
  try {
    return await work(graph, await graph.migrate());
  } finally {
    await graph.close();
  }
}

async function ownServer({ managedNeo4j }: Config) {
  const { startDatabase } = await import("../database/index.js");
  return (await startDatabase(managedNeo4j, { tell })).server;
}
