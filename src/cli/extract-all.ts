import type { Reading } from "../article/index.js";
import type { ExtractionRecord } from "../extraction/index.js";
import { type Extractor, openExtractor } from "./extractor.js";
import { toFailedRecord } from "./failed-records.js";

/** An input with its record. */
export interface Extracted {
  readonly reading: Reading;
  readonly record: ExtractionRecord;
}

/**
 * Extracts in the order of the input. No article stops the run: one that can't be read, or on which the extraction itself fails, gets a record
 * that says so.
 */
export async function* extractAll(readings: AsyncIterable<Reading>, threads: number): AsyncGenerator<Extracted> {
  const extractor = await openExtractor(threads);
  const waiting: Promise<Extracted>[] = [];
  try {
    for await (const reading of readings) {
      waiting.push(recordOf(reading, extractor).then((record) => ({ reading, record })));
      // Enough to keep all threads busy while one has a long article, and no more: the input may be endless.
      if (waiting.length >= threads * articlesAhead) yield await waiting.shift()!;
    }
    for (const extracted of waiting) yield await extracted;
  } finally {
    await extractor.close();
  }
}

const articlesAhead = 8;

async function recordOf(reading: Reading, extractor: Extractor): Promise<ExtractionRecord> {
  return reading.kind === "rejected" ? toFailedRecord(reading) : extractor.extract(reading.article);
}
