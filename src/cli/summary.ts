import type { ExtractionRecord } from "../extraction/index.js";

/** What became of the articles of one run. */
export class Summary {
  readonly #began = performance.now();
  readonly #byStatus = new Map<ExtractionRecord["status"], number>();
  #events = 0;

  add({ status, events }: ExtractionRecord): void {
    this.#byStatus.set(status, this.count(status) + 1);
    this.#events += events.length;
  }

  count(status: ExtractionRecord["status"]): number {
    return this.#byStatus.get(status) ?? 0;
  }

  /** "120 articles in 4.1 s (29 a second): 131 events in 96; 20 without events, 2 in another language, 2 rejected." */
  toString(): string {
    const articles = [...this.#byStatus.values()].reduce((sum, count) => sum + count, 0);
    const seconds = (performance.now() - this.#began) / 1000;
    const parts = [`${counted(this.#events, "event")} in ${this.count("EXTRACTED")}`];
    if (this.count("NO_EVENTS") > 0) parts.push(`${this.count("NO_EVENTS")} without events`);
    if (this.count("UNSUPPORTED_LANGUAGE") > 0) parts.push(`${this.count("UNSUPPORTED_LANGUAGE")} not in English`);
    if (this.count("FAILED") > 0) parts.push(`${this.count("FAILED")} rejected`);
    return `${counted(articles, "article")} in ${seconds.toFixed(1)} s (${(articles / seconds).toFixed(0)} a second): ${parts.join(", ")}.`;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
