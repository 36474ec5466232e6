import type { EventFilter, EventPageRequest } from "./event-query.js";
import type {
  ArticleNode,
  ChangeNode,
  ClaimNode,
  EventActors,
  EventNode,
  EventWeapon,
  GraphCounts,
  GroupNode,
  NamedNode,
  PlaceNode,
  ReportNode,
  SourceNode,
} from "./nodes.js";
import type { Page, PageRequest, SliceRequest } from "./page.js";

/** An answer for each id that was asked and exists: what a data loader needs. */
export type ById<T> = ReadonlyMap<string, T>;
type Ids = readonly string[];

/** All reads. Each is one round trip, however many ids it is asked; `...Of` a list of ids answers every id that exists, with an empty list if need be. */
export interface GraphReads {
  pageEvents(request: EventPageRequest): Promise<Page<EventNode>>;
  countEvents(filter: EventFilter): Promise<number>;
  /** Follows the ids of merged events to the event that they are now part of. */
  eventById(id: string): Promise<EventNode | null>;
  /** Current ids only. */
  eventsByIds(ids: Ids): Promise<ById<EventNode>>;
  formerIdsOfEvents(ids: Ids): Promise<ById<readonly string[]>>;
  actorsOfEvents(ids: Ids): Promise<ById<EventActors>>;
  weaponsOfEvents(ids: Ids): Promise<ById<readonly EventWeapon[]>>;
  /** By source and time: the claims that stand first, then those that later ones replaced. */
  claimsOfEvents(ids: Ids, slice: SliceRequest): Promise<ById<Page<ClaimNode>>>;
  countClaimsOfEvents(ids: Ids): Promise<ById<number>>;
  /** Oldest article first. */
  reportsOfEvents(ids: Ids, slice: SliceRequest): Promise<ById<Page<ReportNode>>>;
  countReportsOfEvents(ids: Ids): Promise<ById<number>>;
  /** Newest first. */
  changesOfEvents(ids: Ids, slice: SliceRequest): Promise<ById<Page<ChangeNode>>>;
  countChangesOfEvents(ids: Ids): Promise<ById<number>>;

  groupsByIds(ids: Ids): Promise<ById<GroupNode>>;
  /** By name and alias, best match first; names may be half typed. */
  findGroups(text: string, page: PageRequest): Promise<Page<{ readonly score: number; readonly group: GroupNode }>>;
  countFoundGroups(text: string): Promise<number>;
  /** Every group, by name. */
  pageGroups(page: PageRequest): Promise<Page<GroupNode>>;
  countGroups(): Promise<number>;
  parentsOfGroups(ids: Ids): Promise<ById<readonly GroupNode[]>>;
  /** By name. */
  unitsOfGroups(ids: Ids, slice: SliceRequest): Promise<ById<Page<GroupNode>>>;
  countUnitsOfGroups(ids: Ids): Promise<ById<number>>;

  placesByIds(ids: Ids): Promise<ById<PlaceNode>>;
  /** The areas that a place lies in, nearest first, its country last. */
  areasOfPlaces(ids: Ids): Promise<ById<readonly PlaceNode[]>>;

  sourcesByIds(ids: Ids): Promise<ById<SourceNode>>;
  groupsSpokenForBySources(ids: Ids): Promise<ById<readonly GroupNode[]>>;
  /** Newest first. */
  articlesOfSources(ids: Ids, slice: SliceRequest): Promise<ById<Page<ArticleNode>>>;
  countArticlesOfSources(ids: Ids): Promise<ById<number>>;
  /** Newest article first. */
  claimsOfSources(ids: Ids, slice: SliceRequest): Promise<ById<Page<ClaimNode>>>;
  countClaimsOfSources(ids: Ids): Promise<ById<number>>;

  articlesByIds(ids: Ids): Promise<ById<ArticleNode>>;
  /** In reading order. */
  reportsOfArticles(ids: Ids, slice: SliceRequest): Promise<ById<Page<ReportNode>>>;
  countReportsOfArticles(ids: Ids): Promise<ById<number>>;
  /** Earlier and later versions of the same article, newest first, without itself. */
  revisionsOfArticles(ids: Ids, slice: SliceRequest): Promise<ById<Page<ArticleNode>>>;
  countRevisionsOfArticles(ids: Ids): Promise<ById<number>>;

  reportsByIds(ids: Ids): Promise<ById<ReportNode>>;
  claimsByIds(ids: Ids): Promise<ById<ClaimNode>>;
  /** The entries of the audit trail by which they came in. */
  arrivalsOfArticles(ids: Ids): Promise<ById<ChangeNode>>;
  changesByIds(ids: Ids): Promise<ById<ChangeNode>>;

  /** Any kind of node; current ids only. */
  nodesByIds(ids: Ids): Promise<ById<NamedNode>>;
  counts(): Promise<GraphCounts>;
}
