import { byPublication, type DecidedToll, type Decision, type EventValues, type Report, tollKinds } from "../resolution/index.js";
import { tollColumns } from "./toll-columns.js";

/** An event as it stands after a decision. */
export interface ConcludedEvent {
  readonly id: string;
  readonly values: EventValues;
  /** What it was decided from. */
  readonly reports: readonly Report[];
}

/**
 * Rows for the statements that store what is concluded.
 * @param areNew - the events and their claims were stored just now, in the same transaction.
 */
export function toEventRows(events: readonly ConcludedEvent[], areNew: boolean) {
  const sorted = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const actors = sorted.flatMap(({ id, values }) => values.actors.map((actor, position) => ({ id, actor, position })));
  const grouped = actors
    .flatMap(({ id, actor }) => (actor.group ? [{ ...actor, groupId: actor.group.id, eventId: id }] : []))
    .sort((a, b) => (a.groupId < b.groupId ? -1 : a.groupId > b.groupId ? 1 : 0));
  const groupsAs = (role: string) =>
    grouped.filter((row) => row.role === role).map(({ eventId, groupId, status, by }) => ({ id: eventId, groupId, status, by }));
  return {
    events: sorted.map(toEventRow),
    places: sorted.flatMap(({ id, values }) => (values.place ? [{ id, placeId: values.place.id }] : [])),
    actors: actors.map(({ id, actor, position }) => ({
      id,
      actorId: actor.id,
      tie: { role: actor.role, status: actor.status, by: actor.by, count: actor.count, contested: actor.contested, position },
    })),
    perpetrators: groupsAs("PERPETRATOR"),
    targets: groupsAs("TARGET"),
    participants: groupsAs("PARTICIPANT"),
    weapons: sorted
      .flatMap(({ id, values }) => values.weapons.map((weapon, position) => ({ id, ...weapon, position })))
      .sort((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : 0)),
    reporting: sorted.flatMap(toReportingRows).sort((a, b) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0)),
    claims: sorted.flatMap((event) => toClaimRows(event, areNew)),
  };
}

/** One for each outlet that reports an event. */
function toReportingRows({ id, reports }: ConcludedEvent) {
  const outlets = new Set(reports.flatMap((report) => report.outletId ?? []));
  return [...outlets].map((sourceId) => ({ id, sourceId }));
}

/** A claim is stored as one that stands, so that only those of known events need to be told so. */
function toClaimRows({ values, reports }: ConcludedEvent, areNew: boolean) {
  const superseded = new Set(values.supersededClaims);
  const rows = reports.flatMap((report) => report.claims.map(({ id }) => ({ id, superseded: superseded.has(id) })));
  return areNew ? rows.filter((row) => row.superseded) : rows;
}

/** Why reports went to their events; a new event that resembled no other has no reasons. */
export function toAboutRows(decisions: readonly Decision[]) {
  return decisions.map(({ report, eventId, isNew, best }) => ({
    reportId: report.id,
    eventId,
    score: isNew ? null : best!.score,
    featureNames: isNew ? null : best!.features.map((feature) => feature.name),
    featureValues: isNew ? null : best!.features.map((feature) => feature.value),
    featureWeights: isNew ? null : best!.features.map((feature) => feature.weight),
    decidedBy: "resolution",
  }));
}

/** Undated events sort after all others, newest first as well as oldest first. */
const [beforeAllDays, afterAllDays] = ["0001-01-01", "9999-12-31"];
const unknownToll = -1;

function toEventRow({ id, values, reports }: ConcludedEvent) {
  const { date, place } = values;
  const isFine = place !== null && finePrecisions.includes(place.precision);
  return {
    id,
    latitude: isFine ? place.latitude : null,
    longitude: isFine ? place.longitude : null,
    sortDate: date?.start ?? beforeAllDays,
    sortDateAscending: date?.start ?? afterAllDays,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    properties: {
      title: values.title,
      type: values.type,
      subtype: values.subtype,
      modality: values.modality,
      datePrecision: date?.precision ?? null,
      timeOfDay: date?.timeOfDay ?? null,
      dateText: date?.text ?? null,
      countryCode: place?.country ?? null,
      placePath: place ? place.path.map((each) => `${each}/`).join("") : null,
      placePrecision: place?.precision ?? null,
      placeRelation: place?.relation ?? null,
      weapons: values.weapons.map((weapon) => weapon.category),
      ...tollProperties(values),
      sortKilled: comparable(values.killed),
      sortInjured: comparable(values.injured),
      contested: values.contested,
      reportCount: values.reportCount,
      outletCount: values.outletCount,
      independentSourceCount: values.independentSourceCount,
      searchText: searchTextOf(values, reports),
    },
  };
}

const finePrecisions: readonly string[] = ["EXACT", "LOCALITY", "NEAR", "DISTRICT"];

function tollProperties(values: EventValues): Record<string, unknown> {
  const columns = [...tollKinds, "fatalities" as const].map((kind) => ({
    ...tollColumns(kind, values[kind]),
    [`${kind}Contested`]: values[kind]?.contested ?? null,
  }));
  return Object.assign({}, ...columns);
}

/** Filters and orders compare the best figure, else the lowest. */
function comparable(toll: DecidedToll | null): number {
  return toll === null ? unknownToll : (toll.best ?? toll.low);
}

/** An event of a hundred reports is found by the words of the first few: the rest say the same again. */
const mostReports = 10;

function searchTextOf({ place, actors, weapons }: EventValues, reports: readonly Report[]): string {
  const names = [place?.name, ...actors.flatMap((actor) => [actor.name, actor.group?.name]), ...weapons.map((weapon) => weapon.text)];
  const words = reports.toSorted(byPublication).slice(0, mostReports);
  return [...new Set([...names, ...words.flatMap((report) => report.words)])].filter(Boolean).join("\n");
}
