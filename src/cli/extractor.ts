import type { Article } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";
import type { Place } from "../gazetteer/index.js";
import { openThreads } from "../parallel.js";
import { toCrashedRecord } from "./failed-records.js";
import { loadOurKnown } from "./known.js";

/** Reads articles, on this thread or on several. It never rejects: an article on which it fails gets a FAILED record. */
export interface Extractor {
  /** @param outletPlaces - that earlier articles of the same outlet name. */
  readonly extract: (article: Article, outletPlaces: readonly Place[]) => Promise<ExtractionRecord>;
  readonly close: () => Promise<void>;
}

/** @param threads - 1 works in this thread; more load the language model each, which pays from a few hundred articles up. */
export async function openExtractor(threads: number): Promise<Extractor> {
  const { extract, close } = threads === 1 ? await singleThread() : await severalThreads(threads);
  return {
    extract: (article, outletPlaces) => extract(article, outletPlaces).catch((error: Error) => toCrashedRecord(article, error)),
    close,
  };
}

/** What a thread of the pool is sent. */
export interface Task {
  readonly article: Article;
  readonly outletPlaces: readonly Place[];
}

async function singleThread(): Promise<Extractor> {
  const { extract } = await import("../extraction/index.js");
  const known = await loadOurKnown();
  return { extract: async (article, outletPlaces) => extract(article, known, outletPlaces), close: async () => {} };
}

async function severalThreads(count: number): Promise<Extractor> {
  const { run, close } = await openThreads<Task, ExtractionRecord>(new URL("./extract-worker.js", import.meta.url), count);
  return { extract: (article, outletPlaces) => run({ article, outletPlaces }), close };
}
