/** A day as the number of days since 1970-01-01, so that days can be added and compared. */
export type Day = number;

const dayMs = 86_400_000;

/** Reads "2021-01-24" or a date-time that begins so; null for anything else and for days that no calendar has. */
export function dayOf(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "");
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a year, month (1 to 12) and day of the month; null if there is none, as on 30 February. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? Math.floor(time / dayMs) : null;
}

export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * dayMs).getUTCMonth() + 1;
}

export function dateInMonth(day: Day): number {
  return new Date(day * dayMs).getUTCDate();
}

/** First and last day of a stretch of time, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Months first to last (1 to 12) of one year. */
export function monthsOf(year: number, first: number, last: number = first): Stretch {
  return { from: Math.floor(Date.UTC(year, first - 1, 1) / dayMs), to: Math.floor(Date.UTC(year, last, 0) / dayMs) };
}

/** The week from Monday to Sunday that holds the day. */
export function weekOf(day: Day): Stretch {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}
