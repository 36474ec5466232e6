import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toArticle } from "../../src/article/index.js";
import { extract, loadKnown, type Toll } from "../../src/extraction/index.js";
import { hostileTexts, longParagraph } from "./hostile-texts.js";

const known = loadKnown();

/** What must hold of the record of any text at all. */
function check(text: string, title?: string): void {
  const outcome = toArticle({ text, title, publishedAt: "2021-01-24", language: "en" });
  if (outcome.kind === "rejected") return;
  const record = extract(outcome.article, known);
  checkWords(record, text);
  for (const event of record.events) {
    const { killed, injured, abducted, perpetratorsKilled, casualties, date } = event;
    for (const toll of [killed, injured, abducted, perpetratorsKilled, ...casualties]) if (toll) checkToll(toll);
    if (date) expect([date.start <= date.end, date]).toEqual([true, date]);
  }
  expect(record.events.map(({ id }) => id)).toEqual(record.events.map((_, i) => `e${i + 1}`));
  expect(extract(outcome.article, known)).toEqual(record);
}

/** Every span lies within the text, is not empty, and its words are what stands there. */
function checkWords(value: unknown, text: string): void {
  if (Array.isArray(value)) for (const each of value) checkWords(each, text);
  else if (typeof value === "object" && value !== null) {
    const { span, text: words } = value as { span?: readonly [number, number] | null; text?: string };
    if (span) {
      expect([span, span[0] >= 0 && span[0] < span[1] && span[1] <= text.length]).toEqual([span, true]);
      expect([span, words]).toEqual([span, text.slice(...span)]);
    }
    for (const each of Object.values(value)) checkWords(each, text);
  }
}

function checkToll({ low, best, high }: Toll): void {
  const ordered = Number.isInteger(low) && low >= 0 && low <= (best ?? low) && (best ?? low) <= (high ?? Number.POSITIVE_INFINITY);
  expect([ordered, { low, best, high }]).toEqual([true, { low, best, high }]);
}

test.each(Object.entries(hostileTexts))("spans give their words, tolls and dates are in order, twice gives the same: %s", (_, text) => {
  check(text.slice(0, 4_000));
});

test("a text ten times as long takes not much more than ten times as long", () => {
  const secondsFor = (length: number) => {
    const outcome = toArticle({ text: longParagraph(length), publishedAt: "2021-01-24" });
    if (outcome.kind === "rejected") throw new Error(outcome.error.message);
    const began = process.cpuUsage();
    extract(outcome.article, known);
    return process.cpuUsage(began).user;
  };
  secondsFor(4_000);
  expect(secondsFor(40_000)).toBeLessThan(secondsFor(4_000) * 10 * 3);
});

test("the same holds of any characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => check(text)),
    { numRuns: 30 },
  );
});

test("and of any jumble of the words that events are told in", () => {
  const pieces = [
    ...[
      "Gunmen",
      "killed",
      "at least",
      "11",
      "dozens of",
      "people",
      "soldiers",
      "in",
      "near",
      "Baghdad",
      "east of Tikrit",
      "Iraq",
      "on Monday",
      "last night",
    ],
    ...[
      "suspected",
      "ISIS",
      "the Taliban",
      "claimed",
      "responsibility",
      "for",
      "a suicide bombing",
      "an ambush",
      "police",
      "said",
      "no one",
      "was",
      "were",
    ],
    ...[
      "wounded",
      "wounding",
      "including",
      "a woman",
      "and",
      ",",
      ".",
      "\n\n",
      '"',
      "(",
      ")",
      "would",
      "planned to",
      "denied",
      "attack",
      "abducted",
      "arrested",
    ],
    ...[
      "two days after",
      "2017",
      "1,00,000",
      "-- ",
      "protesters",
      "marched",
      "the toll rose to",
      "by",
      "the army",
      "shelled",
      "the village",
      "Read more:",
    ],
  ];
  const jumble = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(jumble, (text) => check(text)),
    { numRuns: 100 },
  );
});
