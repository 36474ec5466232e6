import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { toArticle } from "../../src/article/index.js";
import { type EventRecord, extract, loadKnown, type Toll } from "../../src/extraction/index.js";
import { projectFile } from "../../src/project.js";

/** What one article supports of an event; README.md tells the fields. */
interface Told {
  readonly killed: number | null;
  readonly killedAlt?: readonly (number | null)[];
  readonly status: string | null;
  readonly statusAlt?: readonly (string | null)[];
  readonly by?: readonly string[];
  readonly killedBy?: readonly string[];
}

interface Expected {
  readonly subtype: string;
  readonly date: { readonly start: string };
  readonly place: { readonly country: string };
  readonly articles: Readonly<Record<string, Told>>;
}

/** Each event of each article beside the event of the record that is most like it; undefined where none is. */
const pairs = pairUp();

test.each([
  ["the event is told", 0.95, () => true],
  ["its kind", 0.8, (_, expected, found) => found.subtype === expected.subtype],
  ["its day", 0.9, (_, expected, found) => found.date?.start === expected.date.start],
  ["its country", 0.9, (_, expected, found) => found.place?.country === expected.place.country],
  ["its dead", 0.75, ({ killed, killedAlt = [] }, _, found) => [killed, ...killedAlt].includes(figureOf(found.killed))],
  [
    "the standing of those who did it",
    0.75,
    ({ status, statusAlt = [] }, _, found) =>
      status === null ? null : found.perpetrators.some(({ attribution }) => [status, ...statusAlt].includes(attribution.status)),
  ],
  [
    "who says that they did it",
    0.7,
    ({ by }, _, found) => (by ? found.perpetrators.some(({ attribution }) => attribution.by.some((each) => isOneOf(each, by))) : null),
  ],
  [
    "whose figure of the dead it is",
    0.65,
    ({ killed, killedBy }, _, found) =>
      killedBy
        ? found.casualties.some((each) => each.kind === "KILLED" && each.best === killed && each.by && isOneOf(each.by, killedBy))
        : null,
  ],
] as readonly [string, number, (told: Told, expected: Expected, found: EventRecord) => boolean | null][])(
  "in articles of our own, the extraction tells %s at least %f of the time",
  (_, floor, isRight) => {
    const judged = pairs
      .map(({ told, expected, found }) => (found ? isRight(told, expected, found) : false))
      .filter((each) => each !== null);
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(floor);
  },
);

function pairUp() {
  const known = loadKnown();
  const records = new Map(
    readRows<{ id: string }>("articles.jsonl").map((row) => {
      const outcome = toArticle(row);
      if (outcome.kind === "rejected") throw new Error(outcome.error.message);
      return [row.id, extract(outcome.article, known).events];
    }),
  );
  return readRows<Expected>("events.jsonl").flatMap((expected) =>
    Object.entries(expected.articles).map(([id, told]) => {
      const [closest] = records
        .get(id)!
        .map((found) => ({ found, likeness: likenessOf(told, expected, found) }))
        .sort((a, b) => b.likeness - a.likeness);
      return { told, expected, found: closest && closest.likeness >= 3 ? closest.found : undefined };
    }),
  );
}

function likenessOf({ killed }: Told, { subtype, date, place }: Expected, found: EventRecord): number {
  return (
    (found.subtype === subtype ? 2 : 0) +
    (found.date?.start === date.start ? 2 : 0) +
    (killed !== null && figureOf(found.killed) === killed ? 1 : 0) +
    (found.place?.country === place.country ? 1 : 0)
  );
}

function figureOf(toll: Toll | null): number | null {
  return toll && (toll.best ?? toll.low);
}

function isOneOf({ name, text }: { readonly name: string; readonly text: string }, names: readonly string[]): boolean {
  return names.some((each) => `${name} ${text}`.toLowerCase().includes(each.toLowerCase()));
}

function readRows<Row>(file: string): Row[] {
  const lines = readFileSync(projectFile("test", "articles", file), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}
