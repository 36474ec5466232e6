import type { ExportedEvent, Graph } from "../../graph/index.js";
import { csvHeader, toCsvLine } from "./acled-csv.js";
import { toFeature } from "./geojson.js";
import { toJsonLine } from "./json-lines.js";

export const exportFormats = ["jsonl", "csv", "geojson"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Every event of the graph as text in one of the formats, piece by piece: a graph of any size passes through little memory. */
export async function* exportEvents(graph: Pick<Graph, "streamEvents">, format: ExportFormat): AsyncGenerator<string> {
  const { head, tail, between, toText } = writers[format];
  yield head();
  let isFirst = true;
  for await (const event of graph.streamEvents()) {
    yield (isFirst ? "" : between) + toText(event);
    isFirst = false;
  }
  yield tail;
}

interface Writer {
  readonly head: () => string;
  readonly between: string;
  readonly tail: string;
  readonly toText: (event: ExportedEvent) => string;
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  jsonl: { head: () => "", between: "", tail: "", toText: toJsonLine },
  csv: { head: csvHeader, between: "", tail: "", toText: toCsvLine },
  geojson: { head: () => '{"type":"FeatureCollection","features":[\n', between: ",\n", tail: "\n]}\n", toText: toFeature },
};
