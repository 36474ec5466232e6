import { byPublication, type Report } from "./report.js";
import { compareReports, type Feature, joiningScore, mostDaysApart, type Similarity } from "./similarity.js";

/** An event that the graph holds, with all the reports it rests on. */
export interface Candidate {
  readonly eventId: string;
  readonly reports: readonly Report[];
}

/** Where a report's event is to be looked for: events of this country that may overlap these days. */
export interface SearchWindow {
  readonly country: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
}

/** What resolution asks of the graph: every event that lies in any of the windows. */
export type FindCandidates = (windows: readonly SearchWindow[]) => Promise<readonly Candidate[]>;

/** Which event a report tells of, and why: `best` is the comparison that decided it, or null for a new event that resembled no other. */
export interface Decision {
  readonly report: Report;
  readonly eventId: string;
  readonly isNew: boolean;
  readonly best: (Similarity & { readonly features: readonly Feature[] }) | null;
}

/**
 * Decides for each report whether an event is known already, in the graph or from the reports before it.
 * Reports are taken in order of publication; the event they resemble most wins, if the resemblance is enough.
 * @param newEventId - the id of an event that this report is the first to tell of.
 * Source: docs/rules.md, "Joining".
 */
export async function resolve(
  reports: readonly Report[],
  findCandidates: FindCandidates,
  newEventId: (report: Report) => string,
): Promise<Decision[]> {
  const inOrder = reports.toSorted(byPublication);
  const windows = inOrder.flatMap((report) => windowOf(report) ?? []);
  const known = new KnownEvents(windows.length === 0 ? [] : await findCandidates(mergeWindows(windows)));
  return inOrder.map((report) => {
    const found = known.mostSimilar(report);
    const joins = found !== null && found.similarity.score >= joiningScore;
    const eventId = joins ? found.eventId : newEventId(report);
    known.add(report, eventId);
    return { report, eventId, isNew: !joins, best: found?.similarity ?? null };
  });
}

/** Null for a report that is never joined: without country or month, half the graph would resemble it. */
export function windowOf({ date, place }: Report): SearchWindow | null {
  if (date === null || date.precision === "YEAR" || place === null || place.country === null) return null;
  return { country: place.country, from: addDays(date.start, -mostDaysApart), to: addDays(date.end, mostDaysApart) };
}

/** The events met so far by country, since reports of different countries are never compared. */
class KnownEvents {
  private readonly reportsOfEvent = new Map<string, Report[]>();
  private readonly eventsOfCountry = new Map<string, Set<string>>();

  constructor(candidates: readonly Candidate[]) {
    for (const { eventId, reports } of candidates) for (const report of reports) this.add(report, eventId);
  }

  add(report: Report, eventId: string): void {
    const reports = this.reportsOfEvent.get(eventId);
    if (reports) reports.push(report);
    else this.reportsOfEvent.set(eventId, [report]);
    const country = report.place?.country;
    if (!country) return;
    const events = this.eventsOfCountry.get(country);
    if (events) events.add(eventId);
    else this.eventsOfCountry.set(country, new Set([eventId]));
  }

  /** By the best of an event's reports; an event that has a report of the same article, or one that rules it out, is none. */
  mostSimilar(report: Report): { eventId: string; similarity: Similarity } | null {
    let best: { eventId: string; similarity: Similarity } | null = null;
    for (const eventId of this.eventsOfCountry.get(report.place?.country ?? "") ?? []) {
      const similarity = compareWithEvent(report, this.reportsOfEvent.get(eventId)!);
      if (similarity !== null && (best === null || similarity.score > best.similarity.score)) best = { eventId, similarity };
    }
    return best;
  }
}

function compareWithEvent(report: Report, reports: readonly Report[]): Similarity | null {
  if (reports.some((each) => each.articleId === report.articleId)) return null;
  const similarities = reports.flatMap((each) => compareReports(report, each) ?? []);
  return similarities.reduce<Similarity | null>((best, each) => (best === null || each.score > best.score ? each : best), null);
}

/** One window for each country and stretch of days: articles of one week ask for the same events over and over. */
function mergeWindows(windows: readonly SearchWindow[]): SearchWindow[] {
  const merged: SearchWindow[] = [];
  for (const window of windows.toSorted((a, b) => compare(a.country, b.country) || compare(a.from, b.from))) {
    const last = merged.at(-1);
    if (last?.country === window.country && window.from <= last.to)
      merged[merged.length - 1] = { ...last, to: [last.to, window.to].toSorted().at(-1)! };
    else merged.push(window);
  }
  return merged;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
