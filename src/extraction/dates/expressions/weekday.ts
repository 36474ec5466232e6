import { type Day, weekdayOf } from "../days.js";
import { type DateExpression, onDay } from "../expression.js";
import { timeOfDayIn } from "../time-of-day.js";

/** From Sunday, as weekdayOf counts. */
export const weekdayNames: readonly string[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** "Monday", "late on Sunday", "last Friday night", "next Thursday", "the early hours of Wednesday". */
export const weekday: DateExpression = {
  name: "weekday",
  pattern:
    /(?<!\b(?:good|black|bloody|ash|palm|maundy|holy) )(?:\b(?:(?:in the )?(?:(?:pre-?dawn|early|small|late) hours|(?:early |late )?(?:morning|afternoon|evening|night)) (?:of|on) |(?:early|late|overnight)(?: on)? |before dawn on |at dawn on ))?\b(?:(last|past|previous|next|coming|this|following) )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b(?!s\b)(?: ?(?:late|early))?(?: ?(?:morning|afternoon|evening|night|noon|midday|at dawn|dawn|overnight)\b)?/gi,
  read([words, which = "", name = ""], { published, ahead, before }) {
    if (published === null) return null;
    const wanted = weekdayNames.indexOf(name.toLowerCase());
    return onDay(resolve(wanted, which.toLowerCase(), published, ahead, before), timeOfDayIn(words));
  },
};

function resolve(wanted: number, which: string, published: Day, ahead: boolean, before: Day | null): Day {
  const today = weekdayOf(published);
  const forward = (wanted - today + 7) % 7;
  const back = (today - wanted + 7) % 7;
  if (which === "next" || which === "coming") return published + (forward === 0 ? 7 : forward);
  if (which === "last" || which === "past" || which === "previous") return published - (back === 0 ? 7 : back);
  if (which === "following" && before !== null) return before + ((wanted - weekdayOf(before) + 6) % 7) + 1;
  if (ahead) return published + forward;
  // Tomorrow's weekday in a report of what happened: the place's clock is ahead of the publisher's.
  return back === 6 ? published : published - back;
}
