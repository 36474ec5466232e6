import type { SourceKind } from "./source-kind.js";

/** An outlet, agency, office or organisation that speaks in news, as data/groups/sources.jsonl describes it. */
export interface KnownSource {
  /** "so_" and the lexicon's kebab-case id. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-3 of its home; null for an international one. */
  readonly country: string | null;
  readonly domains: readonly string[];
  /** Id of the group for which it speaks ("gr_islamic-state"), or null. */
  readonly speaksFor: string | null;
  /** Forms that also mean something else. */
  readonly ambiguous: readonly string[];
}
