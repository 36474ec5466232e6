import type { Article } from "../../article/index.js";
import type { Doc } from "../../language/index.js";
import type { DateMention, Trigger } from "../mention.js";
import type { EventDate, TimeOfDay } from "../record.js";
import { inSentence, itemAt, sentencesAround } from "../syntax/index.js";
import { type Day, dayOf, isoOf, weekdayOf } from "./days.js";
import { countedBack } from "./event-anchored.js";
import { publishedAt } from "./find-dates.js";
import { isPluperfect } from "./tense.js";
import { datesTheTelling, tieLength } from "./tie.js";
import { timeOfDayNear } from "./time-of-day.js";
import { weekdayNamed } from "./weekday-named.js";

/** The date that syntax ties to one trigger in its own sentence; null if none does. */
export function dateOfTrigger(trigger: Trigger, dates: readonly DateMention[], doc: Doc): DateMention | null {
  const own = closeTo(trigger, inSentence(doc, dates, doc.sentenceOf[trigger.head]!));
  const tied = own.filter((date) => !datesTheTelling(doc, date, trigger) && tieLength(doc, trigger, date) <= 3);
  return nearest(tied, trigger, doc);
}

/**
 * The date of one event. Rules (docs/rules.md, "Dates"): the expression nearest by syntax in a sentence that tells of it, unless it is nearer to another
 * event; then one in the sentences around; then one that dates the telling; then the day of publication.
 * @param triggers - all mentions of the event, most informative first.
 * @param others - triggers of the article's other events.
 * @returns null where the text is undated, or where the event is told as earlier and nothing says when.
 */
export function dateOfEvent(
  triggers: readonly Trigger[],
  others: readonly Trigger[],
  dates: readonly DateMention[],
  doc: Doc,
  article: Article,
): EventDate | null {
  const main = triggers[0];
  if (!main) return null;
  const around = sentencesAround(
    doc,
    triggers.map(({ head }) => head),
  );
  const rivals = others.filter(({ head }) => around.has(doc.sentenceOf[head]!));
  const published = publishedAt(article, doc.start[main.head]!);
  const free = [...around]
    .flatMap((each) => closeTo(main, inSentence(doc, dates, each)))
    .filter((date) => !isNearerToAnother(date, triggers, rivals, doc) && (isToCome(main) || hasBegun(date, published)));
  const timeOfDay = triggers.map((trigger) => timeOfDayNear(doc, trigger.head)).find((each) => each !== null) ?? null;
  const days = free.filter((date) => date.precision === "DAY");
  const found =
    ofItsOwnWords(triggers, free, doc) ??
    ofOwnSentences(triggers, days, doc) ??
    ofOwnSentences(triggers, free, doc, looseTie) ??
    nearby(days, main, doc);
  if (found) return toEventDate(isToCome(main) ? lookingAhead(found, published, doc) : found, timeOfDay, doc, article);
  const told = ofTheTelling(triggers, free, doc);
  if (told) return toEventDate(told, timeOfDay, doc, article);
  if (published === null || isPluperfect(doc, main.head)) return null;
  const day = isoOf(published);
  return { start: day, end: day, precision: "DAY", timeOfDay, text: null, span: null, rule: "date: publication day" };
}

/** A week or a year this far off in the sentence belongs to something else: "killed two men kidnapped last year". */
const looseTie = 2.5;

/** What happened did so by the day of publication, give or take a time zone: "ahead of the vote next month" can't date it. */
function hasBegun(date: DateMention, published: Day | null): boolean {
  return published === null || dayOf(date.from)! <= published + 1;
}

/** All dates of a sentence; of a sentence without end, with hundreds of dates and events, those next to the trigger. */
function closeTo({ head }: Trigger, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length <= mostDates) return dates;
  const before = dates.filter(({ start }) => start < head).length;
  return dates.slice(Math.max(0, before - mostDates / 2), before + mostDates / 2);
}

const mostDates = 40;

function isToCome({ modality }: Trigger): boolean {
  return modality === "PLANNED" || modality === "THREATENED";
}

