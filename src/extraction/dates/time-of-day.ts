import type { Doc, TokenRange } from "../../language/index.js";
import type { TimeOfDay } from "../record.js";

/** The part of the day that words such as "late", "dawn" or "9:20 p.m." name; null if they name none. */
export function timeOfDayIn(words: string): TimeOfDay | null {
  const clock = /\b(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m\b|p\.?m\b|o'clock|hours\b|hrs\b|h\b)/i.exec(words);
  const spoken =
    /\b(midnight|overnight|tonight|night|evening|dusk|sunset|sundown|afternoon|midday|noon|morning|dawn|daybreak|sunrise|early hours|small hours|pre-dawn|predawn)\b/i.exec(
      words,
    );
  if (spoken) return partOf(spoken[1]!.toLowerCase());
  if (clock) return partOfHour(hourOf(clock));
  if (/\blate\b/i.test(words)) return "NIGHT";
  return /\bearly\b/i.test(words) ? "MORNING" : null;
}

function partOf(word: string): TimeOfDay {
  if (/night/.test(word)) return "NIGHT";
  if (/evening|dusk|sunset|sundown/.test(word)) return "EVENING";
  return /afternoon|midday|noon/.test(word) ? "AFTERNOON" : "MORNING";
}

function hourOf(clock: RegExpExecArray): number {
  const hour = Number(clock[1]);
  if (/^p/i.test(clock[3]!)) return (hour % 12) + 12;
  return /^a/i.test(clock[3]!) ? hour % 12 : hour;
}

function partOfHour(hour: number): TimeOfDay | null {
  if (hour > 24) return null;
  if (hour < 5 || hour >= 21) return "NIGHT";
  if (hour < 12) return "MORNING";
  return hour < 18 ? "AFTERNOON" : "EVENING";
}

/** The part of the day told beside a date: "on the evening of 5 January", "on Monday at 9:20 in the morning". */
export function timeOfDayAround(doc: Doc, { start, end }: TokenRange): TimeOfDay | null {
  const before = doc.text.slice(Math.max(doc.start[start]! - 40, 0), doc.start[start]!);
  const after = doc.text.slice(doc.end[end - 1]!, doc.end[end - 1]! + 45);
  const lead =
    /\b(?:(?:night|morning|evening|afternoon|hours|dawn|noon|midnight|late|early|dusk) (?:of|on|between)|late|early)(?: the)? $/i.exec(
      before,
    );
  if (lead) return timeOfDayIn(lead[0]);
  const follow = /^,? (?:at|around|about|in the|shortly|just|before|after|during the)\b[^,.;]*/i.exec(after);
  return follow ? timeOfDayIn(follow[0]) : null;
}

/** The part of the day told in the clause of a word: "attacked at dawn", "under cover of darkness". */
export function timeOfDayNear(doc: Doc, token: number): TimeOfDay | null {
  const sentence = doc.sentences[doc.sentenceOf[token]!]!;
  const words = doc.text.slice(doc.start[sentence.start], doc.end[sentence.end - 1]);
  const told =
    /\b(?:at|before|around|in the|during the|after|until|by|under cover of|the cover of) (?:early |late |pre-)?(?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)\b|midnight|night|nightfall|evening|dusk|sunset|afternoon|midday|noon|morning|dawn|daybreak|sunrise|early hours|darkness)|\bpre-?dawn\b/i.exec(
      words,
    );
  return told ? timeOfDayIn(told[0].replace(/darkness|nightfall/i, "night")) : null;
}
