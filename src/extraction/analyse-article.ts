import type { Places } from "../gazetteer/index.js";
import { analyseParagraphs } from "../language/index.js";
import { type ActorWords, type Reading, withPersons } from "./actors/index.js";
import type { Lexicon } from "./lexicon/index.js";
import { withHeadlineVerbs, withSpeakers } from "./syntax/index.js";

/**
 * The parsed text of an article. No phrase begins or ends with white space: what was blanked ("BAGHDAD (AFP) -") would otherwise be part of the
 * first one.
 * @param text - made readable: without what is not the article's own telling, every offset as in `article.text`.
 */
export function analyseArticle(text: string, places: Places, actorWords: ActorWords, lexicon: Lexicon): Reading {
  const isTelling = (lemma: string) => (lexicon.triggers.get(lemma) ?? []).some(({ part }) => part === "verb");
  const doc = withHeadlineVerbs(withSpeakers(analyseParagraphs(text)), isTelling);
  const isSpace = (token: number) => doc.pos[token] === "SPACE";
  for (let token = 0; token < doc.length; token++) {
    while (doc.leftEdge[token]! < token && isSpace(doc.leftEdge[token]!)) doc.leftEdge[token]! += 1;
    while (doc.rightEdge[token]! > token && isSpace(doc.rightEdge[token]!)) doc.rightEdge[token]! -= 1;
  }
  return { ...withPersons(doc, places), actorWords };
}
