import type { Reading } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";
import type { Place } from "../gazetteer/index.js";
import { inOrder, tasksAhead } from "../parallel.js";
import { type Extractor, openExtractor } from "./extractor.js";
import { toFailedRecord } from "./failed-records.js";
import { withOutletPlaces } from "./outlet-places.js";

/** An input with its record. */
export interface Extracted {
  readonly reading: Reading;
  readonly record: ExtractionRecord;
}

/**
 * Extracts in the order of the input. No article stops the run: one that can't be read, or on which the extraction itself fails, gets a record
 * that says so. The places that an outlet's earlier articles name help to read its next; the number of threads changes nothing.
 */
export async function* extractAll(readings: AsyncIterable<Reading>, threads: number): AsyncGenerator<Extracted> {
  const extractor = await openExtractor(threads);
  try {
    yield* inOrder(withOutletPlaces(readings), threads * tasksAhead, async ({ reading, outletPlaces }) => ({
      reading,
      record: await recordOf(reading, outletPlaces, extractor),
    }));
  } finally {
    await extractor.close();
  }
}

async function recordOf(reading: Reading, outletPlaces: readonly Place[], extractor: Extractor): Promise<ExtractionRecord> {
  return reading.kind === "rejected" ? toFailedRecord(reading) : extractor.extract(reading.article, outletPlaces);
}
