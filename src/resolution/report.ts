import type {
  AttributionStatus,
  CasualtyKind,
  CasualtySide,
  DatePrecision,
  EventSubtype,
  EventType,
  Modality,
  PlacePrecision,
  TimeOfDay,
  Toll,
  WeaponCategory,
} from "../extraction/index.js";
import type { ActorKind } from "../gazetteer/index.js";

/** What one article tells of one event, as far as it takes part in deciding what happened. */
export interface Report {
  readonly id: string;
  readonly articleId: string;
  /** Id of the outlet; null where the article names none: then it speaks for itself. */
  readonly outletId: string | null;
  /** ISO 8601 as given; null if unknown. */
  readonly publishedAt: string | null;
  readonly title: string;
  readonly type: EventType;
  readonly subtype: EventSubtype;
  readonly modality: Modality;
  readonly date: ReportDate | null;
  readonly place: ReportPlace | null;
  readonly actors: readonly ReportActor[];
  readonly weapons: readonly { readonly category: WeaponCategory; readonly text: string }[];
  readonly tolls: Tolls;
  readonly claims: readonly ReportClaim[];
  /** The parts of sentences that tell of it. */
  readonly words: readonly string[];
}

/** ISO days, end included. */
export interface ReportDate {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly timeOfDay: TimeOfDay | null;
  readonly text: string | null;
}

export interface ReportPlace {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for a region that spans countries. */
  readonly country: string | null;
  /** Ids from the country down to the place itself. */
  readonly path: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PlacePrecision;
  readonly relation: string | null;
}

export type ActorRole = "PERPETRATOR" | "TARGET" | "PARTICIPANT";

export interface ReportActor {
  readonly id: string;
  readonly role: ActorRole;
  readonly name: string;
  readonly kind: ActorKind;
  readonly count: number | null;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** Of perpetrators only. */
  readonly status: AttributionStatus | null;
  /** Ids of the sources that say so. */
  readonly by: readonly string[];
}

/** The article's own final totals, in persons. */
export type Tolls = Readonly<Record<TollKind, Toll | null>>;
export type TollKind = "killed" | "injured" | "abducted" | "perpetratorsKilled";
export const tollKinds: readonly TollKind[] = ["killed", "injured", "abducted", "perpetratorsKilled"];

/** A stated figure, as far as a later one may replace it. */
export interface ReportClaim {
  readonly id: string;
  readonly kind: CasualtyKind;
  readonly side: CasualtySide;
  /** Id of who says it; null where neither speaker nor outlet is known. */
  readonly sourceId: string | null;
}

/** In the order in which they were published; undated last, then by id, so that the order never depends on when they came in. */
export function byPublication(a: Report, b: Report): number {
  return compare(a.publishedAt ?? "9999", b.publishedAt ?? "9999") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
