import { tollKinds } from "../resolution/index.js";
import type { ArticleNode, ClaimNode, EventNode, GroupNode, PlaceNode, Quote, ReportNode, SourceNode, TollRange } from "./nodes.js";
import { tollFrom } from "./toll-columns.js";

/** Properties of a node as a map; what is null in the graph is missing. */
export type NodeRow = Readonly<Record<string, unknown>>;

export function toEventNode(row: NodeRow): EventNode {
  const tolls = [...tollKinds, "fatalities" as const].map((kind) => [kind, toTollRange(kind, row)]);
  return {
    ...pick(row, ["id", "title", "type", "subtype", "modality", "placePrecision", "placeRelation", "contested"]),
    ...pick(row, ["reportCount", "outletCount", "independentSourceCount", "createdAt", "updatedAt"]),
    date: row.dateStart
      ? {
          start: row.dateStart,
          end: row.dateEnd,
          precision: row.datePrecision,
          timeOfDay: row.timeOfDay ?? null,
          text: row.dateText ?? null,
        }
      : null,
    place: row.place ? toPlaceNode(row.place as NodeRow) : null,
    ...Object.fromEntries(tolls),
  } as EventNode;
}

export function toPlaceNode(row: NodeRow): PlaceNode {
  return pick(row, [
    ...["id", "name", "geonameId", "countryCode", "admin1", "admin2"],
    ...["latitude", "longitude", "featureCode", "population"],
  ]) as unknown as PlaceNode;
}

export function toGroupNode(row: NodeRow): GroupNode {
  return pick(row, ["id", "name", "kind", "aliases", "abbreviations", "countries"]) as unknown as GroupNode;
}

export function toSourceNode(row: NodeRow): SourceNode {
  return pick(row, ["id", "name", "kind"]) as unknown as SourceNode;
}

export function toArticleNode(row: NodeRow): ArticleNode {
  const article = pick(row, ["id", "externalId", "title", "url", "publishedAt", "language", "text", "status"]);
  return { ...article, sourceId: row.outletId ?? null } as unknown as ArticleNode;
}

export function toReportNode(row: NodeRow): ReportNode {
  const [texts, starts, ends] = [row.quoteTexts as string[], row.quoteStarts as number[], row.quoteEnds as number[]];
  const quotes: Quote[] = texts.map((text, index) => ({ text, start: starts[index]!, end: ends[index]! }));
  return { ...pick(row, ["id", "title", "articleId", "eventId"]), quotes } as unknown as ReportNode;
}

export function toClaimNode(row: NodeRow): ClaimNode {
  return {
    ...pick(row, [
      "id",
      "kind",
      "low",
      "best",
      "high",
      "qualifier",
      "who",
      "side",
      "asOf",
      "superseded",
      "articleId",
      "reportId",
      "eventId",
    ]),
    by: row.source ? toSourceNode(row.source as NodeRow) : null,
    quote: pick(row, ["text", "start", "end"]),
  } as unknown as ClaimNode;
}

function toTollRange(kind: string, row: NodeRow): TollRange | null {
  const toll = tollFrom(kind, row);
  return toll && { ...toll, contested: row[`${kind}Contested`] === true };
}

function pick(row: NodeRow, names: readonly string[]): NodeRow {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
