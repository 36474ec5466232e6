/** A word as such, wherever it stands: what the tokenizer and the networks need to know of it. */
export interface Lexeme {
  /** Distinct for each object; caches use it as their key, since it keeps no text alive. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly isSpace: boolean;
  /** Rows of the four embedding tables (norm, prefix, suffix, shape), four each; see network/embedding.ts. */
  readonly rows: Uint16Array;
}
