import type { Doc } from "../../language/index.js";
import type { DateMention } from "../mention.js";
import { lowerAt } from "../syntax/index.js";
import { type Day, dayOf, isoOf, weekdayOf } from "./days.js";
import { weekdayNamed } from "./weekday-named.js";

type DateRefiner = (dates: readonly DateMention[], doc: Doc) => DateMention[];

/** Each takes all mentions in reading order and returns those it keeps. The order matters: */
const refiners: readonly DateRefiner[] = [
  joinWeekdays, // "Monday, 5 January" is one date, which the calendar decides
  joinRanges, // "from Monday to Wednesday"
  dropBounds, // after ranges, whose "to" is no bound
];

export function refineDates(doc: Doc, dates: readonly DateMention[]): DateMention[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  return refiners.reduce<DateMention[]>((list, refine) => refine(list, doc), sorted);
}

function joinWeekdays(dates: readonly DateMention[], doc: Doc): DateMention[] {
  return joinPairs(dates, (first, second) => {
    const gap = wordsBetween(doc, first.end, second.start);
    if (!/^[,(]?(?: ?the)?$/.test(gap)) return null;
    const [dayName, calendar] = isWeekday(first) ? [first, second] : [second, first];
    if (!isWeekday(dayName) || isWeekday(calendar) || !/month|numeric|date alone/.test(calendar.rule) || calendar.precision !== "DAY")
      return null;
    return {
      ...first,
      ...pick(calendar),
      start: first.start,
      end: second.end,
      timeOfDay: dayName.timeOfDay ?? calendar.timeOfDay,
      rule: calendar.rule,
    };
  });
}

function joinRanges(dates: readonly DateMention[], doc: Doc): DateMention[] {
  return joinPairs(dates, (first, second) => {
    const gap = wordsBetween(doc, first.end, second.start);
    const lead = lowerAt(doc, first.start - 1);
    const joins =
      /^(?:to|-|–|until|till|through|into|to the|and into)$/.test(gap) ||
      (gap === "and" && lead === "between") ||
      (gap === "and" && isWeekday(first) && isWeekday(second));
    if (!joins || first.precision !== second.precision) return null;
    const from = isWeekday(first) && isWeekday(second) ? isoOf(weekdayBefore(doc, first, dayOf(second.to)!)) : first.from;
    const days = dayOf(second.to)! - dayOf(from)!;
    if (days <= 0 || days > 400) return null;
    return { ...first, from, end: second.end, to: second.to, timeOfDay: first.timeOfDay, rule: "date: range" };
  });
}

/** The weekday of an expression, counted back from the end of its range: "from Monday to Wednesday". */
function weekdayBefore(doc: Doc, date: DateMention, end: Day): Day {
  const wanted = weekdayNamed(doc, date);
  return wanted === null ? dayOf(date.from)! : end - ((weekdayOf(end) - wanted + 7) % 7);
}

/** "since 2009", "until Monday", "ahead of Friday's vote" bound a stretch of time and date nothing. */
function dropBounds(dates: readonly DateMention[], doc: Doc): DateMention[] {
  return dates.filter((date) => (date.from !== date.to && date.precision === "DAY") || !bounds(doc, date));
}

function bounds(doc: Doc, { start }: DateMention): boolean {
  const word = lowerAt(doc, start - 1);
  return /^(?:since|until|till|by)$/.test(word) || (word === "of" && lowerAt(doc, start - 2) === "ahead");
}

function joinPairs(dates: readonly DateMention[], join: (first: DateMention, second: DateMention) => DateMention | null): DateMention[] {
  const out: DateMention[] = [];
  for (const date of dates) {
    const joined = out.length > 0 ? join(out.at(-1)!, date) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(date);
  }
  return out;
}

function isWeekday(date: DateMention): boolean {
  return date.rule === "date: weekday";
}

function pick({ from, to, precision }: DateMention): Pick<DateMention, "from" | "to" | "precision"> {
  return { from, to, precision };
}

function wordsBetween(doc: Doc, start: number, end: number): string {
  const words: string[] = [];
  for (let at = start; at < end && at < start + 4; at++) words.push(lowerAt(doc, at));
  return words.join(" ").trim();
}
