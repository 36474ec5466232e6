import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Unzip, UnzipInflate } from "fflate";

/** The lines of a text file, plain, gzip or zip (of an archive the first entry, as GeoNames packs them), read as a stream. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  const start = await firstBytes(path);
  let input: Readable = bytes;
  if (start === "1f8b") input = bytes.pipe(createGunzip());
  if (start === "504b") input = Readable.from(unzip(bytes));
  bytes.on("error", (error) => input.destroy(error));
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  return buffer.toString("hex");
}

async function* unzip(bytes: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let isFirst = true;
  const archive = new Unzip((entry) => {
    if (!isFirst || entry.name.endsWith("/") || /readme/i.test(entry.name)) return;
    isFirst = false;
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      out.push(chunk);
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  for await (const chunk of bytes) {
    archive.push(chunk);
    yield* out;
    out = [];
  }
  archive.push(new Uint8Array(0), true);
  yield* out;
}
