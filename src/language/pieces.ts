import type { Annotation } from "./annotation.js";
import type { Tokens } from "./tokenizer/tokens.js";

/** The part of a text that is annotated at once, less what the next part takes over. */
export interface Piece {
  /** Number of its first token in the text. */
  readonly offset: number;
  /** Tokens of the annotation that count; those after are annotated again in the next piece. */
  readonly length: number;
  readonly annotation: Annotation;
}

/** No article comes near it: 20,000 tokens are some 40 pages. */
const longestPiece = 20_000;

/**
 * Annotates a text of any length in bounded memory. One that is too long for once is cut where its last sentence starts, which
 * is then read whole in the next piece; a sentence that fills a piece is cut through. So no token is read more than twice.
 */
export function annotatePieces(tokens: Tokens, annotate: (tokens: Tokens) => Annotation, longest = longestPiece): Piece[] {
  const pieces: Piece[] = [];
  const count = tokens.lexemes.length;
  for (let offset = 0; offset < count; ) {
    const end = Math.min(offset + longest, count);
    const annotation = annotate(sliceTokens(tokens, offset, end));
    const lastStart = annotation.sentenceStart.lastIndexOf(1);
    const length = end < count && lastStart > 0 ? lastStart : end - offset;
    pieces.push({ offset, length, annotation });
    offset += length;
  }
  return pieces;
}

/** Tokens [from, to) with their offsets in the whole text, which ends for them where the next token starts. */
function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  if (from === 0 && to === tokens.lexemes.length) return tokens;
  return {
    text: tokens.text.slice(0, tokens.start[to] ?? tokens.text.length),
    lexemes: tokens.lexemes.slice(from, to),
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
  };
}
