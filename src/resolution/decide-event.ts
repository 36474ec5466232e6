import type { EventSubtype, EventType, Modality, PlacePrecision, WeaponCategory } from "../extraction/index.js";
import { type DecidedActor, decideActors } from "./decide-actors.js";
import { addTolls, type DecidedToll, decideToll } from "./decide-toll.js";
import { groupBy } from "./group-by.js";
import { byPublication, type Report, type ReportDate, type ReportPlace, type TollKind } from "./report.js";

/** What is concluded of an event from all its reports. */
export interface EventValues extends Readonly<Record<TollKind, DecidedToll | null>> {
  readonly title: string;
  readonly type: EventType;
  readonly subtype: EventSubtype;
  readonly modality: Modality;
  readonly date: ReportDate | null;
  readonly place: ReportPlace | null;
  readonly actors: readonly DecidedActor[];
  readonly weapons: readonly { readonly category: WeaponCategory; readonly text: string }[];
  readonly fatalities: DecidedToll | null;
  /** Any toll or attribution is contested. */
  readonly contested: boolean;
  readonly reportCount: number;
  readonly outletCount: number;
  readonly independentSourceCount: number;
  /** Ids of the claims that a later one of the same source replaces. */
  readonly supersededClaims: readonly string[];
}

/**
 * Decides every value of an event from its reports alone; the same reports in any order give the same values.
 * @param reports - at least one.
 * Source: docs/rules.md.
 */
export function decideEvent(reports: readonly Report[]): EventValues {
  const inOrder = reports.toSorted(byPublication);
  const [type, subtype] = decideType(inOrder);
  const [killed, injured, abducted, perpetratorsKilled] = [
    decideToll(inOrder, "killed"),
    decideToll(inOrder, "injured"),
    decideToll(inOrder, "abducted"),
    decideToll(inOrder, "perpetratorsKilled"),
  ];
  const actors = decideActors(inOrder);
  const outletCount = new Set(inOrder.map((report) => report.outletId ?? report.articleId)).size;
  return {
    title: decideTitle(inOrder, subtype),
    type,
    subtype,
    modality: commonest(inOrder, (report) => report.modality).modality,
    date: decideDate(inOrder),
    place: decidePlace(inOrder),
    actors,
    weapons: distinctBy(
      inOrder.flatMap((report) => report.weapons),
      (weapon) => weapon.category,
    ),
    killed,
    injured,
    abducted,
    perpetratorsKilled,
    fatalities: addTolls(killed, perpetratorsKilled),
    contested: [killed, injured, abducted, perpetratorsKilled].some((toll) => toll?.contested) || actors.some((actor) => actor.contested),
    reportCount: new Set(inOrder.map((report) => report.articleId)).size,
    outletCount,
    independentSourceCount: outletCount,
    supersededClaims: findSuperseded(inOrder),
  };
}

/** The kind of event that most reports see; a subtype that says something beats OTHER. */
function decideType(reports: readonly Report[]): [EventType, EventSubtype] {
  const telling = reports.filter((report) => report.subtype !== "OTHER");
  const { type, subtype } = commonest(telling.length > 0 ? telling : reports, (report) => report.subtype);
  return [type, subtype];
}

/** The line of the report that knows most about the event as it was decided; of several, the first. */
function decideTitle(reports: readonly Report[], subtype: EventSubtype): string {
  const detail = (report: Report) =>
    Number(report.subtype === subtype) * 4 +
    Number(report.place !== null) * 2 +
    report.actors.filter((actor) => actor.group !== null).length;
  return reports.reduce((best, each) => (detail(each) > detail(best) ? each : best)).title;
}

/** The finest date; of several equally fine, the one that most reports give. */
function decideDate(reports: readonly Report[]): ReportDate | null {
  const dates = reports.flatMap((report) => report.date ?? []);
  const finest = finestOf(dates, (date) => datePrecisions.indexOf(date.precision));
  return finest.length === 0 ? null : commonest(finest, (date) => `${date.start}/${date.end}`);
}

/** The finest place; of several equally fine, the one that most reports give. */
function decidePlace(reports: readonly Report[]): ReportPlace | null {
  const places = reports.flatMap((report) => report.place ?? []);
  const finest = finestOf(places, (place) => placePrecisions.indexOf(place.precision));
  return finest.length === 0 ? null : commonest(finest, (place) => place.id);
}

/** A source's figure is replaced by the figures of the same kind and side in its next article that gives any. */
function findSuperseded(reports: readonly Report[]): string[] {
  const superseded: string[] = [];
  const later = new Map<string, string>(); // what is claimed, by whom -> the article that claims it last
  for (const report of reports.toReversed()) {
    for (const claim of report.claims) {
      if (claim.sourceId === null) continue;
      const key = `${claim.sourceId} ${claim.kind} ${claim.side}`;
      const article = later.get(key) ?? report.articleId;
      later.set(key, article);
      if (article !== report.articleId) superseded.push(claim.id);
    }
  }
  return superseded;
}

const datePrecisions = ["DAY", "WEEK", "MONTH", "YEAR"];
const placePrecisions: readonly PlacePrecision[] = ["EXACT", "NEAR", "LOCALITY", "DISTRICT", "PROVINCE", "REGION", "COUNTRY"];

function finestOf<T>(values: readonly T[], coarseness: (value: T) => number): T[] {
  const finest = Math.min(...values.map(coarseness));
  return values.filter((value) => coarseness(value) === finest);
}

/** Of the values that share the commonest key, the first; of several such keys, the one seen first. */
function commonest<T>(values: readonly T[], keyOf: (value: T) => string): T {
  const groups = [...groupBy(values, keyOf).values()];
  return groups.reduce((most, each) => (each.length > most.length ? each : most))[0]!;
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...groupBy(values, keyOf).values()].map((same) => same[0]!);
}
