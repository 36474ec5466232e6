import type { ExceptionToken } from "../model/model.js";
import type { Lexeme } from "../words/lexeme.js";
import type { Lexicon } from "../words/lexicon.js";

/** Strings that split in a way of their own. */
export interface Exceptions {
  has(text: string): boolean;
  get(text: string): readonly Lexeme[] | undefined;
}

/** An article meets a few dozen of the 1,347, so the lexemes of each are made when it is first met. */
export function createExceptions(table: Readonly<Record<string, readonly ExceptionToken[]>>, lexicon: Lexicon): Exceptions {
  const parts = new Map(Object.entries(table));
  const made = new Map<string, readonly Lexeme[]>();
  return {
    has: (text) => parts.has(text),
    get(text) {
      const known = made.get(text);
      if (known !== undefined) return known;
      const lexemes = parts.get(text)?.map(([part, norm]) => lexicon(part, norm ?? undefined));
      if (lexemes !== undefined) made.set(text, lexemes);
      return lexemes;
    },
  };
}
