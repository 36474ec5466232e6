import { eventReads, toChangeNode } from "./event-reads.js";
import { typedSoFarQuery } from "./full-text.js";
import type { GraphReads } from "./graph-reads.js";
import { type KeyedRow, readById, readSlices, readTotals, type ToValue, toBackwardPage, toForwardPage } from "./lists.js";
import { type NodeRow, toArticleNode, toClaimNode, toGroupNode, toPlaceNode, toReportNode, toSourceNode } from "./node-rows.js";
import type { GraphCounts, NamedNode } from "./nodes.js";
import type { Cursor, Page, PageRequest } from "./page.js";
import type { Store } from "./store.js";

/** All reads of the graph over one connection. */
export function graphReads(store: Store): GraphReads {
  return { ...eventReads(store), ...groupReads(store), ...placeAndSourceReads(store), ...articleReads(store), ...nodeReads(store) };
}

function groupReads(store: Store) {
  return {
    groupsByIds: (ids) => readById(store, "group/by-ids", ids, "group", toGroupNode),
    findGroups: async (text, request) => {
      const query = typedSoFarQuery(text);
      if (query === null) return { rows: [], hasNextPage: false, hasPreviousPage: false };
      return readPage(store, "group/find", { query }, request, { first: null, last: null }, toFoundGroup);
    },
    countFoundGroups: async (text) => {
      const query = typedSoFarQuery(text);
      return query === null ? 0 : (await store.read<{ total: number }>("group/count-found", { query }))[0]!.total;
    },
    pageGroups: (request) => readPage(store, "group/page", {}, request, { first: "", last: "\uffff" }, toGroupNode),
    countGroups: async () => (await store.read<{ total: number }>("group/count"))[0]!.total,
    parentsOfGroups: (ids) => readById(store, "group/parents", ids, "parents", (parents: NodeRow[]) => parents.map(toGroupNode)),
    unitsOfGroups: (ids, slice) => readSlices(store, "group/units", ids, slice, toGroupNode),
    countUnitsOfGroups: (ids) => readTotals(store, "group/count-units", ids),
  } satisfies Partial<GraphReads>;
}

function placeAndSourceReads(store: Store) {
  return {
    placesByIds: (ids) => readById(store, "place/by-ids", ids, "place", toPlaceNode),
    areasOfPlaces: (ids) => readById(store, "place/areas", ids, "areas", (areas: NodeRow[]) => areas.map(toPlaceNode)),
    sourcesByIds: (ids) => readById(store, "source/by-ids", ids, "source", toSourceNode),
    groupsSpokenForBySources: (ids) =>
      readById(store, "source/groups-spoken-for", ids, "groups", (groups: NodeRow[]) => groups.map(toGroupNode)),
    articlesOfSources: (ids, slice) => readSlices(store, "source/articles", ids, slice, toArticleNode),
    countArticlesOfSources: (ids) => readTotals(store, "source/count-articles", ids),
    claimsOfSources: (ids, slice) => readSlices(store, "source/claims", ids, slice, toClaimNode),
    countClaimsOfSources: (ids) => readTotals(store, "source/count-claims", ids),
  } satisfies Partial<GraphReads>;
}

function articleReads(store: Store) {
  return {
    articlesByIds: (ids) => readById(store, "article/by-ids", ids, "article", toArticleNode),
    reportsOfArticles: (ids, slice) => readSlices(store, "article/reports", ids, slice, toReportNode),
    countReportsOfArticles: (ids) => readTotals(store, "article/count-reports", ids),
    revisionsOfArticles: (ids, slice) => readSlices(store, "article/revisions", ids, slice, toArticleNode),
    countRevisionsOfArticles: (ids) => readTotals(store, "article/count-revisions", ids),
    arrivalsOfArticles: (ids) => readById(store, "article/arrivals", ids, "change", toChangeNode),
    reportsByIds: (ids) => readById(store, "report/by-ids", ids, "report", toReportNode),
    claimsByIds: (ids) => readById(store, "report/claims-by-ids", ids, "claim", toClaimNode),
    changesByIds: (ids) => readById(store, "change/by-ids", ids, "change", toChangeNode),
  } satisfies Partial<GraphReads>;
}

function nodeReads(store: Store) {
  return {
    nodesByIds: async (ids) => {
      const rows = await store.read<NamedNode>("node/by-ids", { ids });
      return new Map(rows.map((row) => [row.id, row]));
    },
    counts: async () => (await store.read<GraphCounts>("node/counts"))[0]!,
  } satisfies Partial<GraphReads>;
}

/** A page of one list, by the statement NAME or NAME-backward; `ends` are the keys before and after all others. */
async function readPage<T>(
  store: Store,
  name: string,
  parameters: NodeRow,
  { limit, cursor, backward }: PageRequest,
  ends: { readonly first: string | null; readonly last: string | null },
  toValue: ToValue<T>,
): Promise<Page<T>> {
  const end = backward ? ends.last : ends.first;
  const bounds = { afterKey: cursor?.key ?? end, afterId: cursor?.id ?? end, limit: limit + 1 };
  const rows = await store.read<KeyedRow>(backward ? `${name}-backward` : name, { ...parameters, ...bounds });
  return (backward ? toBackwardPage : toForwardPage)(rows, limit, cursor, toValue);
}

function toFoundGroup(value: NodeRow, key: Cursor["key"]) {
  return { score: key as number, group: toGroupNode(value) };
}
