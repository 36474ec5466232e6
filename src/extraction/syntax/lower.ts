import { type Doc, lower } from "../../language/index.js";

/** The lower-cased word of a token; "" before the first and after the last, so that patterns may look beyond the text. */
export function lowerAt(doc: Doc, token: number): string {
  return token >= 0 && token < doc.length ? lower(doc, token) : "";
}
