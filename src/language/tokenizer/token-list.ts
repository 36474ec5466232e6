import type { Lexeme } from "../words/lexeme.js";
import type { Tokens } from "./tokens.js";

/** Collects tokens in reading order. */
export class TokenList {
  readonly #lexemes: Lexeme[] = [];
  readonly #starts: number[] = [];

  /** Adds tokens that follow each other without a gap. */
  add(lexemes: readonly Lexeme[], start: number): void {
    let at = start;
    for (const lexeme of lexemes) {
      this.#lexemes.push(lexeme);
      this.#starts.push(at);
      at += lexeme.text.length;
    }
  }

  toTokens(text: string): Tokens {
    const start = Int32Array.from(this.#starts);
    return { text, lexemes: this.#lexemes, start, end: start.map((at, i) => at + this.#lexemes[i]!.text.length) };
  }
}
