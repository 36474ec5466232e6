import { MultiBar, Presets } from "cli-progress";
import { tell } from "./tell.js";

/** How far a long run is; shown on a terminal only, in the last line of standard error. */
export interface Progress {
  /** @param articles - done so far. @param bytes - of the input, read so far. */
  update(articles: number, bytes: number): void;
  /** Writes a line to standard error, above the bar. */
  say(line: string): void;
  stop(): void;
}

/** @param totalBytes - size of the whole input; null if unknown, then there is no bar. */
export function startProgress(totalBytes: number | null): Progress {
  if (!process.stderr.isTTY || totalBytes === null || totalBytes < worthwhileBytes) return { update: () => {}, say: tell, stop: () => {} };

  const format = "{bar} {percentage} % | {articles} articles | {eta_formatted} left";
  const bars = new MultiBar({ format, hideCursor: true, clearOnComplete: true, stream: process.stderr }, Presets.shades_grey);
  const bar = bars.create(totalBytes, 0, { articles: 0 });
  return {
    update: (articles, bytes) => bar.update(bytes, { articles }),
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

/** What takes less than a second or two needs no bar. */
const worthwhileBytes = 100_000;
