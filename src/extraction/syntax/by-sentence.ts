import type { Doc, TokenRange } from "../../language/index.js";

const tables = new WeakMap<readonly TokenRange[], ReadonlyMap<number, readonly TokenRange[]>>();

/**
 * Those of a list of mentions that begin in one sentence, in their order. A long article has thousands of mentions and of events, so each event looks at
 * its own sentences only; the table is made at the first question about a list.
 */
export function inSentence<T extends TokenRange>(doc: Doc, mentions: readonly T[], sentence: number): readonly T[] {
  let table = tables.get(mentions) as ReadonlyMap<number, readonly T[]> | undefined;
  if (!table) {
    const rows = new Map<number, T[]>();
    for (const mention of mentions) {
      const at = doc.sentenceOf[mention.start]!;
      const row = rows.get(at);
      if (row) row.push(mention);
      else rows.set(at, [mention]);
    }
    table = rows;
    tables.set(mentions, table);
  }
  return table.get(sentence) ?? [];
}

/** The sentences of some tokens and two to either side, in reading order. */
export function sentencesAround(doc: Doc, tokens: readonly number[]): ReadonlySet<number> {
  const own = tokens.map((token) => doc.sentenceOf[token]!);
  return new Set(own.flatMap((each) => [each - 2, each - 1, each, each + 1, each + 2]).sort((a, b) => a - b));
}
