import { Argument, Command, Option } from "commander";
import type { ExportFormat } from "../ingest/index.js";
import { endQuietlyWithReader, print } from "./standard-output.js";
import { withGraph } from "./with-graph.js";

export function exportCommand(): Command {
  return new Command("export")
    .description("Write every event of the graph to standard output.")
    .addArgument(new Argument("<what>", "what to write").choices(["events"]))
    .addOption(
      new Option("--format <format>", "one JSON object a line, a table with ACLED's columns, or a FeatureCollection for maps")
        .choices(["jsonl", "csv", "geojson"])
        .default("jsonl"),
    )
    .addHelpText("after", "\nExample:\n  sitrep export events --format csv > events.csv")
    .action(runExport);
}

async function runExport(_what: string, { format }: { readonly format: ExportFormat }): Promise<void> {
  endQuietlyWithReader();
  const { exportEvents } = await import("../ingest/index.js");
  await withGraph(async (graph) => {
    for await (const piece of exportEvents(graph, format)) await print(piece);
  });
}
