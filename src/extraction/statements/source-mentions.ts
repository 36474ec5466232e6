import type { Groups, KnownSource, NameMatch } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";

/** Somebody with a name of his own as a source, named in the text. */
export interface SourceMention extends TokenRange {
  readonly source: Pick<KnownSource, "name" | "kind" | "speaksFor">;
}

/**
 * Agencies, outlets and offices of the lexicon, where they are named. An ambiguous form needs its full name elsewhere or to be an agency's.
 * @param outlet - who published the article: its initials are itself, whatever agency of the lexicon has the same ones.
 */
export function findSources(doc: Doc, known: Groups, outlet: string | null): SourceMention[] {
  const own = outlet === null ? null : outletOf(outlet, known);
  return known.sourceNames.find(doc.text, false).flatMap((match) => {
    const isOwn = own !== null && doc.text.slice(match.start, match.end) === own.initials;
    const source = isOwn ? own.source : sourceOf(match);
    const start = source ? tokenAt(doc, match.start) : -1;
    return source && start >= 0 && doc.pos[start] !== "SPACE" ? [{ start, end: tokenAt(doc, match.end - 1) + 1, source }] : [];
  });
}

/** What the lexicon knows of the outlet, if it does. */
function outletOf(name: string, { sourceNames }: Groups): { readonly initials: string; readonly source: SourceMention["source"] } {
  const whole = sourceNames.find(name, false).find(({ start, end }) => start === 0 && end === name.length);
  const initials = [...name.matchAll(/\b\p{Lu}/gu)].join("");
  return { initials, source: (whole && sourceOf(whole)) ?? { name, kind: "OUTLET", speaksFor: null } };
}

function sourceOf({ readings }: NameMatch<KnownSource>): KnownSource | null {
  const sure = readings.find(({ strength }) => strength === "SURE");
  return sure?.entry ?? readings.find(({ entry }) => entry.kind === "AGENCY")?.entry ?? null;
}

function tokenAt(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (doc.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low < doc.length && doc.start[low]! <= offset ? low : -1;
}
