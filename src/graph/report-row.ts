import { type Report, tollKinds } from "../resolution/index.js";
import { tollFrom } from "./toll-columns.js";

/** A row of event/reports-to-decide.cypher; properties that are null in the graph are missing. */
export interface ReportRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly publishedAt: string | null;
  readonly place: { id: string; name: string; countryCode: string | null; path: string; latitude: number; longitude: number } | null;
  readonly actors: Report["actors"];
  readonly claims: Report["claims"];
}

/** A report as it was before said-rows.ts took it apart: a test holds the two together. */
export function toReport(row: ReportRow): Report {
  const given = row as unknown as Report & {
    readonly weaponCategories: Report["weapons"][0]["category"][];
    readonly weaponTexts: string[];
  };
  return {
    id: row.id,
    articleId: row.articleId,
    outletId: row.outletId,
    publishedAt: row.publishedAt,
    title: given.title,
    type: given.type,
    subtype: given.subtype,
    modality: given.modality,
    date: toDate(row),
    place: toPlace(row),
    actors: row.actors.map(({ id, role, name, kind, count, group, status, by }) => ({
      ...{ id, role, name, kind, count: count ?? null, group: group ?? null, status: status ?? null, by },
    })),
    weapons: given.weaponCategories.map((category, index) => ({ category, text: given.weaponTexts[index]! })),
    tolls: Object.fromEntries(tollKinds.map((kind) => [kind, tollFrom(kind, row)])) as unknown as Report["tolls"],
    words: row.quoteTexts as string[],
    claims: row.claims.map(({ id, kind, side, sourceId }) => ({ id, kind, side, sourceId })),
  };
}

function toDate(row: ReportRow): Report["date"] {
  if (!row.dateStart) return null;
  return {
    start: row.dateStart,
    end: row.dateEnd,
    precision: row.datePrecision,
    timeOfDay: row.timeOfDay ?? null,
    text: row.dateText ?? null,
  } as Report["date"];
}

function toPlace(row: ReportRow): Report["place"] {
  if (row.place === null) return null;
  const { id, name, countryCode, path, latitude, longitude } = row.place;
  return {
    ...{ id, name, country: countryCode, path: path.split("/").slice(0, -1), latitude, longitude },
    precision: row.placePrecision,
    relation: row.placeRelation ?? null,
  } as Report["place"];
}
