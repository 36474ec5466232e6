import { availableParallelism } from "node:os";
import { inOrder, openThreads, tasksAhead } from "../../parallel.js";
import type { Doc } from "../doc.js";
import { type PackedDoc, unpackDoc } from "./packed-doc.js";

/**
 * Analyses many texts on all cores and gives their docs in the same order. It reads no further ahead than its threads need, so
 * the texts may be endless. Each thread loads the model for itself; a handful of short texts is faster by analyse().
 * @throws as analyse, when the doc concerned has its turn.
 */
export async function* analyseAll(
  texts: Iterable<string> | AsyncIterable<string>,
  { language = "en", threads = availableParallelism() }: { readonly language?: string; readonly threads?: number } = {},
): AsyncGenerator<Doc, void, undefined> {
  const pool = await openThreads<WorkerTask, PackedDoc>(new URL("./worker.js", import.meta.url), threads);
  try {
    yield* inOrder(texts, threads * tasksAhead, async (text) => unpackDoc(text, await pool.run({ text, language })));
  } finally {
    await pool.close();
  }
}

/** What a thread is asked to do. */
export interface WorkerTask {
  readonly text: string;
  readonly language: string;
}
