export { type Extract, IngestInterrupted, type IngestOptions, type IngestSummary, ingestArticles } from "./ingest-articles.js";
export type { KnownThings } from "./known-things.js";
