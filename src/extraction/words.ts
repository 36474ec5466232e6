import type { Doc, TokenRange } from "../language/index.js";
import type { Words } from "./record.js";

/** The words of a token range as they stand in the article, with the rule that found them. */
export function wordsOf(doc: Doc, { start, end }: TokenRange, rule: string): Words {
  const span = [doc.start[start]!, doc.end[end - 1]!] as const;
  return { text: doc.text.slice(...span), span, rule };
}