/** "called a rally for Saturday", told on a Friday: tomorrow, not six days ago. */
function lookingAhead(date: DateMention, published: Day | null, doc: Doc): DateMention {
  const wanted = date.rule.startsWith("date: weekday") ? weekdayNamed(doc, date) : null;
  if (wanted === null || published === null || dayOf(date.from)! > published) return date;
  const day = isoOf(published + ((wanted - weekdayOf(published) + 7) % 7));
  return { ...date, from: day, to: day };
}

/** The nearest by syntax in the first sentence that has one. */
function ofOwnSentences(
  triggers: readonly Trigger[],
  dates: readonly DateMention[],
  doc: Doc,
  longest = Number.MAX_VALUE,
): DateMention | null {
  for (const trigger of triggers) {
    const own = dates.filter((date) => !datesTheTelling(doc, date, trigger) && tieLength(doc, trigger, date) <= longest);
    const found = nearest(own, trigger, doc);
    if (found) return found;
  }
  return null;
}

/** "sentenced on Friday for a 2016 attack": a year on the event's own word, where no day hangs on one, comes before the days of other verbs. */
function ofItsOwnWords(triggers: readonly Trigger[], dates: readonly DateMention[], doc: Doc): DateMention | null {
  const own = dates.filter(({ anchor }) => triggers.some(({ head }) => head === anchor || isVictimOf(doc, anchor, head)));
  return own.some(({ precision }) => precision === "DAY")
    ? null
    : (own.find((date) => date.precision === "YEAR" || isMonthOfYear(doc, date)) ?? null);
}

/** "the murder *of a student* in October 2017": parsers hang the date on the nearest noun. */
function isVictimOf({ dep, head, pos }: Doc, noun: number, deed: number): boolean {
  return noun >= 0 && pos[deed] === "NOUN" && dep[noun] === "pobj" && head[head[noun]!] === deed;
}

/** "a murder in October 2017" */
function isMonthOfYear({ text, start, end }: Doc, date: DateMention): boolean {
  return date.precision === "MONTH" && /\b(?:19|20)\d\d\b/.test(text.slice(start[date.start], end[date.end - 1]));
}

function ofTheTelling(triggers: readonly Trigger[], dates: readonly DateMention[], doc: Doc): DateMention | null {
  const told = triggers.flatMap((trigger) =>
    dates.filter((date) => datesTheTelling(doc, date, trigger) && Number.isFinite(tieLength(doc, trigger, date))),
  )[0];
  return told ? { ...told, rule: `${told.rule}, of the telling` } : null;
}

function isNearerToAnother(date: DateMention, triggers: readonly Trigger[], others: readonly Trigger[], doc: Doc): boolean {
  const closest = (list: readonly Trigger[]) => Math.min(...list.map((trigger) => tieLength(doc, trigger, date)));
  return closest(others) < closest(triggers);
}

function nearest(dates: readonly DateMention[], trigger: Trigger, doc: Doc): DateMention | null {
  let best: DateMention | null = null;
  for (const date of dates) {
    if (!best || tieLength(doc, trigger, date) < tieLength(doc, trigger, best)) best = date;
  }
  return best;
}

/** The first day named within two sentences of the trigger, following ones first. */
function nearby(days: readonly DateMention[], trigger: Trigger, doc: Doc): DateMention | null {
  const own = doc.sentenceOf[trigger.head]!;
  for (const step of [1, -1, 2, -2]) {
    const found = days.find(
      (date) =>
        doc.sentenceOf[date.start] === own + step &&
        itemAt(doc, date.start) === itemAt(doc, trigger.head) &&
        date.rule !== countedBack &&
        !datesTheTelling(doc, date, trigger),
    );
    if (found) return { ...found, rule: `${found.rule}, in a sentence beside` };
  }
  return null;
}

function toEventDate(date: DateMention, timeOfDay: TimeOfDay | null, doc: Doc, article: Article): EventDate {
  const span = [doc.start[date.start]!, doc.end[date.end - 1]!] as const;
  return {
    start: date.from,
    end: date.to,
    precision: date.precision,
    timeOfDay: date.precision === "DAY" ? (date.timeOfDay ?? timeOfDay) : null,
    text: article.text.slice(...span),
    span,
    rule: date.rule,
  };
}
