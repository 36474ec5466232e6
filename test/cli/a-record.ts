import type { Article } from "../../src/article/index.js";
import { toArticle } from "../../src/article/index.js";
import type { EventRecord, ExtractionRecord, RecordSpan, Words } from "../../src/extraction/index.js";

/** An article of these words, dull in all else. */
export function anArticle(text: string, about: { title?: string; publishedAt?: string; id?: string } = {}): Article {
  const outcome = toArticle({ id: "a1", source: { name: "The Post" }, ...about, text });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  return outcome.article;
}

/** The words of an article, where they first stand in it. */
export function words({ text }: Article, quoted: string, rule = "test"): Words {
  const start = text.indexOf(quoted);
  if (start < 0) throw new Error(`"${quoted}" isn't in the article`);
  return { text: quoted, span: [start, start + quoted.length] as RecordSpan, rule };
}

/** An event that knows of nothing but its trigger. */
export function anEvent(article: Article, trigger: string, about: Partial<EventRecord> = {}): EventRecord {
  return {
    ...{ id: "e1", type: "BATTLES", subtype: "ARMED_CLASH", modality: "ACTUAL", title: "Ambush", trigger: words(article, trigger) },
    ...{ date: null, place: null, perpetrators: [], targets: [], participants: [], weapons: [], casualties: [], mentions: [] },
    ...{ killed: null, injured: null, abducted: null, perpetratorsKilled: null },
    ...about,
  };
}

export function aRecord(article: Article, events: readonly EventRecord[]): ExtractionRecord {
  const { id, url, title, publishedAt, source, language, contentHash } = article;
  const status = events.length === 0 ? "NO_EVENTS" : "EXTRACTED";
  return { article: { id, url, title, publishedAt, source, language, contentHash }, status, events, places: [], groups: [], sources: [] };
}
