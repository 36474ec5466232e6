import { type Day, monthOf, monthsOf, weekdayOf, weekOf, yearOf } from "../days.js";
import type { DateExpression, Reading } from "../expression.js";

/** "last week", "earlier this month", "this year", "next month". */
export const stretch: DateExpression = {
  name: "stretch",
  pattern: /\b(?:(?:earlier|later) )?(last|this|next|previous|past) (week|month|year)\b(?!-|\s+(?:old|long))/gi,
  read([words, which, unit], { published }) {
    if (published === null) return null;
    const step = /this/i.test(which!) ? 0 : /next/i.test(which!) ? 1 : -1;
    const whole = around(published, unit!.toLowerCase(), step);
    // What happened "this week" did so by now.
    return step === 0 && !/^later/i.test(words) ? { ...whole, to: Math.min(whole.to, published) } : whole;
  },
};

/** "at the weekend", "last weekend", "a weekend battle". */
export const weekend: DateExpression = {
  name: "weekend",
  pattern: /\b(?:(last|this|next|coming|the|past|a) )weekend\b/gi,
  read([, which], { published, ahead }) {
    if (published === null) return null;
    const sunday = published - weekdayOf(published);
    const future = ahead || /next|coming/i.test(which!);
    const end = future ? sunday + 7 : sunday;
    return { from: end - 1, to: end, precision: "DAY" };
  },
};

function around(day: Day, unit: string, step: number): Reading {
  if (unit === "week") return { ...weekOf(day + 7 * step), precision: "WEEK" };
  if (unit === "year") return { ...monthsOf(yearOf(day) + step, 1, 12), precision: "YEAR" };
  const months = yearOf(day) * 12 + monthOf(day) - 1 + step;
  return { ...monthsOf(Math.floor(months / 12), (months % 12) + 1), precision: "MONTH" };
}
