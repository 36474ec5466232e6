import { monthOf, monthsOf, yearOf } from "../days.js";
import { type DateExpression, onDay, type Reading } from "../expression.js";
import { numberIn, numberWords } from "./number-in.js";

const count = `(a|an|${numberWords}|\\d{1,3})`;

/** "two days ago", "a week ago", "three years ago". */
export const ago: DateExpression = {
  name: "ago",
  pattern: new RegExp(`\\b${count} (hour|day|night|week|month|year)s? ago\\b`, "gi"),
  read([, number, unit], { published }) {
    return published === null ? null : backBy(published, numberIn(number!), unit!.toLowerCase());
  },
};

/** "a day earlier", "the previous day", "two days later", "the next morning": counted from the day named before. */
export const fromThen: DateExpression = {
  name: "from then",
  pattern: new RegExp(
    `\\b(?:${count} (day|week|month|year)s? (earlier|before|later|afterwards?)\\b(?! the\\b| an?\\b| his| her| their)|(?:the )?(previous|next|following|same|that) (?:day|morning|afternoon|evening|night)\\b|the day (before|after)\\b(?! (?:yesterday|tomorrow|the|an?)\\b))`,
    "gi",
  ),
  read([, number, unit, direction, which, beside], { published, before }) {
    const then = before ?? published;
    if (then === null) return null;
    if (number) {
      const back = /earlier|before/i.test(direction!);
      return unit!.toLowerCase() === "day"
        ? onDay(then + (back ? -1 : 1) * numberIn(number))
        : back
          ? backBy(then, numberIn(number), unit!.toLowerCase())
          : null;
    }
    const step = { previous: -1, next: 1, following: 1, same: 0, that: 0, before: -1, after: 1 }[(which ?? beside)!.toLowerCase()]!;
    return onDay(then + step);
  },
};

/** "earlier in the day", "hours later": still the day named before. */
export const sameDay: DateExpression = {
  name: "same day",
  pattern: /\b(?:(?:earlier|later|late|early) in the day|(?:hours|minutes|moments|shortly) (?:later|earlier|afterwards?))\b/gi,
  read: (_, { published, before }) => onDay(before ?? published),
};

function backBy(day: number, n: number, unit: string): Reading {
  switch (unit) {
    case "hour":
      return onDay(n > 12 ? day - 1 : day)!;
    case "day":
    case "night":
      return onDay(day - n)!;
    case "week":
      return { from: day - 7 * n, to: day - 7 * n, precision: n === 1 ? "DAY" : "WEEK" };
    case "month": {
      const months = yearOf(day) * 12 + monthOf(day) - 1 - n;
      return { ...monthsOf(Math.floor(months / 12), (months % 12) + 1), precision: "MONTH" };
    }
    default:
      return { ...monthsOf(yearOf(day) - n, 1, 12), precision: "YEAR" };
  }
}
