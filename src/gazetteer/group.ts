import type { ActorKind } from "./actor-kind.js";

/** An organised group as data/groups describes it, or composed by rule ("Nigerian army") in the same shape. */
export interface Group {
  /** "gr_" and the lexicon's kebab-case id. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Matched case-sensitively. */
  readonly abbreviations: readonly string[];
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3 where it acts, home first. */
  readonly countries: readonly string[];
  /** Ids of the groups that it is part of. */
  readonly parents: readonly string[];
  /** Years of activity; null where not stated. */
  readonly from: number | null;
  readonly to: number | null;
  /** Forms that also mean something else: accepted only where country and date fit. */
  readonly ambiguous: readonly string[];
}
