import type {
  AttributionStatus,
  CasualtyKind,
  CasualtySide,
  DatePrecision,
  EventSubtype,
  EventType,
  Modality,
  PlacePrecision,
  SourceKind,
  TimeOfDay,
  TollQualifier,
  WeaponCategory,
} from "../extraction/index.js";
import type { ActorKind } from "../gazetteer/index.js";

/*
 * What reads of the graph return: plain values, one type for each kind of node. Days are ISO days, instants ISO 8601 in UTC.
 * A relation to one other node is that node's id; relations to many are reads of their own in graph.ts.
 */

/** The kinds of node that have an id and a label to show. */
export type NodeKind = "Event" | "Group" | "Place" | "Source" | "Article" | "Report" | "Claim" | "Change";

/** Any node, as far as a list or a link needs it. */
export interface NamedNode {
  readonly kind: NodeKind;
  readonly id: string;
  readonly label: string;
}

/** What the claims about one event support, in persons. `contested`: two sources stand by figures that exclude each other. */
export interface TollRange {
  readonly low: number;
  /** Null when every claim is vague ("dozens"). */
  readonly best: number | null;
  /** Null when nothing bounds it. */
  readonly high: number | null;
  readonly contested: boolean;
}

export interface EventDay {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly timeOfDay: TimeOfDay | null;
  /** The words of the report that decided it; null where it is the day of publication. */
  readonly text: string | null;
}

export interface EventNode {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly subtype: EventSubtype;
  readonly modality: Modality;
  readonly date: EventDay | null;
  readonly place: PlaceNode | null;
  readonly placePrecision: PlacePrecision | null;
  /** "east of"; null where the event is at the place itself. */
  readonly placeRelation: string | null;
  readonly killed: TollRange | null;
  readonly injured: TollRange | null;
  readonly abducted: TollRange | null;
  readonly perpetratorsKilled: TollRange | null;
  /** killed + perpetratorsKilled, each bound; null when neither is known. */
  readonly fatalities: TollRange | null;
  /** Any toll or attribution is contested. */
  readonly contested: boolean;
  /** Articles that report it. */
  readonly reportCount: number;
  readonly outletCount: number;
  readonly independentSourceCount: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface PlaceNode {
  readonly id: string;
  readonly name: string;
  readonly geonameId: number | null;
  /** ISO 3166-1 alpha-3; null for a region that spans countries. */
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code. */
  readonly featureCode: string;
  readonly population: number;
}

/** Who took part in an event: an organised group, or people whom the reports only describe (`group` null). */
export interface EventActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly count: number | null;
  readonly group: { readonly id: string; readonly name: string } | null;
}

export interface EventPerpetrator extends EventActor {
  readonly status: AttributionStatus;
  /** Who says so; empty for FACT. */
  readonly by: readonly SourceNode[];
}

export interface EventActors {
  readonly perpetrators: readonly EventPerpetrator[];
  readonly targets: readonly EventActor[];
  readonly participants: readonly EventActor[];
}

export interface EventWeapon {
  readonly category: WeaponCategory;
  readonly text: string;
}

export interface GroupNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  /** ISO 3166-1 alpha-3, home first. */
  readonly countries: readonly string[];
}

/** An outlet, an agency, an office, a group or a person that says things. */
export interface SourceNode {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
}

export interface ArticleNode {
  readonly id: string;
  /** The id that its sender gave; null if none. */
  readonly externalId: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601 as given: a day stays a day. */
  readonly publishedAt: string | null;
  readonly language: string;
  readonly text: string;
  readonly status: ArticleStatus;
  readonly sourceId: string | null;
}

/** What became of the article: SUPERSEDED, a later revision of it speaks instead. */
export type ArticleStatus = "EXTRACTED" | "NO_EVENTS" | "UNSUPPORTED_LANGUAGE" | "FAILED" | "SUPERSEDED";

/** Words of an article: characters [start, end) of its text. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What one article tells of one event. */
export interface ReportNode {
  readonly id: string;
  readonly title: string;
  readonly articleId: string;
  readonly eventId: string;
  readonly quotes: readonly Quote[];
}

/** One stated figure, with who said it and in which words. */
export interface ClaimNode {
  readonly id: string;
  readonly kind: CasualtyKind;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: TollQualifier;
  readonly who: string | null;
  readonly side: CasualtySide;
  readonly asOf: string | null;
  /** A later claim of the same source replaces it. */
  readonly superseded: boolean;
  /** The speaker; where the article itself states it, its outlet; null where no outlet is known. */
  readonly by: SourceNode | null;
  readonly quote: Quote;
  readonly articleId: string;
  readonly reportId: string;
  readonly eventId: string;
}

/** One entry of the audit trail. */
export interface ChangeNode {
  readonly id: string;
  readonly action: ChangeAction;
  /** "resolution", or who changed it by hand. */
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
}

export type ChangeAction = "CREATED" | "UPDATED" | "MERGED" | "SPLIT" | "CORRECTED" | "REJECTED" | "RETRACTED";

/** How much the graph holds. */
export interface GraphCounts {
  readonly articles: number;
  readonly events: number;
  readonly groups: number;
  readonly places: number;
  readonly sources: number;
}
