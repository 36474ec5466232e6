import type { Lexeme } from "../words/lexeme.js";

/** A text cut into tokens, before anything is known of them. */
export interface Tokens {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** UTF-16 offsets in `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Whether a single space follows the token and belongs to it, as opposed to white space that is a token. */
export function spaceFollows(tokens: Tokens, i: number): boolean {
  const next = i + 1 < tokens.lexemes.length ? tokens.start[i + 1]! : tokens.text.length;
  return next > tokens.end[i]!;
}
