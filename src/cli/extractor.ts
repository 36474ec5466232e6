import type { Article } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";
import { openThreads } from "../parallel.js";
import { toCrashedRecord } from "./failed-records.js";
import { loadOurKnown } from "./known.js";

/** Reads articles, on this thread or on several. It never rejects: an article on which it fails gets a FAILED record. */
export interface Extractor {
  readonly extract: (article: Article) => Promise<ExtractionRecord>;
  readonly close: () => Promise<void>;
}

/** @param threads - 1 works in this thread; more load the language model each, which pays from a few hundred articles up. */
export async function openExtractor(threads: number): Promise<Extractor> {
  const { extract, close } = threads === 1 ? await singleThread() : await severalThreads(threads);
  return { extract: (article) => extract(article).catch((error: Error) => toCrashedRecord(article, error)), close };
}

async function singleThread(): Promise<Extractor> {
  const { extract } = await import("../extraction/index.js");
  const known = await loadOurKnown();
  return { extract: async (article) => extract(article, known), close: async () => {} };
}

async function severalThreads(count: number): Promise<Extractor> {
  const { run, close } = await openThreads<Article, ExtractionRecord>(new URL("./extract-worker.js", import.meta.url), count);
  return { extract: run, close };
}
