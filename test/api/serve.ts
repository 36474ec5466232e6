import { type RunningApi, type Services, startApi } from "../../src/api/index.js";
import type { GraphReads } from "../../src/graph/index.js";

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Served extends RunningApi {
  /** All lines that the service logged. */
  readonly logged: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Codes of the answer's errors. */
  codesOf(query: string, variables?: Record<string, unknown>): Promise<unknown[]>;
}

/** The API as it ships on a free port, over a graph of which a test gives just the reads that it is about. */
export async function serve(graph: Partial<GraphReads> = {}, others: Partial<Services> = {}): Promise<Served> {
  const logged: unknown[] = [];
  const note = (message?: unknown) => void logged.push(message);
  const log = { debug: note, info: note, warn: note, error: note };
  const api = await startApi(
    { graph: onlyThese(graph), ingest: () => Promise.reject(new Error("This test ingests nothing.")), log, ...others },
    { host: "127.0.0.1", port: 0 },
  );
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(api.url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return (await answer.json()) as Answer;
  };
  return {
    ...api,
    logged,
    ask,
    codesOf: async (...operation) => ((await ask(...operation)).errors ?? []).map(({ extensions }) => extensions.code),
  };
}

function onlyThese(reads: Partial<GraphReads>): GraphReads {
  return new Proxy(reads as GraphReads, {
    get(given, name: keyof GraphReads) {
      if (given[name]) return given[name];
      throw new Error(`This test's graph has no ${name}.`);
    },
  });
}
