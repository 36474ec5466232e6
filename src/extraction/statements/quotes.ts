import type { Doc, TokenRange } from "../../language/index.js";
import { wordAt } from "../syntax/index.js";

/** Stretches in quotation marks that hold at least a clause's worth of words, without the marks, in reading order. */
export function findQuotes(doc: Doc): TokenRange[] {
  const quotes: TokenRange[] = [];
  let open = -1;
  for (let token = 0; token < doc.length; token++) {
    const word = wordAt(doc, token);
    if (word.includes("\n\n")) open = -1; // a quotation doesn't pass its paragraph; a forgotten mark must not swallow the article
    const opens = word === "“" || ((word === '"' || word === "``") && open < 0);
    if (opens) open = token + 1;
    else if ((word === "”" || word === '"' || word === "''") && open >= 0) {
      if (token - open >= 4) quotes.push({ start: open, end: token });
      open = -1;
    }
  }
  return quotes;
}
