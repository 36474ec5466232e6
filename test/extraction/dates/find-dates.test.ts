import { expect, test } from "@jest/globals";
import { toArticle } from "../../../src/article/index.js";
import { findDates } from "../../../src/extraction/dates/index.js";
import { analyse } from "../../../src/language/index.js";

/** Sunday 24 January 2021. */
const publishedAt = "2021-01-24";

function datesOf(text: string): string {
  const outcome = toArticle({ text, publishedAt });
  if (outcome.kind !== "article") throw new Error("no article");
  return (
    findDates(analyse(text), outcome.article)
      .map(({ from, to, precision, timeOfDay }) =>
        [from === to ? from : `${from}..${to}`, precision === "DAY" ? "" : precision, timeOfDay ?? ""].filter(Boolean).join(" "),
      )
      .join("; ") || "none"
  );
}

test.each([
  ["A bomb exploded on Saturday.", "2021-01-23"],
  ["A bomb exploded late on Friday.", "2021-01-22 NIGHT"],
  ["A bomb exploded on Sunday morning.", "2021-01-24 MORNING"],
  ["A bomb exploded on Monday.", "2021-01-24"], // tomorrow by the publisher's clock, today where it happened
  ["A bomb exploded last Sunday.", "2021-01-17"],
  ["The party will march on Friday.", "2021-01-29"], // what is planned lies ahead
  ["A bomb exploded yesterday evening.", "2021-01-23 EVENING"],
  ["Shells fell overnight.", "2021-01-23..2021-01-24 NIGHT"],
  ["A bomb exploded three days ago.", "2021-01-21"],
  ["A bomb exploded at the weekend.", "2021-01-23..2021-01-24"],
  ["A bomb exploded last week.", "2021-01-11..2021-01-17 WEEK"],
  ["A bomb exploded earlier this month.", "2021-01-01..2021-01-24 MONTH"],
])("a relative day is counted from publication: %s", (text, dates) => expect(datesOf(text)).toBe(dates));

test.each([
  ["The town fell on 21 January 2021.", "2021-01-21"],
  ["The town fell on Jan. 5.", "2021-01-05"],
  ["The town fell on December 30.", "2020-12-30"], // the nearest one
  ["The town fell on Thursday, January 21.", "2021-01-21"],
  ["The town fell on the 20th.", "2021-01-20"],
  ["The town fell on the 28th.", "2020-12-28"], // this month's is still to come
  ["The town fell on 2020-03-01.", "2020-03-01"],
  ["The town was fought over on 5-7 January.", "2021-01-05..2021-01-07"],
  ["The town was fought over from Monday to Wednesday.", "2021-01-18..2021-01-20"],
  ["The town fell in March.", "2020-03-01..2020-03-31 MONTH"],
  ["The town fell in mid-March.", "2020-03-11..2020-03-20 MONTH"],
  ["The town fell in February last year.", "2020-02-01..2020-02-29 MONTH"],
  ["The town fell in late 2017.", "2017-10-01..2017-12-31 MONTH"],
  ["The town fell in 2016.", "2016-01-01..2016-12-31 YEAR"],
])("a calendar date is read as written: %s", (text, dates) => expect(datesOf(text)).toBe(dates));

test.each([
  ["Gunmen attacked on Saturday, two days after a bombing that killed 32 people.", "2021-01-23; 2021-01-21"],
  ["A bomb exploded on Friday. The next day troops arrived.", "2021-01-22; 2021-01-23"],
  ["A bomb exploded on Friday. Two days earlier troops had left.", "2021-01-22; 2021-01-20"],
  ["Ten died on Friday, police said on Saturday. It came two days after troops left.", "2021-01-22; 2021-01-23; 2021-01-20"], // the telling's day is no base
  ["Eighteen have died in fighting since Thursday.", "2021-01-21..2021-01-24"],
  ["Shots were fired on Friday. Earlier in the day crowds had marched.", "2021-01-22; 2021-01-22"],
])("a day may be counted from another event: %s", (text, dates) => expect(datesOf(text)).toBe(dates));

test.each([
  "Fighting has gone on since 2009.",
  "The rebels march on.",
  "They may attack.",
  "Unit 2016 fired 2,017 shells.",
  "He wrote for the Sundays.",
])("what bounds or names no time is no date: %s", (text) => expect(datesOf(text)).toBe("none"));
