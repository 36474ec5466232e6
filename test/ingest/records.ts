import { createHash } from "node:crypto";
import type { Article } from "../../src/article/index.js";
import type { Actor, CasualtyClaim, EventPlace, EventRecord, ExtractionRecord, Perpetrator, Words } from "../../src/extraction/index.js";
import { openGroups, openPlaces } from "../../src/gazetteer/index.js";
import type { KnownThings } from "../../src/ingest/index.js";

/** The gazetteers that ship. */
export const known: KnownThings = { places: openPlaces(), groups: openGroups() };

export interface Telling {
  readonly id?: string;
  readonly text?: string;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  readonly events?: readonly EventRecord[];
}

/** An article and what it yields; all that isn't named is dull and valid. */
export interface Told {
  readonly article: Article;
  readonly record: ExtractionRecord;
}

let count = 0;

export function anArticle(telling: Telling = {}): Told {
  const id = telling.id ?? `article-${++count}`;
  const text = telling.text ?? `Gunmen attacked a checkpoint, officials said. (${id})`;
  const { outlet = "Example Times", url = null, publishedAt = "2021-01-24", events = [anEvent()] } = telling;
  const source = outlet === null ? null : { name: outlet, url: null };
  const contentHash = createHash("sha256").update(text).digest("hex");
  const article: Article = {
    ...{ id, url, title: `Title of ${id}`, text, publishedAt, source, language: "en", contentHash },
    ...{ dateline: null, regions: [], placeSpans: null },
  };
  const header = { id, url, title: article.title, publishedAt, source, language: "en", contentHash };
  const status = events.length > 0 ? ("EXTRACTED" as const) : ("NO_EVENTS" as const);
  return { article, record: { article: header, status, events, places: [], groups: [], sources: [] } };
}

/** An attack by ISIS on a checkpoint in Tikrit on 23 January 2021 with eleven dead, unless told otherwise. */
export function anEvent(values: Partial<EventRecord> = {}): EventRecord {
  return {
    id: "e1",
    type: "BATTLES",
    subtype: "ARMED_CLASH",
    modality: "ACTUAL",
    title: "Ambush on a checkpoint in Tikrit",
    trigger: words("attacked"),
    date: day("2021-01-23"),
    place: tikrit,
    perpetrators: [isis()],
    targets: [],
    participants: [],
    weapons: [],
    casualties: [],
    killed: toll(11),
    injured: null,
    abducted: null,
    perpetratorsKilled: null,
    mentions: [[0, 29]],
    ...values,
  };
}

export function day(start: string, end = start): NonNullable<EventRecord["date"]> {
  return { start, end, precision: "DAY", timeOfDay: null, text: null, span: null, rule: "test" };
}

export function toll(best: number) {
  return { low: best, best, high: best };
}

export function claim(kind: CasualtyClaim["kind"], best: number, by: string | null = null): CasualtyClaim {
  const speaker = by === null ? null : { name: by, text: by, span: [30, 30 + by.length] as const };
  return { ...words(`${best}`), ...toll(best), kind, qualifier: "EXACT", who: null, side: "TARGET", by: speaker, asOf: null };
}

export function words(text: string): Words {
  return { text, span: [0, text.length], rule: "test" };
}

/** A town of the gazetteer, by its name and country. */
export function placeNamed(name: string, country: string, precision: EventPlace["precision"] = "LOCALITY"): EventPlace {
  const found = known.places.find(name).map(({ place }) => place);
  const towns = found.filter((each) => each.country === country && each.featureCode.startsWith("PPL"));
  const place = towns.reduce((a, b) => (b.population > a.population ? b : a));
  const { featureCode, latitude, longitude, geonameId, admin1, admin2 } = place;
  return {
    ...words(name),
    id: place.id,
    name: place.name,
    geonameId,
    country,
    admin1,
    admin2,
    latitude,
    longitude,
    featureCode,
    precision,
    relation: null,
  };
}

export const tikrit: EventPlace = placeNamed("Tikrit", "IRQ");
export const baghdad: EventPlace = placeNamed("Baghdad", "IRQ");

export function group(name: string, id: string): Actor {
  return { ...words(name), name, kind: "REBEL_GROUP", count: null, group: { id, name, text: name, span: [0, name.length] } };
}

export function described(name: string, kind: Actor["kind"] = "UNIDENTIFIED"): Actor {
  return { ...words(name), name, kind, count: null, group: null };
}

export function blamed(actor: Actor, status: Perpetrator["attribution"]["status"] = "FACT", ...by: readonly string[]): Perpetrator {
  const speakers = by.map((name) => ({ name, text: name, span: [30, 30 + name.length] as const }));
  return { ...actor, attribution: { status, by: speakers, rule: "test" } };
}

export function isis(status: Perpetrator["attribution"]["status"] = "FACT", ...by: readonly string[]): Perpetrator {
  return blamed(group("ISIS", "gr_islamic-state"), status, ...by);
}
