export { type ExportFormat, exportEvents, exportFormats } from "./export/export-events.js";
export { ingestArticle } from "./ingest-article.js";
export { type Extract, IngestInterrupted, type IngestOptions, type IngestSummary, ingestArticles } from "./ingest-articles.js";
export type { KnownThings } from "./known-things.js";
