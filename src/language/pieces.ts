import type { Annotation } from "./annotation.js";
import type { TokenRange } from "./doc.js";
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
export const longestPiece = 20_000;

/**
 * Annotates a text of any length in bounded memory. One that is too long for once is cut where its last sentence starts, which
 * is then read whole in the next piece; a sentence that fills a piece is cut through. So no token is read more than twice.
 * @param parts - that are read each for itself: no sentence runs on from one into the next. They cover the text.
 */
export function annotatePieces(
  tokens: Tokens,
  annotate: (tokens: Tokens) => Annotation,
  longest = longestPiece,
  parts: readonly TokenRange[] = [{ start: 0, end: tokens.lexemes.length }],
): Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) {
    for (let offset = part.start; offset < part.end; ) {
      const end = Math.min(offset + longest, part.end);
      const annotation = annotate(sliceTokens(tokens, offset, end));
      const lastStart = annotation.sentenceStart.lastIndexOf(1);
      const length = end < part.end && lastStart > 0 ? lastStart : end - offset;
      pieces.push({ offset, length, annotation });
      offset += length;
    }
  }
  return pieces;
}

/** A blank line ends a paragraph, and so does a line break behind a full stop. */
export function paragraphsOf({ text, lexemes, start, end }: Tokens): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  let from = 0;
  for (let token = 0; token < lexemes.length; token++) {
    if (!lexemes[token]!.isSpace) continue;
    const breaks = text.slice(start[token], end[token]).split("\n").length - 1;
    const closes = token > 0 && /^[.!?"')]$/.test(lexemes[token - 1]!.text);
    if (breaks === 0 || (breaks === 1 && !closes)) continue;
    paragraphs.push({ start: from, end: token + 1 });
    from = token + 1;
  }
  if (from < lexemes.length) paragraphs.push({ start: from, end: lexemes.length });
  return paragraphs;
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
