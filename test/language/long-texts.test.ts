import { expect, test } from "@jest/globals";
import { analyse, analyseParagraphs, type Doc, tokenise, tokenText } from "../../src/language/index.js";
import { annotatePieces, type Piece } from "../../src/language/pieces.js";
import type { Tokens } from "../../src/language/tokenizer/tokens.js";

const everyCodePoint = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).join("");

test.each([
  ["ten million letters without a space", "x".repeat(10_000_000), 1],
  ["ten million blanks and line ends", " \n".repeat(5_000_000), 1],
  ["every code point once", everyCodePoint, 35],
])("a run without white space is one token once it is longer than any word: %s", (_name, text, tokens) => {
  const doc = analyse(text);
  expect(doc.length).toBe(tokens);
  expect(doc.end.at(-1)).toBe(text.length);
});

test("tokens cover a text of ten million characters without a gap", () => {
  const text = "Gunmen killed three people. ".repeat(357_143);
  const doc = tokenise(text);
  expect(doc.length).toBe(5 * 357_143);
  expect(tokenText(doc, doc.length - 2)).toBe("people");
});

test("runs of brackets cost no more than words: each is looked at from its ends only", () => {
  const runs = Array.from({ length: 100 }, (_, i) => "(".repeat(999 - i)).join(" ");
  expect(tokenise(runs).length).toBe(runs.replaceAll(" ", "").length);
}, 10_000);

test("a text that is too long for once is cut where its last sentence starts, which is read again whole", () => {
  // Ten tokens in sentences of four, four and two; pieces of at most six, so the second sentence doesn't fit into the first piece.
  const starts = new Set([0, 4, 8]);
  const pieces = annotatePieces(fakeTokens(10), fakeAnnotation(starts), 6);
  expect(pieces.map(({ offset, length }) => [offset, length])).toEqual([
    [0, 4],
    [4, 6],
  ]);
});

test("a sentence longer than a piece is cut through", () => {
  const pieces = annotatePieces(fakeTokens(10), fakeAnnotation(new Set([0])), 6);
  expect(pieces.map(({ offset, length }) => [offset, length])).toEqual([
    [0, 6],
    [6, 4],
  ]);
});

test("the pieces join to a doc that looks as if it had been read at once", () => {
  const sentence = "Gunmen killed three people near Kirkuk on Monday. ";
  const short = analyse(sentence.repeat(3));
  const long = analyse(sentence.repeat(2_300)); // 20,700 tokens
  const offset = long.length - short.length;
  expect(long.sentences).toHaveLength(2_300);
  expect(long.entities).toHaveLength((2_300 * short.entities.length) / 3);
  expect(long.entities.at(-1)).toEqual({ start: offset + 25, end: offset + 26, label: "DATE" });
  const lastHeads = ({ head, length }: Doc) => Array.from(head.subarray(length - 9), (of) => of - length);
  expect(lastHeads(long)).toEqual(lastHeads(short));
});

test("items of a digest are read each for itself, though they have no verb", () => {
  const digest = "Claimed by the rebels.\n\nBANNU, Saturday: Grenade thrown at a house.\nNo casualties.";
  const startsOfSentences = ({ text, start, sentences }: Doc) =>
    sentences.map((sentence) => text.slice(start[sentence.start]!).split(" ")[0]);
  expect(startsOfSentences(analyseParagraphs(digest))).toEqual(["Claimed", "BANNU,", "No"]);
});

function fakeTokens(length: number): Tokens {
  const lexeme = { id: 0, text: "x", lower: "x", isSpace: false, rows: new Uint16Array(16) };
  const start = Int32Array.from({ length }, (_, i) => 2 * i);
  return { text: "x ".repeat(length), lexemes: new Array(length).fill(lexeme), start, end: start.map((at) => at + 1) };
}

/** Finds the sentence starts of the whole text, given as token numbers, in whatever part it gets. */
function fakeAnnotation(starts: ReadonlySet<number>): (tokens: Tokens) => Piece["annotation"] {
  return ({ start }) => {
    const sentenceStart = Uint8Array.from(start, (at, i) => (i === 0 || starts.has(at / 2) ? 1 : 0));
    return { sentenceStart } as Piece["annotation"];
  };
}
