import type { Group, Place } from "../gazetteer/index.js";
import { tollKinds } from "../resolution/index.js";
import { newId } from "./ids.js";
import type { SaidArticle, SaidReport, SaidSource } from "./said.js";
import { tollColumns } from "./toll-columns.js";

/** Rows for the statements that store what articles said, each sorted so that no two writers lock in opposite order. */
export function toSaidRows(articles: readonly SaidArticle[]) {
  const reports = articles.flatMap((article) => article.reports);
  const places = distinct(articles.flatMap((article) => article.places.flat()));
  const groups = distinct(articles.flatMap((article) => article.groups));
  return {
    places: places.map((place) => toPlaceRow(place, articles)),
    within: distinct(articles.flatMap((article) => article.places.flatMap(toWithinRows))),
    groups: groups.map(toGroupRow),
    parents: groups.flatMap((group) => group.parents.map((parentId) => ({ id: group.id, parentId }))),
    sources: distinct(articles.flatMap(sourcesOf)),
    articles: articles.map(toArticleRow),
    reports: reports.map(toReportRow),
    actors: reports.flatMap(toActorRows),
    claims: reports.flatMap((report) => [...toClaimRows(report), ...toAttributionRows(report)]),
  };
}

/** The mark by which an article that its sender sends again is known. */
export function senderKeyOf({ article, outlet }: Pick<SaidArticle, "article" | "outlet">): string {
  return `${outlet?.id ?? ""}|${article.id}`;
}

function sourcesOf({ outlet, speakers }: SaidArticle): SaidSource[] {
  return outlet ? [outlet, ...speakers] : [...speakers];
}

function toPlaceRow(place: Place, articles: readonly SaidArticle[]) {
  const { id, country, ...properties } = place;
  return { id, properties: { ...properties, countryCode: country, path: pathOf(place, articles) } };
}

/** "pl_IRQ/pl_IRQ.18/pl_90150/": what lies below a place is what begins with its path. */
export function toPath(chain: readonly Pick<Place, "id">[]): string {
  return chain
    .map(({ id }) => `${id}/`)
    .toReversed()
    .join("");
}

function pathOf(place: Place, articles: readonly SaidArticle[]): string {
  for (const { places } of articles)
    for (const chain of places) {
      const start = chain.findIndex((each) => each.id === place.id);
      if (start >= 0) return toPath(chain.slice(start));
    }
  return toPath([place]);
}

function toWithinRows(chain: readonly Place[]) {
  return chain.slice(1).map((area, index) => ({ id: chain[index]!.id, areaId: area.id }));
}

function toGroupRow({ id, name, kind, aliases, abbreviations, countries }: Group) {
  return { id, properties: { name, kind, aliases, abbreviations, countries } };
}

function toArticleRow(said: SaidArticle) {
  const { article, outlet, status } = said;
  const { id: externalId, url, title, text, publishedAt, language, contentHash } = article;
  return {
    id: said.id,
    outletId: outlet?.id ?? null,
    changeId: newId("ch"),
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    properties: {
      ...{ externalId, url, title, text, publishedAt, language, contentHash, status },
      outletId: outlet?.id ?? null,
      senderKey: senderKeyOf(said),
    },
  };
}

function toReportRow(report: SaidReport) {
  const { date, place, quotes, weapons } = report;
  return {
    id: report.id,
    articleId: report.articleId,
    placeId: place?.id ?? null,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    properties: {
      position: report.position,
      title: report.title,
      type: report.type,
      subtype: report.subtype,
      modality: report.modality,
      trigger: report.trigger.text,
      datePrecision: date?.precision ?? null,
      timeOfDay: date?.timeOfDay ?? null,
      dateText: date?.text ?? null,
      placePrecision: place?.precision ?? null,
      placeRelation: place?.relation ?? null,
      weaponCategories: weapons.map((weapon) => weapon.category),
      weaponTexts: weapons.map((weapon) => weapon.text),
      quoteTexts: quotes.map((quote) => quote.text),
      quoteStarts: quotes.map((quote) => quote.start),
      quoteEnds: quotes.map((quote) => quote.end),
      ...Object.assign({}, ...tollKinds.map((kind) => tollColumns(kind, report.tolls[kind]))),
    },
  };
}

function toActorRows(report: SaidReport) {
  return report.actors.map((actor, position) => ({
    id: actor.id,
    reportId: report.id,
    groupId: actor.group?.id ?? null,
    properties: { name: actor.name, kind: actor.kind },
    tie: {
      ...actor.quote,
      role: actor.role,
      kind: actor.kind,
      count: actor.count,
      status: actor.status,
      by: actor.by,
      rule: actor.rule,
      position,
    },
  }));
}

function toClaimRows(report: SaidReport) {
  return report.claims.map(({ id, sourceId, asOf, quote, ...properties }) => ({
    ...{ id, sourceId, asOf, reportId: report.id },
    properties: { ...properties, ...quote, superseded: false },
  }));
}

function toAttributionRows(report: SaidReport) {
  return report.attributions.map(({ id, sourceId, quote, ...properties }) => ({
    ...{ id, sourceId, asOf: null, reportId: report.id },
    properties: { ...properties, ...quote, kind: "ATTRIBUTION" },
  }));
}

/** One for each id (and area, where a row ties two), sorted by it. */
function distinct<Row extends { readonly id: string; readonly areaId?: string }>(rows: readonly Row[]): Row[] {
  const byKey = new Map(rows.map((row) => [`${row.id} ${row.areaId ?? ""}`, row]));
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
