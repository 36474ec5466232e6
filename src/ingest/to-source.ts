import type { Article } from "../article/index.js";
import type { ExtractionRecord, Speaker } from "../extraction/index.js";
import { derivedId, type SaidSource } from "../graph/index.js";
import { type KnownThings, sourceAt, sourceNamed } from "./known-things.js";

/** The outlet that published the article: by its address, which is surer, or its name; null where the sender named none. */
export function toOutlet({ source, url }: Article, known: KnownThings): SaidSource | null {
  const entry = sourceAt(source?.url ?? url, known) ?? (source && sourceNamed(source.name, known));
  if (entry) return { id: entry.id, name: entry.name, kind: entry.kind, groupId: entry.speaksFor };
  return source && { id: sourceId(source.name), name: source.name, kind: "OUTLET", groupId: null };
}

/** Who speaks, in one article: a source of the lexicon, a group that speaks for itself, or somebody known by these words alone. */
export function toSpeaker(speaker: Speaker, record: ExtractionRecord, known: KnownThings): SaidSource {
  const entry = sourceNamed(speaker.name, known);
  if (entry) return { id: entry.id, name: entry.name, kind: entry.kind, groupId: entry.speaksFor };
  const group = record.groups.find((mention) => mention.group.name === speaker.name || isSame(mention.span, speaker.span))?.group;
  if (group) return { id: sourceId(group.id), name: group.name, kind: "GROUP", groupId: group.id };
  const kind = record.sources.find((source) => source.name === speaker.name)?.kind ?? "UNNAMED";
  return { id: sourceId(speaker.name), name: speaker.name, kind, groupId: null };
}

/** Everyone whose words the article's events rest on. */
export function speakersOf(record: ExtractionRecord): Speaker[] {
  return record.events.flatMap((event) => [
    ...event.casualties.flatMap((claim) => claim.by ?? []),
    ...event.perpetrators.flatMap((perpetrator) => perpetrator.attribution.by),
  ]);
}

function sourceId(name: string): string {
  return derivedId("so", name.toLowerCase());
}

function isSame(a: Speaker["span"], b: Speaker["span"]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
