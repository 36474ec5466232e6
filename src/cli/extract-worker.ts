import { type ExtractionRecord, extract } from "../extraction/index.js";
import type { Task } from "./extractor.js";
import { loadOurKnown } from "./known.js";

const known = await loadOurKnown();

/** What a thread of the pool does. */
export default function extractInWorker({ article, outletPlaces }: Task): ExtractionRecord {
  return extract(article, known, outletPlaces);
}
