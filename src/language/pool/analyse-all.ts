import { availableParallelism } from "node:os";
import { inOrder, openThreads, tasksAhead } from "../../parallel.js";
import type { Doc } from "../doc.js";
import { type PackedDoc, unpackDoc } from "./packed-doc.js";

/**
 * Analyses many texts on all cores and gives their docs in the same order. It reads no further ahead than its threads need, so
 * the texts may be endless; but it reads some before it gives the first doc, so they should be at hand. Each thread loads the model for itself; a
 * handful of short texts is faster by analyse().
 * @throws as analyse.
 */
export async function* analyseAll(
  texts: Iterable<string> | AsyncIterable<string>,
  { language = "en", threads = availableParallelism() }: { readonly language?: string; readonly threads?: number } = {},
): AsyncGenerator<Doc, void, undefined> {
  const pool = await openThreads<WorkerTask, PackedDoc[]>(new URL("./worker.js", import.meta.url), threads);
  const analyseBundle = async (bundle: readonly string[]): Promise<Doc[]> => {
    const docs = await pool.run({ texts: bundle, language });
    return docs.map((doc, i) => unpackDoc(bundle[i]!, doc));
  };
  try {
    for await (const docs of inOrder(bundlesOf(texts), threads * tasksAhead, analyseBundle)) yield* docs;
  } finally {
    await pool.close();
  }
}

/** What a thread is asked to do. */
export interface WorkerTask {
  readonly texts: readonly string[];
  readonly language: string;
}

/** Characters that are sent to a thread together, about: 30 ms of work. Sent one by one, short texts would cost a fifth more. */
const bundleSize = 4_000;

/** What a text counts for beside its characters, so that empty ones fill a bundle too. */
const textItself = 50;

async function* bundlesOf(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string[], void, undefined> {
  let bundle: string[] = [];
  let size = 0;
  for await (const text of texts) {
    bundle.push(text);
    size += text.length + textItself;
    if (size < bundleSize) continue;
    yield bundle;
    bundle = [];
    size = 0;
  }
  if (bundle.length > 0) yield bundle;
}
