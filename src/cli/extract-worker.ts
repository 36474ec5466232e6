import type { Article } from "../article/index.js";
import { type ExtractionRecord, extract } from "../extraction/index.js";
import { loadOurKnown } from "./known.js";

const known = await loadOurKnown();

/** What a thread of the pool does. */
export default function extractInWorker(article: Article): ExtractionRecord {
  return extract(article, known);
}
