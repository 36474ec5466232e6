import type { Annotation } from "./annotation.js";
import type { Doc, Entity, TokenRange } from "./doc.js";
import type { Piece } from "./pieces.js";
import type { Tokens } from "./tokenizer/tokens.js";

/** Joins tokens and their annotation, which comes in one or more pieces, to a Doc. */
export function buildDoc({ text, lexemes, start, end }: Tokens, pieces: readonly Piece[]): Doc {
  const length = lexemes.length;
  const sentences = sentencesOf(pieces, length);
  const entities = entitiesOf(pieces);
  return {
    text,
    length,
    start,
    end,
    lemma: joinStrings(pieces, "lemma"),
    tag: joinStrings(pieces, "tag"),
    pos: joinStrings(pieces, "pos"),
    morph: joinStrings(pieces, "morph"),
    dep: joinStrings(pieces, "dep"),
    head: joinTokenNumbers(pieces, "head", length),
    leftEdge: joinTokenNumbers(pieces, "leftEdge", length),
    rightEdge: joinTokenNumbers(pieces, "rightEdge", length),
    sentences,
    sentenceOf: numberRanges(sentences, length),
    entities,
    entityOf: numberRanges(entities, length),
  };
}

type StringColumn = "lemma" | "tag" | "pos" | "morph" | "dep";

function joinStrings(pieces: readonly Piece[], column: StringColumn): readonly string[] {
  return pieces.flatMap(({ annotation, length }) => annotation[column].slice(0, length));
}

function joinTokenNumbers(
  pieces: readonly Piece[],
  column: keyof Annotation & ("head" | "leftEdge" | "rightEdge"),
  length: number,
): Int32Array {
  const joined = new Int32Array(length);
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) joined[piece.offset + i] = piece.annotation[column][i]! + piece.offset;
  }
  return joined;
}

function sentencesOf(pieces: readonly Piece[], length: number): TokenRange[] {
  const starts: number[] = [];
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) if (piece.annotation.sentenceStart[i] === 1) starts.push(piece.offset + i);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? length }));
}

/** A name never crosses a sentence's start, so none is cut between pieces; those in the part that is read again are left to the next. */
function entitiesOf(pieces: readonly Piece[]): Entity[] {
  return pieces.flatMap(({ annotation, offset, length }) =>
    annotation.entities
      .filter((entity) => entity.start < length)
      .map(({ start, end, label }) => ({ start: start + offset, end: end + offset, label })),
  );
}

/** For each token the number of the range it stands in, or -1. */
function numberRanges(ranges: readonly TokenRange[], length: number): Int32Array {
  const numbers = new Int32Array(length).fill(-1);
  ranges.forEach(({ start, end }, i) => {
    numbers.fill(i, start, end);
  });
  return numbers;
}
