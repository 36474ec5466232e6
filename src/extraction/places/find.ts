import type { Article, Span } from "../../article/index.js";
import type { Places } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import { withoutNamesakesAbroad } from "./abroad.js";
import { chooseNames } from "./choose.js";
import { divisions, nationalities } from "./country-evidence.js";
import type { OutletHome } from "./outlet-home.js";
import { relationBefore } from "./relation.js";
import { resolveToponyms } from "./resolve.js";
import { findNameSpans } from "./spans.js";
import { toToponyms } from "./toponym.js";

export interface PlaceSearch {
  readonly places: Places;
  /** Names of groups, outlets and the like: a place name inside one is none. */
  readonly taken: readonly TokenRange[];
  /** Where the outlet is at home; null if unknown. */
  readonly home: OutletHome | null;
}

/**
 * Every place name of the text with the place that it means, in reading order. Nationality words, persons and groups that contain a place name are
 * no mentions. Spans that a person marked are taken as they are, in place of found ones.
 * Works on a tokenised text without a parse too: the recogniser's labels then lack, and only names that the gazetteer knows are found.
 */
export function findPlaceMentions(doc: Doc, article: Article, search: PlaceSearch): PlaceMention[] {
  const spans = article.placeSpans ?? [...datelineSpans(article), ...chooseNames(doc, findNameSpans(doc, search.places), search.taken)];
  const sorted = withoutOverlaps([...spans].sort((a, b) => a.start - b.start || b.end - a.end));
  const toponyms = toToponyms(article.text, sorted);
  const resolved = resolveToponyms(toponyms, { nationalities: nationalityVotes(doc), home: search.home }, search.places);
  const rule = (span: Span): string =>
    article.placeSpans ? "place.marked" : isInside(span, article.dateline?.place) ? "place.dateline" : "place.name";
  const mentions = toponyms.map(({ span }, index) => {
    const range = tokensOf(doc, span);
    const choice = resolved[index];
    return {
      ...range,
      span,
      rule: rule(span),
      place: choice?.candidate.place ?? null,
      relation: relationBefore(doc, range.start),
      confidence: choice?.confidence ?? 0,
    };
  });
  return withoutNamesakesAbroad(mentions, doc);
}

/** Where the reporter sat; the parser doesn't see the dateline. "KABUL, Afghanistan" is two names. */
function datelineSpans({ dateline, text }: Article): Span[] {
  if (!dateline?.place) return [];
  const { start, end } = dateline.place;
  return [...text.slice(start, end).matchAll(/[^,()]+/g)].flatMap((match) => {
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    const name = match[0].trim();
    return name === "" ? [] : [{ start: from, end: from + name.length }];
  });
}

/** How often the text speaks of each country's people, things or divisions. */
function nationalityVotes(doc: Doc): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { country } of [...nationalities(doc), ...divisions(doc)]) votes.set(country, (votes.get(country) ?? 0) + 1);
  return votes;
}

/** The tokens that share a character with the span; where the parser saw none, the empty range before the next token. */
function tokensOf(doc: Doc, { start, end }: Span): TokenRange {
  const first = firstToken(doc, start);
  let last = first;
  while (last < doc.length && doc.start[last]! < end) last++;
  return { start: Math.min(first, Math.max(doc.length - 1, 0)), end: last };
}

/** Number of the first token that ends behind the offset. */
function firstToken(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (doc.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside(span: Span, outer: Span | null | undefined): boolean {
  return outer != null && outer.start <= span.start && span.end <= outer.end;
}

function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  let end = -1;
  return spans.filter((span) => {
    if (span.start < end || span.start >= span.end) return false;
    end = span.end;
    return true;
  });
}
