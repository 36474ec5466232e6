import type { Article } from "../article/index.js";
import type { Actor, EventPlace, EventRecord, ExtractionRecord, Perpetrator } from "../extraction/index.js";
import type { Group, Place } from "../gazetteer/index.js";
import {
  derivedId,
  type SaidActor,
  type SaidArticle,
  type SaidAttribution,
  type SaidClaim,
  type SaidReport,
  toQuote,
} from "../graph/index.js";
import type { ActorRole, ReportDate, ReportPlace } from "../resolution/index.js";
import { chainOf, groupOf, type KnownThings, withParents } from "./known-things.js";
import { speakersOf, toOutlet, toSpeaker } from "./to-source.js";

/** What an article said, made ready for the graph: each name is turned into the id of what it names. */
export function toSaid(article: Article, record: ExtractionRecord, known: KnownThings): SaidArticle {
  const outlet = toOutlet(article, known);
  const id = derivedId("ar", outlet?.id ?? "", article.id, article.contentHash);
  const context = { article, record, known, articleId: id, outletId: outlet?.id ?? null };
  const speakers = speakersOf(record).map((speaker) => toSpeaker(speaker, record, known));
  return {
    id,
    article,
    status: record.status,
    outlet,
    speakers,
    reports: record.events.map((event, position) => toReport(event, position, context)),
    groups: groupsOf(
      record,
      [outlet, ...speakers].flatMap((source) => source?.groupId ?? []),
      known,
    ),
    places: record.events.flatMap((event) => {
      const place = placeOf(event.place, known);
      return place ? [chainOf(place, known)] : [];
    }),
  };
}

interface Context {
  readonly article: Article;
  readonly record: ExtractionRecord;
  readonly known: KnownThings;
  readonly articleId: string;
  readonly outletId: string | null;
}

function toReport(event: EventRecord, position: number, context: Context): SaidReport {
  const { article, articleId, outletId, known } = context;
  const id = derivedId("rp", articleId, event.id);
  return {
    id,
    articleId,
    outletId,
    publishedAt: article.publishedAt,
    position,
    title: event.title,
    type: event.type,
    subtype: event.subtype,
    modality: event.modality,
    trigger: toQuote(event.trigger),
    quotes: event.mentions.map(([start, end]) => ({ text: article.text.slice(start, end), start, end })),
    words: event.mentions.map(([start, end]) => article.text.slice(start, end)),
    date: toDate(event),
    place: toPlace(event.place, known),
    actors: toActors(event, context),
    // A presumed weapon has no words; this layer holds what articles said.
    weapons: event.weapons.flatMap(({ category, text }) => (text === null ? [] : [{ category, text }])),
    tolls: { killed: event.killed, injured: event.injured, abducted: event.abducted, perpetratorsKilled: event.perpetratorsKilled },
    claims: toClaims(event, id, context),
    attributions: event.perpetrators.flatMap((perpetrator) => toAttributions(perpetrator, id, context)),
  };
}

/** Wider than a year, a date tells nothing of when it happened. */
const longestDays = 366;

function toDate({ date }: EventRecord): ReportDate | null {
  if (date === null || Date.parse(date.end) - Date.parse(date.start) > longestDays * 86_400_000) return null;
  const { start, end, precision, timeOfDay, text } = date;
  return { start, end, precision, timeOfDay, text };
}

/** Of a place that the gazetteer doesn't know, its country is known at least. */
function placeOf(place: EventPlace | null, { places }: KnownThings): Place | null {
  if (place === null) return null;
  return (place.id && places.byId(place.id)) || (place.country && places.country(place.country)) || null;
}

function toPlace(mention: EventPlace | null, known: KnownThings): ReportPlace | null {
  const place = placeOf(mention, known);
  if (mention === null || place === null) return null;
  const path = chainOf(place, known).map(({ id }) => id);
  const { id, name, country, latitude, longitude } = place;
  const { precision, relation } = place.id === mention.id ? mention : { precision: "COUNTRY" as const, relation: null };
  return { id, name, country, path: path.toReversed(), latitude, longitude, precision, relation };
}

function toActors({ perpetrators, targets, participants }: EventRecord, context: Context): SaidActor[] {
  return [
    ...perpetrators.map((actor) => toActor(actor, "PERPETRATOR", context)),
    ...targets.map((actor) => toActor(actor, "TARGET", context)),
    ...participants.map((actor) => toActor(actor, "PARTICIPANT", context)),
  ];
}

function toActor(
  actor: Actor & Partial<Pick<Perpetrator, "attribution">>,
  role: ActorRole,
  { articleId, record, known }: Context,
): SaidActor {
  const { name, kind, count, group, attribution, rule } = actor;
  return {
    id: actorId(actor, articleId),
    role,
    name,
    kind,
    count,
    group: group && { id: group.id, name: groupOf(group, kind, known).name },
    status: attribution?.status ?? null,
    by: attribution?.by.map((speaker) => toSpeaker(speaker, record, known).id) ?? [],
    quote: toQuote(actor),
    rule,
  };
}

/** One node for each actor of an article, however many of its events it had a part in. */
function actorId({ group, name, kind }: Actor, articleId: string): string {
  return derivedId("ac", articleId, group?.id ?? `${kind} ${name.toLowerCase()}`);
}

function toClaims({ casualties }: EventRecord, reportId: string, { record, known, outletId }: Context): SaidClaim[] {
  return casualties.map((claim, index) => ({
    id: derivedId("cl", reportId, "toll", String(index)),
    kind: claim.kind,
    side: claim.side,
    low: claim.low,
    best: claim.best,
    high: claim.high,
    qualifier: claim.qualifier,
    who: claim.who,
    asOf: claim.asOf,
    sourceId: claim.by ? toSpeaker(claim.by, record, known).id : outletId,
    quote: toQuote(claim),
    rule: claim.rule,
  }));
}

function toAttributions(perpetrator: Perpetrator, reportId: string, { articleId, record, known, outletId }: Context): SaidAttribution[] {
  const { status, by, rule } = perpetrator.attribution;
  const actor = actorId(perpetrator, articleId);
  const attribution = (sourceId: string | null, words: Parameters<typeof toQuote>[0]) => ({
    id: derivedId("cl", reportId, actor, status, sourceId ?? ""),
    actorId: actor,
    status,
    sourceId,
    quote: toQuote(words),
    rule,
  });
  if (by.length === 0) return [attribution(outletId, perpetrator)];
  return by.map((speaker) => attribution(toSpeaker(speaker, record, known).id, speaker));
}

function groupsOf(record: ExtractionRecord, speakingFor: readonly string[], known: KnownThings): Group[] {
  const actors = record.events.flatMap((event) => [...event.perpetrators, ...event.targets, ...event.participants]);
  const acting = actors.flatMap(({ group, kind }) => (group ? [groupOf(group, kind, known)] : []));
  const speaking = speakingFor.flatMap((id) => known.groups.byId(id) ?? []);
  return [...acting, ...speaking].flatMap((group) => withParents(group, known));
}
