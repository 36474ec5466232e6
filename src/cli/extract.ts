import { Command } from "commander";
import { exitCodes } from "./exit-codes.js";
import { explain } from "./explain/index.js";
import { toMessage } from "./failed-records.js";
import { readInputs, sizeOf } from "./inputs.js";
import { startProgress } from "./progress.js";
import { endQuietlyWithReader, print } from "./standard-output.js";
import { Summary } from "./summary.js";
import { tell } from "./tell.js";
import { threadCount, worthwhileThreads } from "./threads.js";

interface Options {
  readonly text: boolean;
  readonly explain: boolean;
  readonly threads?: number;
}

export function extractCommand(): Command {
  return new Command("extract")
    .description("Write what articles tell of events, one JSON record a line, in their order; no database is needed.")
    .argument("[files...]", "JSON Lines with an article a line, or a plain .txt; standard input without any, or for -")
    .option("--text", "standard input is one plain text, not JSON Lines", false)
    .option("--explain", "print each article with its events, for reading", false)
    .option("--threads <n>", "how many articles to read at once; default: 1 for a small input, else one a core", threadCount)
    .addHelpText(
      "after",
      "\nExample:\n  sitrep extract data/samples/articles.jsonl > records.jsonl\n  sitrep extract --explain data/samples/articles.jsonl | less -R",
    )
    .action(runExtract);
}

async function runExtract(files: readonly string[], options: Options): Promise<void> {
  endQuietlyWithReader();
  const { extractAll } = await import("./extract-all.js");
  const size = sizeOf(files);
  const progress = startProgress(process.stdout.isTTY ? null : size);
  const summary = new Summary();
  for await (const { reading, record } of extractAll(
    readInputs(files, options.text ? "text" : "jsonl"),
    options.threads ?? worthwhileThreads(size),
  )) {
    const message = toMessage(reading, record);
    if (message !== null) progress.say(message);
    if (!options.explain) await print(`${JSON.stringify(record)}\n`);
    else if (reading.kind === "article") await print(explain(reading.article, record));
    progress.update(summary.add(record), reading.bytesRead);
  }
  progress.stop();
  tell(summary.toString());
  if (summary.count("FAILED") > 0) process.exitCode = exitCodes.someRejected;
}
