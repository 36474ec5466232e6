import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { Article, InputError, InputErrorCode } from "./article.js";
import { type Line, readLines } from "./lines.js";
import { toArticle } from "./to-article.js";

/** One line of the input (of a plain text: the whole of it) and what came of it. */
export type Reading = { readonly file: string; readonly line: number | null; readonly bytesRead: number } & (
  | { readonly kind: "article"; readonly article: Article }
  | {
      readonly kind: "rejected";
      readonly error: InputError /** The id that its sender gave, if it can be told. */;
      readonly id: string | null;
    }
);

/** JSON Lines hold an article a line; a plain text is one article. */
export type InputFormat = "jsonl" | "text";

/** Longest line, and longest plain text, that is read: 16 MiB, some 400 times a long article. What is longer is rejected without being held. */
export const maxArticleBytes = 16 * 1024 * 1024;

/**
 * Reads the articles of a file in their order; a `.txt` is one plain text, all else JSON Lines. Whatever is wrong with a line, the next is read.
 * @param path - of a file, or "-" for standard input.
 */
export async function* readArticles(path: string, format: InputFormat = formatOf(path)): AsyncGenerator<Reading> {
  const stream = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  yield* readArticlesFrom(stream as AsyncIterable<Buffer>, path === "-" ? "standard input" : path, format);
}

/** The same for bytes from anywhere; `file` is what messages call them. */
export async function* readArticlesFrom(bytes: AsyncIterable<Buffer>, file: string, format: InputFormat): AsyncGenerator<Reading> {
  let isEmpty = true;
  try {
    for await (const reading of format === "text" ? readText(bytes, file) : readJsonLines(bytes, file)) {
      isEmpty = false;
      yield reading;
    }
  } catch (error) {
    yield reject(file, null, 0, ...unreadable(error));
    return;
  }
  if (isEmpty) yield reject(file, null, 0, "EMPTY_FILE", "There is nothing in it.");
}

async function* readJsonLines(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Reading> {
  for await (const line of readLines(bytes, maxArticleBytes)) {
    if (line.number === 1 && line.bytes?.includes(0)) {
      yield reject(file, null, line.end, "BINARY_FILE", "This is no text file. Articles come as JSON Lines in UTF-8, one a line.");
      return;
    }
    const text = decode(line);
    if (typeof text !== "string") yield reject(file, line.number, line.end, ...text);
    else if (text.trim() !== "") yield readLine(text, file, line);
  }
}

function readLine(text: string, file: string, line: Line): Reading {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return reject(file, line.number, line.end, "MALFORMED_JSON", `The line is no JSON: ${(error as Error).message}.`);
  }
  return toReading(input, file, line.number, line.end);
}

async function* readText(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Reading> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    chunks.push(chunk);
    if (length > maxArticleBytes) {
      yield reject(file, null, length, ...tooLong("text"));
      return;
    }
  }
  if (length === 0) return;
  const all = Buffer.concat(chunks);
  if (all.includes(0)) {
    yield reject(file, null, length, "BINARY_FILE", "This is no text file.");
    return;
  }
  const text = decode({ number: 1, bytes: all, end: length });
  yield typeof text === "string" ? toReading({ text }, file, null, length) : reject(file, null, length, ...text);
}

function toReading(input: unknown, file: string, line: number | null, bytesRead: number): Reading {
  const outcome = toArticle(input);
  if (outcome.kind === "article") return { ...outcome, file, line, bytesRead };
  return { ...outcome, error: { ...outcome.error, line }, file, line, bytesRead };
}

/** A byte-order mark belongs to the encoding, not to the text, so it goes. */
function decode({ number, bytes }: Line): string | Complaint {
  if (bytes === null) return tooLong("line");
  try {
    const text = utf8.decode(bytes);
    return number === 1 && text.startsWith("\ufeff") ? text.slice(1) : text;
  } catch {
    return ["INVALID_UTF8", "It is not UTF-8. Convert it first, for example with iconv -f windows-1252 -t utf-8."];
  }
}

type Complaint = readonly [code: InputErrorCode, message: string];

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function tooLong(what: string): Complaint {
  return ["LINE_TOO_LONG", `The ${what} is longer than ${maxArticleBytes / 1024 / 1024} MiB, the most that one article may have.`];
}

function unreadable(error: unknown): Complaint {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return ["NO_SUCH_FILE", "There is no such file."];
  if (code === "EISDIR") return ["IS_A_DIRECTORY", "This is a directory. Name the files in it."];
  if (code === undefined) throw error; // not the world's fault but ours
  return ["UNREADABLE_FILE", `It can't be read: ${message}.`];
}

function reject(file: string, line: number | null, bytesRead: number, code: InputErrorCode, message: string): Reading {
  return { kind: "rejected", error: { code, message, line }, id: null, file, line, bytesRead };
}

function formatOf(path: string): InputFormat {
  return extname(path).toLowerCase() === ".txt" ? "text" : "jsonl";
}
