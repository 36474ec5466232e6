import { availableParallelism } from "node:os";
import type { Doc } from "../doc.js";

/** How many texts each worker may have waiting: enough that none idles, few enough that a slow reader isn't buried. */
const textsPerWorker = 4;

/**
 * Analyses many texts on all cores and gives their docs in the same order. It reads no further ahead than its workers need, so
 * the texts may be endless. Each worker loads the model for itself; a handful of short texts is faster by analyse().
 * @throws as analyse, when the doc concerned has its turn.
 */
export async function* analyseAll(
  texts: Iterable<string> | AsyncIterable<string>,
  { language = "en", threads = availableParallelism() }: { readonly language?: string; readonly threads?: number } = {},
): AsyncGenerator<Doc, void, undefined> {
  const { Piscina } = await import("piscina"); // here, since who never needs it shouldn't wait for its loading
  const pool = new Piscina<WorkerTask, Doc>({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  const underWay: Promise<Doc>[] = [];
  try {
    for await (const text of texts) {
      const doc = pool.run({ text, language });
      doc.catch(() => undefined); // reported when its turn comes, not before
      underWay.push(doc);
      if (underWay.length >= threads * textsPerWorker) yield await underWay.shift()!;
    }
    for (const doc of underWay) yield await doc;
  } finally {
    await pool.destroy();
  }
}

/** What a worker is asked to do. */
export interface WorkerTask {
  readonly text: string;
  readonly language: string;
}
