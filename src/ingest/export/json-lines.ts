import type { EventActor, EventPerpetrator, ExportedEvent, PlaceNode, TollRange } from "../../graph/index.js";

/** An event as one line of JSON. Field names and meanings are promised to others. */
export function toJsonLine(event: ExportedEvent): string {
  return `${JSON.stringify(toExport(event))}\n`;
}

/** The event as the contract has it: see docs/export.md. */
export function toExport(event: ExportedEvent) {
  const { id, type, subtype, modality, title, date, place, reports } = event;
  return {
    ...{ id, type, subtype, modality, title },
    date: date && { start: date.start, end: date.end, precision: date.precision },
    place: place && toPlace(place, event),
    perpetrators: event.perpetrators.map(toPerpetrator),
    targets: event.targets.map(toActor),
    participants: event.participants.map(toActor),
    killed: event.killed,
    injured: event.injured,
    abducted: event.abducted,
    perpetratorsKilled: event.perpetratorsKilled,
    fatalities: event.fatalities && toBounds(event.fatalities),
    reports,
  };
}

function toPlace(place: PlaceNode, { placePrecision, placeRelation }: ExportedEvent) {
  const { id, name, geonameId, countryCode, admin1, latitude, longitude } = place;
  return { id, name, geonameId, country: countryCode, admin1, latitude, longitude, precision: placePrecision, relation: placeRelation };
}

function toPerpetrator({ name, kind, group, status, by }: EventPerpetrator) {
  return { name, kind, group, status, by: by.map((source) => source.name) };
}

function toActor({ name, kind, group }: EventActor) {
  return { name, kind, group };
}

function toBounds({ low, best, high }: TollRange) {
  return { low, best, high };
}
