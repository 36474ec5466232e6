import type { GraphReads } from "../graph/index.js";
import { createLoad, type Load } from "./load.js";

/** What the API translates for. */
export interface Services {
  readonly graph: GraphReads;
  /** Checks an input of any shape and reads it into the graph. */
  readonly ingest: (input: unknown) => Promise<IngestOutcome>;
  readonly log: Log;
}

export type IngestOutcome =
  | { readonly kind: "ingested"; readonly articleId: string; readonly isNew: boolean }
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

/** As pino's and Apollo's loggers have it. */
export interface Log {
  debug(message?: unknown): void;
  info(message?: unknown): void;
  warn(message?: unknown): void;
  error(message?: unknown): void;
}

/** What resolvers are given, fresh for each request. */
export interface Context extends Services {
  readonly load: Load;
}

export function createContext(services: Services): Context {
  return { ...services, load: createLoad(services.graph) };
}
