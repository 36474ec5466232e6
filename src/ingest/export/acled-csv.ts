import { stringify } from "csv-stringify/sync";
import type { EventActor, ExportedEvent } from "../../graph/index.js";
import { interactionLabels, subtypeLabels, typeLabels } from "./acled-labels.js";

/** The header of the table: ACLED's column names, those that Sitrep can fill. */
export function csvHeader(): string {
  return stringify([Object.keys(columns)]);
}

/** One event as a flat row. */
export function toCsvLine(event: ExportedEvent): string {
  return stringify([Object.values(columns).map((column) => harmless(column(event)))]);
}

type Cell = string | number | null;

const columns: Readonly<Record<string, (event: ExportedEvent) => Cell>> = {
  EVENT_ID_CNTY: (event) => event.id,
  EVENT_DATE: (event) => event.date?.start ?? null,
  YEAR: (event) => (event.date ? Number(event.date.start.slice(0, 4)) : null),
  TIME_PRECISION: (event) => timePrecision(event),
  DISORDER_TYPE: (event) => disorderType(event),
  EVENT_TYPE: (event) => typeLabels[event.type],
  SUB_EVENT_TYPE: (event) => subtypeLabels[event.subtype],
  ACTOR1: (event) => names(firstSide(event).slice(0, 1)),
  ASSOC_ACTOR_1: (event) => names(firstSide(event).slice(1)),
  INTER1: (event) => interaction(firstSide(event)),
  ACTOR2: (event) => names(secondSide(event).slice(0, 1)),
  ASSOC_ACTOR_2: (event) => names(secondSide(event).slice(1)),
  INTER2: (event) => interaction(secondSide(event)),
  CIVILIAN_TARGETING: (event) => (event.targets.some(({ kind }) => kind === "CIVILIANS") ? "Civilian targeting" : null),
  ISO3: (event) => event.place?.countryCode ?? null,
  ADMIN1: (event) => event.place?.admin1 ?? null,
  ADMIN2: (event) => event.place?.admin2 ?? null,
  LOCATION: (event) => event.place?.name ?? null,
  LATITUDE: (event) => event.place?.latitude ?? null,
  LONGITUDE: (event) => event.place?.longitude ?? null,
  GEO_PRECISION: (event) => geoPrecision(event),
  SOURCE: (event) => [...new Set(event.reports.flatMap((report) => report.source ?? []))].join("; "),
  NOTES: (event) => event.title,
  FATALITIES: (event) => event.fatalities && (event.fatalities.best ?? event.fatalities.low),
};

// A title may begin with "=", and an analyst will open this file in a spreadsheet, which would run it as a formula. An apostrophe in front makes it
// show the text; who reads the raw file pays with one odd character. Numbers are ours, and safe.
function harmless(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** ACLED has two sides; where nobody is said to have attacked, they are the first participant and the others. */
function firstSide({ perpetrators, participants }: ExportedEvent): readonly EventActor[] {
  return perpetrators.length > 0 ? perpetrators : participants.slice(0, 1);
}

function secondSide({ targets, perpetrators, participants }: ExportedEvent): readonly EventActor[] {
  return [...targets, ...(perpetrators.length > 0 ? participants : participants.slice(1))];
}

function names(actors: readonly EventActor[]): string {
  return actors.map(({ group, name }) => group?.name ?? name).join("; ");
}

function interaction([first]: readonly EventActor[]): string | null {
  return (first && interactionLabels[first.kind]) ?? null;
}

/** 1: the day; 2: the week; 3: the month or coarser. */
function timePrecision({ date }: ExportedEvent): number | null {
  if (date === null) return null;
  return date.precision === "DAY" ? 1 : date.precision === "WEEK" ? 2 : 3;
}

/** 1: the town itself; 2: near it, or the district; 3: coarser. */
function geoPrecision({ placePrecision }: ExportedEvent): number | null {
  if (placePrecision === null) return null;
  if (placePrecision === "EXACT" || placePrecision === "LOCALITY") return 1;
  return placePrecision === "NEAR" || placePrecision === "DISTRICT" ? 2 : 3;
}

function disorderType({ type, subtype }: ExportedEvent): string {
  if (subtype === "EXCESSIVE_FORCE_AGAINST_PROTESTERS" || subtype === "MOB_VIOLENCE") return "Political violence; Demonstrations";
  if (type === "STRATEGIC_DEVELOPMENTS") return "Strategic developments";
  return type === "PROTESTS" || type === "RIOTS" ? "Demonstrations" : "Political violence";
}
