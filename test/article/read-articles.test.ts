import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { maxArticleBytes, type Reading, readArticles, readArticlesFrom } from "../../src/article/index.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-article-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** "line: id" for an article, "line: CODE" for what was rejected. */
function brief(reading: Reading): string {
  return `${reading.line ?? "-"}: ${reading.kind === "article" ? reading.article.id : reading.error.code}`;
}

async function read(path: string): Promise<string[]> {
  const readings: string[] = [];
  for await (const reading of readArticles(path)) readings.push(brief(reading));
  return readings;
}

const good = '{"id":"good","text":"Two died."}\n';

test.each([
  ["malformed JSON", '{"text": "Two died."', "MALFORMED_JSON"],
  ["no object", "[1, 2]", "WRONG_TYPE"],
  ["no text", '{"id":"a"}', "MISSING_TEXT"],
  ["a blank text", '{"id":"a","text":" \\n "}', "MISSING_TEXT"],
  ["a text that is a number", '{"text":7}', "MISSING_TEXT"],
  ["a title that is a list", '{"text":"Two died.","title":["a"]}', "WRONG_TYPE"],
  ["an outlet without its name", '{"text":"Two died.","source":"AFP"}', "WRONG_TYPE"],
  ["a day that isn't one", '{"text":"Two died.","publishedAt":"2021-02-30"}', "BAD_DATE"],
  ["a date in words", '{"text":"Two died.","publishedAt":"last Monday"}', "BAD_DATE"],
  ["a language that isn't one", '{"text":"Two died.","language":"e n"}', "BAD_LANGUAGE"],
  ["place spans beyond the text", '{"text":"Two died.","placeSpans":[[0,99]]}', "BAD_PLACE_SPANS"],
  ["place spans that end before they start", '{"text":"Two died.","placeSpans":[[3,3]]}', "BAD_PLACE_SPANS"],
  ["bytes that are not UTF-8", Buffer.from('{"text":"Two d\xe9ed."}', "latin1"), "INVALID_UTF8"],
])("%s is told with its line, and the next line is read", async (_, bad, code) => {
  const path = file("bad.jsonl", Buffer.concat([Buffer.from(good), Buffer.from(bad), Buffer.from(`\n${good}`)]));
  expect(await read(path)).toEqual(["1: good", `2: ${code}`, "3: good"]);
});

test("a rejected line keeps the id its sender gave", async () => {
  for await (const reading of readArticles(file("id.jsonl", '{"id":"a7"}'))) expect(reading).toMatchObject({ kind: "rejected", id: "a7" });
});

test.each([
  ["an empty file", file("empty.jsonl", ""), "EMPTY_FILE"],
  ["an empty text", file("empty.txt", ""), "EMPTY_FILE"],
  ["a file of blank lines", file("blank.jsonl", "\n\n \n"), "EMPTY_FILE"],
  ["a blank text", file("blank.txt", "\n\n"), "MISSING_TEXT"],
  ["a binary file", file("photo.jsonl", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), "BINARY_FILE"],
  ["a binary text", file("photo.txt", Buffer.from([0x89, 0x50, 0, 1])), "BINARY_FILE"],
  ["UTF-16", file("utf16.txt", Buffer.from("\ufeffTwo died.", "utf16le")), "BINARY_FILE"],
  ["a directory", folder, "IS_A_DIRECTORY"],
  ["no such file", join(folder, "none.jsonl"), "NO_SUCH_FILE"],
])("%s is told as a whole", async (_, path, code) => expect(await read(path)).toEqual([`-: ${code}`]));

test("byte-order marks, Windows line ends, blank lines and a missing last line end do no harm", async () =>
  expect(await read(file("windows.jsonl", `\ufeff${good.trim()}\r\n\r\n${good.trim()}`))).toEqual(["1: good", "3: good"]));

test("half a surrogate pair stays where it is", async () => {
  for await (const reading of readArticles(file("half.jsonl", '{"text":"A \\ud83d fled."}'))) {
    expect(reading).toMatchObject({ kind: "article", article: { text: "A \ud83d fled." } });
  }
});

test("a plain text is one article, kept exactly but for its byte-order mark", async () => {
  const readings: Reading[] = [];
  for await (const reading of readArticles(file("story.txt", "\ufeff date 2021-01-24 Two died.\r\n"))) readings.push(reading);
  expect(readings).toMatchObject([{ article: { text: " date 2021-01-24 Two died.\r\n", publishedAt: "2021-01-24", language: "en" } }]);
});

test("a line of 50 MB is let go as it comes, and the next is read", async () => {
  const chunk = Buffer.alloc(1024 * 1024, "a");
  let mostHeld = 0;
  async function* bytes() {
    for (let i = 0; i < 50; i++) {
      mostHeld = Math.max(mostHeld, process.memoryUsage().arrayBuffers);
      yield Buffer.from(chunk);
    }
    yield Buffer.from(`\n${good}`);
  }
  const before = process.memoryUsage().arrayBuffers;
  const readings: string[] = [];
  for await (const reading of readArticlesFrom(bytes(), "big", "jsonl")) readings.push(brief(reading));
  expect(readings).toEqual(["1: LINE_TOO_LONG", "2: good"]);
  expect(mostHeld - before).toBeLessThan(3 * maxArticleBytes);
});

test.each([
  [{ id: "a7", text: "Two died." }, "a7"],
  [{ id: 7, text: "Two died." }, "7"],
  [{ url: "https://example.org/a", text: "Two died." }, "url-"],
  [{ text: "Two died." }, "text-"],
])("an id is the sender's, else of the url, else of the words", async (article, id) => {
  const [reading] = await read(file("ids.jsonl", JSON.stringify(article)));
  expect(reading).toMatch(new RegExp(`^1: ${id}`));
});

test("the same url has the same id whatever it says now", async () => {
  const lines = ["Two died.", "Three died."].map((text) => JSON.stringify({ url: "https://example.org/a", text })).join("\n");
  const [first, second] = await read(file("revised.jsonl", lines));
  expect(first!.slice(3)).toBe(second!.slice(3));
});

test("fields that are null or empty count as missing, unknown ones are passed over", async () =>
  expect(await read(file("nulls.jsonl", '{"id":"a","text":"Two died.","title":null,"url":"","publishedAt":"","feed":9}'))).toEqual([
    "1: a",
  ]));

test.each([
  ["Rain fell on Goma.", "en"], // looks Estonian by a hair
  ["Mogadishu: al-Shabaab kills 3", "en"],
  ["Explosion à Kaboul", "fr"],
  ["Tres muertos en Cali", "es"],
  ["🔴 12:30", "en"], // no language at all
])("a language is told if it leads clearly, else it is English: %s", async (text, language) => {
  for await (const reading of readArticles(file("language.jsonl", JSON.stringify({ text }))))
    expect(reading).toMatchObject({ article: { language } });
});
