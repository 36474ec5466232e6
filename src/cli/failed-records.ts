import type { Article, Reading } from "../article/index.js";
import type { ArticleHeader, ExtractionRecord } from "../extraction/index.js";

export type Rejected = Extract<Reading, { readonly kind: "rejected" }>;

/** "articles.jsonl:7: The line is no JSON: ... (MALFORMED_JSON; passed over)"; null for a record without an error. */
export function toMessage({ file, line }: Reading, { error, article }: ExtractionRecord): string | null {
  if (error === undefined) return null;
  const name = article.id === null ? "" : `, article ${article.id}`;
  return `${file}${line === null ? "" : `:${line}`}${name}: ${error.message} (${error.code}; passed over)`;
}

/** The record of an input that can't be read. */
export function toFailedRecord({ id, line, error }: Rejected): ExtractionRecord {
  const article = { id, url: null, title: null, publishedAt: null, source: null, language: null, contentHash: null };
  return failed(article, error.code, error.message, line);
}

/** The record of an article on which the extraction itself failed: a bug of ours, and no reason to lose the others. */
export function toCrashedRecord({ id, url, title, publishedAt, source, language, contentHash }: Article, error: Error): ExtractionRecord {
  const article = { id, url, title, publishedAt, source: source && { name: source.name }, language, contentHash };
  return failed(
    article,
    "EXTRACTION_FAILED",
    `A fault of Sitrep's, please report it with the article: ${error.stack ?? error.message}`,
    null,
  );
}

function failed(article: ArticleHeader, code: string, message: string, line: number | null): ExtractionRecord {
  const nothing = { events: [], places: [], groups: [], sources: [] };
  return { article, status: "FAILED", ...nothing, error: { code, message }, ...(line === null ? {} : { line }) };
}
