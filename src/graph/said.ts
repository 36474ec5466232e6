import type { Article } from "../article/index.js";
import type { AttributionStatus, ExtractionRecord, SourceKind, TollQualifier, Words } from "../extraction/index.js";
import type { Group, Place } from "../gazetteer/index.js";
import type { Report, ReportActor, ReportClaim } from "../resolution/index.js";
import type { Quote } from "./nodes.js";

/*
 * The layer of what articles said, as it is handed over to be stored. It only grows: nothing of it is ever changed.
 */

export interface SaidArticle {
  /** "ar_..." */
  readonly id: string;
  readonly article: Article;
  readonly status: ExtractionRecord["status"];
  readonly outlet: SaidSource | null;
  readonly reports: readonly SaidReport[];
  /** Everyone whose words the reports give. */
  readonly speakers: readonly SaidSource[];
  /** Every group that the reports name, and all that they are part of. */
  readonly groups: readonly Group[];
  /** Each place that the reports name, followed by the areas it lies in, its country last. */
  readonly places: readonly (readonly Place[])[];
}

export interface SaidSource {
  /** "so_..." */
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Id of the group that it speaks for. */
  readonly groupId: string | null;
}

/** A report with its words. */
export interface SaidReport extends Report {
  /** Order in the article, from 0: the main event first. */
  readonly position: number;
  readonly trigger: Quote;
  readonly quotes: readonly Quote[];
  readonly actors: readonly SaidActor[];
  readonly claims: readonly SaidClaim[];
  readonly attributions: readonly SaidAttribution[];
}

export interface SaidActor extends ReportActor {
  readonly quote: Quote;
  readonly rule: string;
}

export interface SaidClaim extends ReportClaim {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: TollQualifier;
  readonly who: string | null;
  readonly asOf: string | null;
  readonly quote: Quote;
  readonly rule: string;
}

/** Somebody says who did it: one for each speaker; `sourceId` is the outlet's where the article itself states it. */
export interface SaidAttribution {
  readonly id: string;
  readonly actorId: string;
  readonly status: AttributionStatus;
  readonly sourceId: string | null;
  readonly quote: Quote;
  readonly rule: string;
}

export function toQuote({ text, span: [start, end] }: Pick<Words, "text" | "span">): Quote {
  return { text, start, end };
}
