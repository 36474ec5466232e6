import type { Reading } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";

export type Rejected = Extract<Reading, { readonly kind: "rejected" }>;

/** "articles.jsonl:7: The line is no JSON: ... (MALFORMED_JSON; passed over)" */
export function toMessage({ file, line, error }: Rejected): string {
  return `${file}${line === null ? "" : `:${line}`}: ${error.message} (${error.code}; passed over)`;
}

/** The record that stands in the output for an input that couldn't be read. */
export function toFailedRecord({ id, line, error }: Rejected): ExtractionRecord {
  return {
    article: { id, url: null, title: null, publishedAt: null, source: null, language: null, contentHash: null },
    status: "FAILED",
    events: [],
    places: [],
    groups: [],
    sources: [],
    error: { code: error.code, message: error.message },
    ...(line === null ? {} : { line }),
  };
}
