import { weekdayOf } from "../days.js";
import { type DateExpression, onDay } from "../expression.js";
import { timeOfDayIn } from "../time-of-day.js";
import { weekdayNames } from "./weekday.js";

/** "today", "this morning", "yesterday evening", "last night", "tomorrow". */
export const nearDay: DateExpression = {
  name: "near day",
  pattern:
    /\b(?:(?:early|late|later|earlier) )?(?:(the day before yesterday)|(yesterday)|(last (?:night|evening))|(tomorrow)|(today|tonight|this (?:early )?(?:morning|afternoon|evening|night)))\b(?: ?(?:morning|afternoon|evening|night)\b)?/gi,
  read([words, twoBack, yesterday, lastNight, tomorrow], { published }) {
    if (published === null) return null;
    const step = twoBack ? -2 : yesterday || lastNight ? -1 : tomorrow ? 1 : 0;
    return onDay(published + step, timeOfDayIn(words.replace(/^(?:earlier|later) /i, "")));
  },
};

/** "overnight": the night that ends on the day of publication. */
export const overnight: DateExpression = {
  name: "overnight",
  pattern: /\bovernight\b(?! (?:bus|train|stay|curfew|flight))/gi,
  read(_, { published }) {
    return published === null ? null : { from: published - 1, to: published, precision: "DAY", timeOfDay: "NIGHT" };
  },
};

/** "overnight from Saturday to Sunday", "the night of Friday to Saturday": the night that belongs to both days. */
export const nightBetween: DateExpression = {
  name: "night between days",
  pattern: new RegExp(
    `\\b(?:overnight|night) (?:from |of |between )?(?:late )?(?:${weekdayNames.join("|")})(?: night)? (?:to|into|and) (?:early )?(${weekdayNames.join("|")})\\b`,
    "gi",
  ),
  read([, second], { published }) {
    if (published === null) return null;
    const end = published - ((weekdayOf(published) - weekdayNames.indexOf(second!.toLowerCase()) + 7) % 7);
    return { from: end - 1, to: end, precision: "DAY", timeOfDay: "NIGHT" };
  },
};
