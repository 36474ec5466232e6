import { Presets, SingleBar } from "cli-progress";

/** How far a long run is; shown on a terminal only. */
export interface Progress {
  /** @param articles - done so far. @param bytes - of the input, read so far. */
  update(articles: number, bytes: number): void;
  /** Clears the line, so that what is written next stands alone. */
  stop(): void;
}

/** @param totalBytes - size of the whole input; null if unknown, then there is no bar either. */
export function startProgress(totalBytes: number | null): Progress {
  if (!process.stderr.isTTY || totalBytes === null || totalBytes < worthwhileBytes) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: "{bar} {percentage} % | {articles} articles | {eta_formatted} left",
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_grey,
  );
  bar.start(totalBytes, 0, { articles: 0 });
  return { update: (articles, bytes) => bar.update(bytes, { articles }), stop: () => bar.stop() };
}

/** What takes less than a second or two needs no bar. */
const worthwhileBytes = 100_000;
