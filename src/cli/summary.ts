import type { ExtractionRecord } from "../extraction/index.js";

/** What became of the articles of one run. */
export class Summary {
  readonly #began = performance.now();
  readonly #byStatus = new Map<ExtractionRecord["status"], number>();
  #articles = 0;
  #events = 0;

  /** @returns how many articles there are by now. */
  add({ status, events }: ExtractionRecord): number {
    this.#byStatus.set(status, this.count(status) + 1);
    this.#events += events.length;
    this.#articles += 1;
    return this.#articles;
  }

  count(status: ExtractionRecord["status"]): number {
    return this.#byStatus.get(status) ?? 0;
  }

  /** "120 articles in 4.1 s (29 a second): 131 events in 96; 20 without events, 2 not in English, 2 rejected." */
  toString(): string {
    const seconds = (performance.now() - this.#began) / 1000;
    const others = [
      [this.count("NO_EVENTS"), "without events"],
      [this.count("UNSUPPORTED_LANGUAGE"), "not in English"],
      [this.count("FAILED"), "rejected"],
    ] as const;
    const parts = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    if (this.#events > 0) parts.unshift(`${counted(this.#events, "event")} in ${this.count("EXTRACTED")}`);
    return `${counted(this.#articles, "article")} in ${seconds.toFixed(1)} s (${(this.#articles / seconds).toFixed(0)} a second): ${parts.join(", ")}.`;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
