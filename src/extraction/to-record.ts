import type { Article } from "../article/index.js";
import { toGroupRecord } from "./actors/index.js";
import type { Findings } from "./composing/index.js";
import { toPlaceRecord } from "./places/index.js";
import type { ArticleHeader, EventRecord, ExtractionRecord } from "./record.js";
import { sourcesOf } from "./statements/index.js";

/** The record of an article that was read, with its events. */
export function toRecord({ article, doc, places, groups, statements }: Findings, events: readonly EventRecord[]): ExtractionRecord {
  return {
    article: toHeader(article),
    status: events.length > 0 ? "EXTRACTED" : "NO_EVENTS",
    events,
    places: places.map((place) => toPlaceRecord(place, doc)),
    groups: groups.map((group) => toGroupRecord(group, doc)),
    sources: sourcesOf(statements, doc),
  };
}

/** The record of an article in a language that we have no model of. */
export function unsupported(article: Article): ExtractionRecord {
  return { article: toHeader(article), status: "UNSUPPORTED_LANGUAGE", events: [], places: [], groups: [], sources: [] };
}

function toHeader({ id, url, title, publishedAt, source, language, contentHash }: Article): ArticleHeader {
  return { id, url, title, publishedAt, source: source && { name: source.name }, language, contentHash };
}
