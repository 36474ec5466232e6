import DataLoader from "dataloader";
import type { ById, GraphReads, Page, SliceRequest } from "../graph/index.js";

/**
 * The reads of one request. Whatever a whole page of nodes asks for goes to the graph as one read, and nothing is read twice.
 * A loader lives as long as its request: the next one sees the graph anew.
 */
export function createLoad(graph: GraphReads) {
  return {
    event: byId((ids) => graph.eventsByIds(ids)),
    group: byId((ids) => graph.groupsByIds(ids)),
    place: byId((ids) => graph.placesByIds(ids)),
    source: byId((ids) => graph.sourcesByIds(ids)),
    article: byId((ids) => graph.articlesByIds(ids)),
    report: byId((ids) => graph.reportsByIds(ids)),
    claim: byId((ids) => graph.claimsByIds(ids)),
    change: byId((ids) => graph.changesByIds(ids)),
    named: byId((ids) => graph.nodesByIds(ids)),

    formerIdsOfEvent: byId((ids) => graph.formerIdsOfEvents(ids)),
    actorsOfEvent: byId((ids) => graph.actorsOfEvents(ids)),
    weaponsOfEvent: byId((ids) => graph.weaponsOfEvents(ids)),
    claimsOfEvent: bySlice((ids, slice) => graph.claimsOfEvents(ids, slice)),
    claimCountOfEvent: byId((ids) => graph.countClaimsOfEvents(ids)),
    reportsOfEvent: bySlice((ids, slice) => graph.reportsOfEvents(ids, slice)),
    reportCountOfEvent: byId((ids) => graph.countReportsOfEvents(ids)),
    changesOfEvent: bySlice((ids, slice) => graph.changesOfEvents(ids, slice)),
    changeCountOfEvent: byId((ids) => graph.countChangesOfEvents(ids)),

    parentsOfGroup: byId((ids) => graph.parentsOfGroups(ids)),
    unitsOfGroup: bySlice((ids, slice) => graph.unitsOfGroups(ids, slice)),
    unitCountOfGroup: byId((ids) => graph.countUnitsOfGroups(ids)),
    areasOfPlace: byId((ids) => graph.areasOfPlaces(ids)),

    groupsSpokenForBySource: byId((ids) => graph.groupsSpokenForBySources(ids)),
    articlesOfSource: bySlice((ids, slice) => graph.articlesOfSources(ids, slice)),
    articleCountOfSource: byId((ids) => graph.countArticlesOfSources(ids)),
    claimsOfSource: bySlice((ids, slice) => graph.claimsOfSources(ids, slice)),
    claimCountOfSource: byId((ids) => graph.countClaimsOfSources(ids)),

    reportsOfArticle: bySlice((ids, slice) => graph.reportsOfArticles(ids, slice)),
    reportCountOfArticle: byId((ids) => graph.countReportsOfArticles(ids)),
    arrivalOfArticle: byId((ids) => graph.arrivalsOfArticles(ids)),
    revisionsOfArticle: bySlice((ids, slice) => graph.revisionsOfArticles(ids, slice)),
    revisionCountOfArticle: byId((ids) => graph.countRevisionsOfArticles(ids)),
  };
}

export type Load = ReturnType<typeof createLoad>;

/** Null for an id that names nothing. */
function byId<T>(read: (ids: readonly string[]) => Promise<ById<T>>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

interface SliceKey {
  readonly id: string;
  readonly slice: SliceRequest;
}

/** One read for each slice that is asked for: a query asks for the same slice of every node, unless it goes on from cursors. */
function bySlice<T>(read: (ids: readonly string[], slice: SliceRequest) => Promise<ById<Page<T>>>): DataLoader<SliceKey, Page<T>, string> {
  const nameOf = ({ slice }: SliceKey) => JSON.stringify(slice);
  return new DataLoader(
    async (keys) => {
      const slices = new Map(keys.map((key) => [nameOf(key), key.slice]));
      const pages = new Map<string, ById<Page<T>>>();
      for (const [name, slice] of slices) {
        const ids = keys.filter((key) => nameOf(key) === name).map((key) => key.id);
        pages.set(name, await read(ids, slice));
      }
      return keys.map((key) => pages.get(nameOf(key))?.get(key.id) ?? noRows);
    },
    { cacheKeyFn: (key) => `${key.id} ${nameOf(key)}` },
  );
}

const noRows: Page<never> = { rows: [], hasNextPage: false, hasPreviousPage: false };
