import { type Doc, tokenText as wordAt } from "../../language/index.js";
import { childrenAs, sentenceOf, tokensOf } from "./tree.js";

/** The comma before the speaker; that before his title where his name stands between commas: "..., the spokesman, Yusuf Ali, said". */
export function commaBefore(doc: Doc, verb: number): number {
  const comma = lastComma(doc, verb);
  if (comma !== verb - 1 || wordAt(doc, comma) !== "," || childrenAs(doc, verb, "nsubj").some((each) => each > verb)) return comma;
  const name = lastComma(doc, comma);
  const isName = name >= 0 && comma - name <= 8 && tokensOf({ start: name + 1, end: comma }).some((each) => doc.pos[each] === "PROPN");
  return isName ? lastComma(doc, name) : comma;
}

/** The last comma or quotation mark of the sentence before a token; -1 for none. */
function lastComma(doc: Doc, before: number): number {
  const { start } = sentenceOf(doc, before);
  for (let token = before - 1; token >= start; token--) if (/^[,"”“]/.test(wordAt(doc, token))) return token;
  return -1;
}
