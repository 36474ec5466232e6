import type { Doc } from "../../language/index.js";
import type { DateMention, Trigger } from "../mention.js";

const tables = new WeakMap<readonly DateMention[], ReadonlyMap<number, readonly DateMention[]>>();

/** The dates of one sentence, in reading order. A long article has thousands of dates and of events, so each event looks at its own sentences only. */
export function datesIn(doc: Doc, dates: readonly DateMention[], sentence: number): readonly DateMention[] {
  let table = tables.get(dates);
  if (!table) {
    const rows = new Map<number, DateMention[]>();
    for (const date of dates) {
      const at = doc.sentenceOf[date.start]!;
      rows.set(at, [...(rows.get(at) ?? []), date]);
    }
    table = rows;
    tables.set(dates, table);
  }
  return table.get(sentence) ?? [];
}

/** The sentences that tell of an event and two to either side, in reading order. */
export function sentencesAround(doc: Doc, triggers: readonly Trigger[]): ReadonlySet<number> {
  const own = triggers.map(({ head }) => doc.sentenceOf[head]!);
  return new Set(own.flatMap((each) => [each - 2, each - 1, each, each + 1, each + 2]).sort((a, b) => a - b));
}
