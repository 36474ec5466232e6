import type { TokenizerTables } from "../model/model.js";
import { BoundedCache } from "../strings/bounded-cache.js";
import { detach } from "../strings/detach.js";
import type { Lexeme } from "../words/lexeme.js";
import type { Lexicon } from "../words/lexicon.js";
import { isWhiteSpace } from "../words/white-space.js";
import { createExceptions } from "./exceptions.js";
import { createRejoiner } from "./rejoin.js";
import { createSplitter } from "./split.js";
import { TokenList } from "./token-list.js";
import type { Tokens } from "./tokens.js";

export type Tokenizer = (text: string) => Tokens;

/** Longer runs without white space are one token: no writing has such words, and the rules would take too long over them. */
const longestRun = 1_000;

/** Runs remembered with their tokens; splitting one anew takes about 50 microseconds. */
const capacity = 20_000;

/** Source: spaCy's documentation, "How spaCy's tokenizer works"; the rules themselves come with the model. */
export function createTokenizer(tables: TokenizerTables, lexicon: Lexicon): Tokenizer {
  const exceptions = createExceptions(tables.exceptions, lexicon);
  const split = createSplitter(tables, exceptions, lexicon);
  const rejoin = createRejoiner(tables.rejoined, exceptions);
  const remembered = new BoundedCache<string, readonly Lexeme[]>(capacity);

  function tokensOfRun(run: string): readonly Lexeme[] {
    if (run.length > longestRun) return [lexicon(run)];
    const known = exceptions.get(run) ?? remembered.get(run);
    if (known !== undefined) return known;
    const lexemes = split(run);
    remembered.set(detach(run), lexemes);
    return lexemes;
  }

  return (text) => {
    const list = new TokenList();
    for (let start = 0; start < text.length; ) {
      const end = runEnd(text, start);
      list.add(tokensOfRun(text.slice(start, end)), start);
      // One plain space after a run belongs to its last token; any other white space is a run of its own.
      start = end < text.length && text.charCodeAt(end) === space && !isWhiteSpace(text.charCodeAt(end - 1)) ? end + 1 : end;
    }
    return rejoin(list.toTokens(text));
  };
}

const space = 32;

/** End of the run of white space, or of anything else, that starts here. */
function runEnd(text: string, start: number): number {
  const white = isWhiteSpace(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && isWhiteSpace(text.charCodeAt(end)) === white) end++;
  return end;
}
