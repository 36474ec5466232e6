import type { DatePrecision, TimeOfDay } from "../record.js";
import type { Day, Stretch } from "./days.js";

/** What an expression means to a reader of its publication day. */
export interface Reading extends Stretch {
  readonly precision: DatePrecision;
  readonly timeOfDay?: TimeOfDay | null;
}

/** What a reading may depend on. */
export interface Moment {
  /** The day on which the words were published; null if nobody knows. */
  readonly published: Day | null;
  /** The last single day named before the expression; null if there is none. */
  readonly before: Day | null;
  /** The words tell of something to come. */
  readonly ahead: boolean;
}

/** One way of writing a time, with how to read it. */
export interface DateExpression {
  readonly name: string;
  /** Global and case-insensitive. */
  readonly pattern: RegExp;
  /** Null where the words turn out to be no date, or none that can be resolved. */
  readonly read: (match: RegExpExecArray, moment: Moment) => Reading | null;
}

export function onDay(day: Day | null, timeOfDay: TimeOfDay | null = null): Reading | null {
  return day === null ? null : { from: day, to: day, precision: "DAY", timeOfDay };
}
