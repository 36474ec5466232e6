import { type Day, dateInMonth, dayFrom, monthOf, monthsOf, type Stretch, yearOf } from "../days.js";
import { type DateExpression, type Moment, onDay, type Reading } from "../expression.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const date = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "((?:19|20)\\d\\d)";
/** ", 2017", "of 2017", "last year". */
const ofYear = `(?:(?: of)?,? ${year}\\b|(?: of)? ((?:last|this) year)\\b)?`;
const till = "(?: ?(?:-|–|to|and|until|till) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?)?";

/** "21 January 2021", "21st of Jan.", "5-7 March", "the night of 22 to 23 January". */
export const dayMonth: DateExpression = {
  name: "day and month",
  pattern: new RegExp(`\\b${date}${till}(?: of)? ${month}(?:,? ${year}\\b)?(?![\\w])`, "gi"),
  read: ([, first, last, name, stated], moment) => datesIn(name!, first!, last, stated, moment),
};

/** "January 21, 2021", "Jan. 21", "March 5-7". */
export const monthDay: DateExpression = {
  name: "month and day",
  pattern: new RegExp(`\\b${month} (?:the )?${date}${till}\\b(?:,? ${year}\\b)?(?!,?\\d|:\\d)`, "gi"),
  read: ([, name, first, last, stated], moment) => datesIn(name!, first!, last, stated, moment),
};

/** "2021-01-21", "21/01/2021" (day first, unless that gives no day), "21.1.2021". */
export const numeric: DateExpression = {
  name: "numeric",
  pattern: /\b(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d))\b/g,
  read([, isoYear, isoMonth, isoDate, first, second, statedYear]) {
    if (isoYear) return onDay(dayFrom(Number(isoYear), Number(isoMonth), Number(isoDate)));
    return onDay(dayFrom(Number(statedYear), Number(second), Number(first)) ?? dayFrom(Number(statedYear), Number(first), Number(second)));
  },
};

/** "on the 23rd": of this month, or the one before if that day is still to come. */
export const dateAlone: DateExpression = {
  name: "date alone",
  pattern:
    /\bon (?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:century|floor|anniversary|birthday|street|avenue|parallel|brigade|battalion|division|day|of\b))/gi,
  read([, number], { published, ahead }) {
    if (published === null) return null;
    const here = dayFrom(yearOf(published), monthOf(published), Number(number));
    if (here !== null && (here <= published || ahead)) return onDay(here);
    const back = published - dateInMonth(published);
    return onDay(dayFrom(yearOf(back), monthOf(back), Number(number)));
  },
};

/** "in January", "late January 2017", "mid-March", "February last year": the month itself, or a third of it. */
export const monthAlone: DateExpression = {
  name: "month",
  pattern: new RegExp(
    `(?:(?<=\\b(?:in|during|since|until|by|of|from|and) )(?:(?:the )?(early|mid|late|(?:the )?(?:end|beginning|start) of)[ -])?|\\b(last|early|mid|late|this|next)[ -])${month}${ofYear}(?! ?\\d|\\w)|\\b${month} ${year}\\b`,
    "gi",
  ),
  read([, partA, which, a, yearA, relativeA, b, yearB], { published, ahead }) {
    const name = (a ?? b)!;
    const part = (partA ?? which ?? "").toLowerCase();
    const stated = yearA ?? yearB;
    // "march" and "may" are also verbs.
    if (/^(?:march|may|mar)$/.test(name) && !stated && !relativeA && part === "") return null;
    const number = monthNumber(name);
    const inYear = stated ? Number(stated) : published === null ? null : yearOfMonth(number, published, relativeA ?? which ?? "", ahead);
    return inYear === null ? null : { ...partOf(monthsOf(inYear, number), part), precision: "MONTH" };
  },
};

/** The last such month, the next if the words look ahead. */
function yearOfMonth(number: number, published: Day, which: string, ahead: boolean): number {
  const here = yearOf(published);
  if (/last year/i.test(which)) return here - 1;
  if (/this year/i.test(which)) return here;
  if (ahead || /next/i.test(which)) return number < monthOf(published) ? here + 1 : here;
  return number > monthOf(published) || (/last/i.test(which) && number === monthOf(published)) ? here - 1 : here;
}

/** "early" is to the 10th, "mid" to the 20th, "late" the rest. */
function partOf({ from, to }: Stretch, part: string): Stretch {
  if (/early|beginning|start/.test(part)) return { from, to: from + 9 };
  if (part === "mid") return { from: from + 10, to: from + 19 };
  return /late|end/.test(part) ? { from: from + 20, to } : { from, to };
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 12],
};
const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 3],
  mid: [5, 8],
  late: [10, 12],
  end: [12, 12],
  beginning: [1, 1],
  start: [1, 1],
};

/** "in 2017", "late 2017", "the summer of 2016", "the 2016 bombing". */
export const yearAlone: DateExpression = {
  name: "year",
  pattern:
    /(?<=(?:\b(?:in|of|during|since|from|until|till|by|the|an?|its|his|her|their|our|and|to|between|around|about|before|after)|['’]s?) |\(|^)(?:(early|mid|late)[ -]|(?:the )?(?:(end|beginning|start) of|(spring|summer|autumn|fall|winter)(?: of)?) )?((?:19[4-9]|20[0-4])\d)\b(?![-–/.,:]?\d|s\b|%| ?(?:people|persons|soldiers|troops|men|women|children|civilians|homes|houses|dead|km|meters|metres|GMT|hours|hrs|local time))/gi,
  read([, part, edge, season, stated], { published }) {
    const number = Number(stated);
    if (published !== null && number > yearOf(published) + 5) return null;
    const span = season ? seasons[season.toLowerCase()]! : (part ?? edge) ? parts[(part ?? edge)!.toLowerCase()]! : null;
    return span ? { ...monthsOf(number, span[0], span[1]), precision: "MONTH" } : { ...monthsOf(number, 1, 12), precision: "YEAR" };
  },
};

/** Feasts that fall on the same day each year. */
export const feast: DateExpression = {
  name: "feast",
  pattern:
    /\b(?:(christmas eve)|(christmas(?: day)?)|(boxing day)|(new year's eve)|(new year's day|new year))\b(?! (?:tree|gift|market|message|greeting))/gi,
  read([, eve, christmas, boxing, lastOfYear], { published, ahead }) {
    if (published === null) return null;
    const [number, dayOfMonth] = eve ? [12, 24] : christmas ? [12, 25] : boxing ? [12, 26] : lastOfYear ? [12, 31] : [1, 1];
    return onDay(nearest(published, number, dayOfMonth, ahead));
  },
};

function datesIn(
  name: string,
  first: string,
  last: string | undefined,
  stated: string | undefined,
  { published, ahead }: Moment,
): Reading | null {
  const number = monthNumber(name);
  const resolve = (each: string) =>
    stated ? dayFrom(Number(stated), number, Number(each)) : published === null ? null : nearest(published, number, Number(each), ahead);
  const from = resolve(first);
  const to = last ? resolve(last) : from;
  if (from === null || to === null) return null;
  return to >= from ? { from, to, precision: "DAY" } : onDay(from);
}

/** The day of that date nearest to publication: a December paper's "3 January" is next year's. */
function nearest(published: Day, number: number, dayOfMonth: number, ahead: boolean): Day | null {
  const days = [-1, 0, 1].map((step) => dayFrom(yearOf(published) + step, number, dayOfMonth)).filter((day) => day !== null);
  const distance = (day: Day) => Math.abs(day - published) + (!ahead && day > published + 31 ? 366 : 0);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function monthNumber(name: string): number {
  return months.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}
