import type { TokenRange } from "../doc.js";
import type { Exceptions } from "./exceptions.js";
import { TokenList } from "./token-list.js";
import type { Tokens } from "./tokens.js";

/**
 * Puts together again what the affix rules cut although it is an exception: ":" and ")" become ":)".
 * @param rejoined - each exception with the tokens it was cut into.
 */
export function createRejoiner(rejoined: Readonly<Record<string, readonly string[]>>, exceptions: Exceptions): (tokens: Tokens) => Tokens {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const pieces of Object.values(rejoined)) byFirst.set(pieces[0]!, [...(byFirst.get(pieces[0]!) ?? []), pieces]);
  return (tokens) => {
    const spans = withoutOverlaps(findSpans(tokens, byFirst));
    return spans.length === 0 ? tokens : replace(tokens, spans, exceptions);
  };
}

function findSpans({ lexemes }: Tokens, byFirst: ReadonlyMap<string, readonly (readonly string[])[]>): TokenRange[] {
  const spans: TokenRange[] = [];
  lexemes.forEach((lexeme, start) => {
    for (const pieces of byFirst.get(lexeme.text) ?? []) {
      if (pieces.every((piece, i) => lexemes[start + i]?.text === piece)) spans.push({ start, end: start + pieces.length });
    }
  });
  return spans;
}

/** Longest first, then leftmost; one is taken if neither its first nor its last token is covered by an earlier one. */
function withoutOverlaps(spans: TokenRange[]): TokenRange[] {
  const covered = new Set<number>();
  const taken: TokenRange[] = [];
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!covered.has(span.start) && !covered.has(span.end - 1)) taken.push(span);
    for (let i = span.start; i < span.end; i++) covered.add(i);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function replace(tokens: Tokens, spans: readonly TokenRange[], exceptions: Exceptions): Tokens {
  const { text, lexemes, start, end } = tokens;
  const list = new TokenList();
  let next = 0;
  const copyUpTo = (limit: number): void => {
    for (; next < limit; next++) list.add([lexemes[next]!], start[next]!);
  };
  for (const span of spans) {
    copyUpTo(span.start);
    // Inner spaces count: ": )" is no smiley.
    const exception = exceptions.get(text.slice(start[span.start], end[span.end - 1]));
    if (exception === undefined) continue;
    list.add(exception, start[span.start]!);
    next = span.end;
  }
  copyUpTo(lexemes.length);
  return list.toTokens(text);
}
