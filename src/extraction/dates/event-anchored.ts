import type { Doc } from "../../language/index.js";
import type { DateMention } from "../mention.js";
import { childrenAs, isUnder } from "../syntax/index.js";
import { type Day, dayOf, isoOf } from "./days.js";
import { numberIn, numberWords } from "./expressions/number-in.js";
import { isTelling } from "./telling.js";

/** The rule by which the second event gets its date. */
export const countedBack = "date: counted back from the day named before";

const pattern = new RegExp(
  `\\b(?:(?:just|only|barely) )?(?:(an?|${numberWords}|\\d{1,3}) (hour|day|week|month|year)s?|(the day)) (after|before|following)\\b(?! (?:yesterday|tomorrow)\\b)`,
  "gi",
);

/**
 * "Two days after a twin attack that killed 32": dates one of two events by the other. If the second has a date of its own, the first is counted from
 * it; else the first is taken to be on the day named last, and the second gets its date from that.
 */
export function datesOfOtherEvents(doc: Doc, dates: readonly DateMention[], publishedAt: (at: number) => Day | null): DateMention[] {
  return [...doc.text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const joint = doc.end.indexOf(end);
    const start = doc.start.indexOf(match.index);
    if (joint < 0 || start < 0) return [];
    const other = otherEvent(doc, joint);
    if (other === null) return [];
    const step = daysIn(match) * (/before/i.test(match[4]!) ? -1 : 1);
    const range = { start, end: joint + 1, precision: precisionOf(match), timeOfDay: null };
    const own = dates.find(
      (date) => date.from === date.to && date.start > joint && (date.anchor === other || isUnder(doc, date.start, other)),
    );
    if (own) {
      const day = isoOf(dayOf(own.from)! + step);
      return [{ ...range, from: day, to: day, anchor: mainEvent(doc, joint), rule: "date: counted from another event" }];
    }
    const named = dates.findLast((date) => date.from === date.to && date.end <= start && !isTelling(doc, date.anchor));
    const base = dayOf(named?.from) ?? publishedAt(match.index);
    if (base === null) return [];
    const day = isoOf(base - step);
    return [{ ...range, from: day, to: day, anchor: other, rule: countedBack }];
  });
}

function daysIn(match: RegExpExecArray): number {
  const n = match[3] ? 1 : numberIn(match[1]!);
  switch ((match[2] ?? "day").toLowerCase()) {
    case "hour":
      return n >= 24 ? Math.round(n / 24) : 0;
    case "day":
      return n;
    case "week":
      return 7 * n;
    case "month":
      return Math.round(30.4 * n);
    default:
      return Math.round(365.25 * n);
  }
}

function precisionOf(match: RegExpExecArray): "DAY" | "MONTH" | "YEAR" {
  const unit = (match[2] ?? "day").toLowerCase();
  return unit === "month" ? "MONTH" : unit === "year" ? "YEAR" : "DAY";
}

/** The noun or verb behind "after". */
function otherEvent(doc: Doc, joint: number): number | null {
  const object = childrenAs(doc, joint, "pobj", "pcomp")[0];
  if (object !== undefined) return object;
  const above = doc.head[joint]!;
  return doc.dep[joint] === "mark" && above > joint ? above : null;
}

/** What the whole phrase hangs on. */
function mainEvent(doc: Doc, joint: number): number {
  const above = doc.head[joint]!;
  return doc.dep[joint] === "mark" ? doc.head[above]! : above;
}
