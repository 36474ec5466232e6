import type { Toll } from "../extraction/index.js";
import { byPublication, type Report, type TollKind } from "./report.js";

/** What the reports of one event support, in persons. */
export interface DecidedToll extends Toll {
  /** Two sources stand by figures that exclude each other. */
  readonly contested: boolean;
}

/**
 * The range of casualties that the reports of one event support.
 * Each outlet counts once, with the total of its latest article that gives one; an article's parts are no matter here, its total holds them.
 * @returns low <= best <= high; null when no report gives a figure.
 * Source: docs/rules.md, "Tolls".
 */
export function decideToll(reports: readonly Report[], kind: TollKind): DecidedToll | null {
  const tolls = latestOfEachOutlet(reports, kind);
  if (tolls.length === 0) return null;
  const best = commonest(tolls.flatMap((toll) => toll.best ?? []));
  const low = Math.min(...tolls.map((toll) => toll.low));
  const high = highestOf(tolls);
  return { low, best, high: high === null || best === null ? high : Math.max(high, best), contested: isContested(tolls) };
}

/** The fatalities of an event: everyone's dead with the attackers', bound by bound; null when neither is known. */
export function addTolls(killed: DecidedToll | null, perpetratorsKilled: DecidedToll | null): DecidedToll | null {
  if (killed === null || perpetratorsKilled === null) return killed ?? perpetratorsKilled;
  return {
    low: killed.low + perpetratorsKilled.low,
    best: addOrNull(killed.best, perpetratorsKilled.best),
    high: addOrNull(killed.high, perpetratorsKilled.high),
    contested: killed.contested || perpetratorsKilled.contested,
  };
}

/** By time of publication. An article without an outlet stands for itself. */
function latestOfEachOutlet(reports: readonly Report[], kind: TollKind): Toll[] {
  const latest = new Map<string, Toll>();
  for (const report of reports.toSorted(byPublication)) {
    const toll = report.tolls[kind];
    const outlet = report.outletId ?? report.articleId;
    if (toll === null) continue;
    latest.delete(outlet); // so that the map stays in order of publication
    latest.set(outlet, toll);
  }
  return [...latest.values()];
}

/** The figure that most outlets give; of several, the one given last. */
function commonest(figures: readonly number[]): number | null {
  const votes = new Map<number, number>();
  for (const figure of figures) votes.set(figure, (votes.get(figure) ?? 0) + 1);
  const most = Math.max(...votes.values());
  return figures.findLast((figure) => votes.get(figure) === most) ?? null;
}

/** The highest bound that anyone gives; null when nobody bounds it. */
function highestOf(tolls: readonly Toll[]): number | null {
  const bounds = tolls.flatMap((toll) => toll.high ?? []);
  return bounds.length === 0 ? null : Math.max(...bounds, ...tolls.map((toll) => toll.low));
}

function isContested(tolls: readonly Toll[]): boolean {
  const lowestHigh = Math.min(...tolls.map((toll) => toll.high ?? Number.POSITIVE_INFINITY));
  return lowestHigh < Math.max(...tolls.map((toll) => toll.low));
}

function addOrNull(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
