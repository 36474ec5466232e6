/** One line of a byte stream, without its line feed, or the fact that it was longer than allowed. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null for a line over the limit: its bytes were let go as they came. */
  readonly bytes: Buffer | null;
  /** Bytes of the stream up to the end of this line. */
  readonly end: number;
}

/**
 * Splits a stream at line feeds; a last line without one counts, an empty rest doesn't.
 * Memory stays within `limit` plus one chunk, whatever comes in.
 * @param limit - longest line kept, in bytes.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let end = 0;
  let parts: Buffer[] = [];
  let length = 0;

  const add = (part: Buffer) => {
    length += part.length;
    end += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const bytes = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    number += 1;
    return { number, bytes, end };
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(lineFeed); feed >= 0; feed = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, feed));
      end += 1;
      yield take();
      start = feed + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const lineFeed = 0x0a;
