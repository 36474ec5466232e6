import type { EventType } from "../extraction/index.js";
import { distanceKm } from "../gazetteer/index.js";
import type { ActorRole, Report, ReportDate, ReportPlace } from "./report.js";

/** One reason for or against two reports telling of the same event. */
export interface Feature {
  readonly name: "type" | "day" | "place" | "perpetrators" | "others" | "toll";
  /** What was compared, in words for an analyst: "12 km". */
  readonly value: string;
  /** Points that it adds to the score. */
  readonly weight: number;
}

/** How much speaks for one event; null: what one of them says rules it out. */
export interface Similarity {
  readonly score: number;
  readonly features: readonly Feature[];
}

/** From this score on, two reports tell of one event. Source: docs/rules.md, "Joining". */
export const joiningScore = 6;

/**
 * Compares two reports of different articles.
 * Source: docs/rules.md, "Joining": the weights are written there too.
 */
export function compareReports(a: Report, b: Report): Similarity | null {
  if (a.articleId === b.articleId || familyOf(a.type) !== familyOf(b.type) || hasHappened(a) !== hasHappened(b)) return null;
  if (a.date === null || b.date === null || a.place === null || b.place === null) return null;
  const day = compareDays(a.date, b.date);
  const place = comparePlaces(a.place, b.place);
  if (day === null || place === null) return null;
  const features = [compareTypes(a, b), day, place, comparePerpetrators(a, b), compareOthers(a, b), compareTolls(a, b)].filter(
    (feature) => feature !== null,
  );
  return { score: features.reduce((sum, feature) => sum + feature.weight, 0), features };
}

/** Most days by which reports of one event may differ: a night belongs to two days, and "on Tuesday" is sometimes the day of publication. */
export const mostDaysApart = 1;

type Family = "VIOLENCE" | "DEMONSTRATION" | "STRATEGIC";

/** Reporters call one incident an attack, a clash or a bombing; nobody calls it a protest. */
function familyOf(type: EventType): Family {
  if (type === "PROTESTS" || type === "RIOTS") return "DEMONSTRATION";
  return type === "STRATEGIC_DEVELOPMENTS" ? "STRATEGIC" : "VIOLENCE";
}

/** A planned attack is not the attack; one that failed or was foiled is the same attempt, and a denied one the same event. */
function hasHappened({ modality }: Report): boolean {
  return modality === "ACTUAL" || modality === "ATTEMPTED" || modality === "FOILED" || modality === "DENIED";
}

function compareTypes(a: Report, b: Report): Feature {
  if (a.subtype === b.subtype) return { name: "type", value: a.subtype, weight: 2 };
  if (a.type === b.type) return { name: "type", value: a.type, weight: 1.5 };
  return { name: "type", value: `${a.type} / ${b.type}`, weight: 0.5 };
}

function compareDays(a: ReportDate, b: ReportDate): Feature | null {
  if (a.precision === "YEAR" || b.precision === "YEAR") return null;
  if (a.precision === "DAY" && b.precision === "DAY") {
    const apart = daysApart(a.start, b.start);
    if (apart > mostDaysApart) return null;
    return { name: "day", value: apart === 0 ? a.start : `${a.start} / ${b.start}`, weight: apart === 0 ? 2 : 1 };
  }
  const overlaps = a.start <= b.end && b.start <= a.end;
  return overlaps ? { name: "day", value: `${a.start}/${a.end} ~ ${b.start}/${b.end}`, weight: 0.5 } : null;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function comparePlaces(a: ReportPlace, b: ReportPlace): Feature | null {
  if (a.country !== b.country) return null;
  if (a.id === b.id) return { name: "place", value: a.name, weight: isFine(a) ? 3 : isDistrict(a) ? 2 : a.path.length > 1 ? 1 : 0 };
  if (a.path.includes(b.id)) return compareWithArea(a, b);
  if (b.path.includes(a.id)) return compareWithArea(b, a);
  if (!isFine(a) || !isFine(b)) return null;
  const km = distanceKm(a, b);
  if (km > 50) return null;
  return { name: "place", value: `${a.name} / ${b.name}, ${Math.round(km)} km`, weight: km <= 10 ? 2.5 : 1 };
}

function compareWithArea(place: ReportPlace, area: ReportPlace): Feature {
  const weight = isDistrict(area) ? 1.5 : area.path.length > 1 ? 1 : 0;
  return { name: "place", value: `${place.name} in ${area.name}`, weight };
}

function isFine({ precision }: ReportPlace): boolean {
  return precision === "EXACT" || precision === "LOCALITY" || precision === "NEAR";
}

function isDistrict({ precision }: ReportPlace): boolean {
  return precision === "DISTRICT";
}

/** Two names for the attacker speak against one event, but not loudly: early reports guess. */
function comparePerpetrators(a: Report, b: Report): Feature | null {
  const [ours, theirs] = [groupsOf(a, ["PERPETRATOR", "PARTICIPANT"]), groupsOf(b, ["PERPETRATOR", "PARTICIPANT"])];
  if (ours.size === 0 || theirs.size === 0) return null;
  const shared = [...ours.keys()].find((id) => theirs.has(id));
  if (shared !== undefined) return { name: "perpetrators", value: ours.get(shared)!, weight: 1.5 };
  return { name: "perpetrators", value: `${[...ours.values()][0]} / ${[...theirs.values()][0]}`, weight: -1.5 };
}

function compareOthers(a: Report, b: Report): Feature | null {
  const [ours, theirs] = [groupsOf(a, ["TARGET"]), groupsOf(b, ["TARGET"])];
  const shared = [...ours.keys()].find((id) => theirs.has(id));
  return shared === undefined ? null : { name: "others", value: ours.get(shared)!, weight: 1 };
}

function groupsOf(report: Report, roles: readonly ActorRole[]): Map<string, string> {
  const actors = report.actors.filter((actor) => roles.includes(actor.role) && actor.group !== null);
  return new Map(actors.map((actor) => [actor.group!.id, actor.group!.name]));
}

/** Tolls grow as reports come in, so only one of a wholly other size speaks against. */
function compareTolls(a: Report, b: Report): Feature | null {
  const [ours, theirs] = [a.tolls.killed, b.tolls.killed];
  if (ours === null || theirs === null) return null;
  const [low, high] = [ours.best ?? ours.low, theirs.best ?? theirs.low].toSorted((x, y) => x - y) as [number, number];
  const value = `${low} / ${high} killed`;
  if (low === high) return { name: "toll", value, weight: 1 };
  if (high <= low * 2 + 2) return { name: "toll", value, weight: 0.5 };
  return high > low * 5 + 5 ? { name: "toll", value, weight: -2 } : { name: "toll", value, weight: -0.5 };
}
