import type { Doc, TokenRange } from "../language/index.js";
import type { Words } from "./record.js";

/** The words of a token range as they stand in the article, with the rule that found them. */
export function wordsOf(doc: Doc, { start, end }: TokenRange, rule: string): Words {
  const span = { start: doc.start[start]!, end: doc.end[end - 1]! };
  return { text: doc.text.slice(span.start, span.end), span, rule };
}
