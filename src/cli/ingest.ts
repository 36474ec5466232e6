import { Command } from "commander";
import type { Article, Reading } from "../article/index.js";
import type { IngestSummary } from "../ingest/index.js";
import { exitCodes } from "./exit-codes.js";
import { openExtractor } from "./extractor.js";
import { toFailedRecord, toMessage } from "./failed-records.js";
import { readInputs, sizeOf } from "./inputs.js";
import { loadOurKnown } from "./known.js";
import { type Progress, startProgress } from "./progress.js";
import { tell } from "./tell.js";
import { threadCount, worthwhileThreads } from "./threads.js";
import { withGraph } from "./with-graph.js";

interface Options {
  readonly text: boolean;
  readonly threads?: number;
}

export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Read articles into the graph. The same articles again change nothing, so an interrupted run is simply run again.")
    .argument("<files...>", "JSON Lines with an article a line, or a plain .txt; - is standard input")
    .option("--text", "standard input is one plain text, not JSON Lines", false)
    .option("--threads <n>", "how many articles to read at once; default: 1 for a small input, else one a core", threadCount)
    .addHelpText("after", "\nExample:\n  sitrep ingest data/samples/articles.jsonl")
    .action(runIngest);
}

async function runIngest(files: readonly string[], options: Options): Promise<void> {
  const began = performance.now();
  const { ingestArticles } = await import("../ingest/index.js");
  const size = sizeOf(files);
  const progress = startProgress(size);
  const input = new AcceptedArticles(readInputs(files, options.text ? "text" : "jsonl"), progress);
  const extractor = await openExtractor(options.threads ?? worthwhileThreads(size));
  try {
    const known = await loadOurKnown();
    // Without what the outlet's other articles name: one that comes again, alone or in other company, must say the same.
    const extract = (article: Article) => extractor.extract(article, []);
    const summary = await withGraph((graph) => ingestArticles(input.articles(), { graph, extract, known }));
    progress.stop();
    tell(toSentence(summary, input.rejected, (performance.now() - began) / 1000));
    if (input.rejected + summary.articles.failed > 0) process.exitCode = exitCodes.someRejected;
  } finally {
    progress.stop();
    await extractor.close();
  }
}

/** The articles of the input; what can't be read is told and counted. */
class AcceptedArticles {
  rejected = 0;
  #read = 0;

  constructor(
    private readonly readings: AsyncIterable<Reading>,
    private readonly progress: Progress,
  ) {}

  async *articles(): AsyncGenerator<Article> {
    for await (const reading of this.readings) {
      if (reading.kind === "article") yield reading.article;
      else {
        this.rejected += 1;
        this.progress.say(toMessage(reading, toFailedRecord(reading))!);
      }
      this.progress.update(++this.#read, reading.bytesRead);
    }
  }
}

/** "20 articles in 3.1 s: 18 new, 2 known already, 1 rejected; 31 events new, 2 changed." */
function toSentence({ articles, events }: IngestSummary, rejected: number, seconds: number): string {
  const stored = articles.created + articles.revised + articles.unchanged;
  return `${stored + rejected} articles in ${seconds.toFixed(1)} s: ${listed([
    [articles.created, "new"],
    [articles.revised, "revised"],
    [articles.unchanged, "known already"],
    [articles.failed, "stored, but not understood"],
    [rejected, "rejected"],
  ])}; events: ${listed([
    [events.created, "new"],
    [events.updated, "changed"],
    [events.removed, "gone"],
  ])}.`;
}

function listed(counts: readonly (readonly [number, string])[]): string {
  const some = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? "nothing changed" : some.join(", ");
}
