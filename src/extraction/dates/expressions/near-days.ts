import { type DateExpression, onDay } from "../expression.js";
import { timeOfDayIn } from "../time-of-day.js";

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
