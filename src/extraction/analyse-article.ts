import { type Article, readable } from "../article/index.js";
import { analyse, type Doc } from "../language/index.js";
import { withPersons } from "./actors/index.js";
import type { Known } from "./known.js";

/**
 * The parsed text of an article, without what is not its own telling. Offsets are those of `article.text`.
 * No phrase begins or ends with white space: what was blanked ("BAGHDAD (AFP) -") would otherwise be part of the first one.
 */
export function analyseArticle(article: Article, { capitalizeNames, places }: Known): Doc {
  const doc = analyse(readable(article, capitalizeNames));
  const isSpace = (token: number) => doc.pos[token] === "SPACE";
  for (let token = 0; token < doc.length; token++) {
    while (doc.leftEdge[token]! < token && isSpace(doc.leftEdge[token]!)) doc.leftEdge[token]! += 1;
    while (doc.rightEdge[token]! > token && isSpace(doc.rightEdge[token]!)) doc.rightEdge[token]! -= 1;
  }
  return withPersons(doc, places);
}
