import type { Article } from "../../../src/article/index.js";
import { type ForceWords, findGroupMentions, loadActorWords, loadForceWords, type Reading } from "../../../src/extraction/actors/index.js";
import type { GroupMention } from "../../../src/extraction/index.js";
import { openGroups, openPlaces } from "../../../src/gazetteer/index.js";
import { analyse } from "../../../src/language/index.js";

/** An article of nothing but a text, published in 2021. */
export function anArticle(text: string): Article {
  return {
    id: "a1",
    url: null,
    title: null,
    text,
    publishedAt: "2021-01-24",
    source: null,
    language: "en",
    contentHash: "",
    dateline: null,
    regions: [],
    placeSpans: null,
  };
}

const actorWords = loadActorWords();

export function read(text: string, forces: ForceWords = loadForceWords()): { doc: Reading; groups: GroupMention[] } {
  const doc = { ...analyse(text), actorWords };
  return { doc, groups: findGroupMentions(doc, { groups: openGroups(), places: openPlaces(), forces }, anArticle(text)) };
}

/** "ISIS = islamic-state" for each mention. */
export function mentionsIn(text: string): string[] {
  const { doc, groups } = read(text);
  return groups.map(({ start, end, group }) => `${doc.text.slice(doc.start[start], doc.end[end - 1])} = ${group.id.slice(3)}`);
}
