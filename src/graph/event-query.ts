import type { EventSubtype, EventType, Modality, WeaponCategory } from "../extraction/index.js";
import type { PageRequest } from "./page.js";

/** Which events are meant; every field that is set must hold. */
export interface EventFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly EventType[];
  readonly subtypes?: readonly EventSubtype[];
  /** ACTUAL is added once, at the top, unless `modalities` or `ids` occurs anywhere. */
  readonly modalities?: readonly Modality[];
  /** ISO days, both included. An event matches if its span overlaps; one without a date never does. */
  readonly date?: { readonly from?: string; readonly to?: string };
  /** ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[];
  /** With all places below them. */
  readonly placeIds?: readonly string[];
  /** These places alone, without what lies below them. */
  readonly exactPlaceIds?: readonly string[];
  /** Matches events placed by district or finer. */
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly radiusKm: number };
  /** In degrees; west may exceed east across the 180th meridian. Matches events placed by district or finer. */
  readonly boundingBox?: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
  /** With the units of these groups. */
  readonly groupIds?: readonly string[];
  /** What part the groups must have had. Default: ANY. */
  readonly groupRole?: GroupRole;
  /** Outlets and agencies. */
  readonly sourceIds?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly weapons?: readonly WeaponCategory[];
  /** Persons; compares the best figure, else the lowest. */
  readonly killed?: Bounds;
  readonly injured?: Bounds;
  /** Words of title, place, actors and quotes; all must occur. Not allowed under `not`. */
  readonly text?: string;
  readonly contested?: boolean;
  readonly minIndependentSources?: number;
  readonly and?: readonly EventFilter[];
  readonly or?: readonly EventFilter[];
  readonly not?: EventFilter;
}

export type GroupRole = "PERPETRATOR" | "TARGET" | "PARTICIPANT" | "ANY";

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Events without the value come last, whatever the direction. */
export interface EventOrder {
  readonly field: "DATE" | "KILLED" | "REPORT_COUNT" | "UPDATED_AT" | "RELEVANCE";
  readonly direction: "ASC" | "DESC";
}

export interface EventPageRequest extends PageRequest {
  readonly filter: EventFilter;
  readonly order: EventOrder;
}
