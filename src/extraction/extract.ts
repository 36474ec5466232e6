import { type Article, readable } from "../article/index.js";
import { tokenise } from "../language/index.js";
import { findGroupMentions } from "./actors/index.js";
import { analyseArticle } from "./analyse-article.js";
import { composeEvents, type Findings } from "./composing/index.js";
import { findDates } from "./dates/index.js";
import { inTheWordsOf } from "./in-the-words-of.js";
import type { Known } from "./known.js";
import { findPlaceMentions } from "./places/index.js";
import type { ExtractionRecord } from "./record.js";
import { mayTellOfEvent } from "./relevance.js";
import { findPerpetratorEvidence, findStatements } from "./statements/index.js";
import { toRecord, unsupported } from "./to-record.js";
import { findTolls } from "./tolls/index.js";
import { findTellings } from "./triggers/index.js";
import { findWeapons } from "./weapons/index.js";

/**
 * What one article yields: who did what to whom, where, when, with what toll, according to whom.
 * Pure: the same article and knowledge give the same record. No article makes it throw; a language without a model gives UNSUPPORTED_LANGUAGE.
 */
export function extract(article: Article, known: Known): ExtractionRecord {
  if (!isEnglish(article)) return unsupported(article);
  const findings = mayTellOfEvent(article, known.lexicon) ? findAll(article, known) : findNames(article, known);
  return inTheWordsOf(article.text, toRecord(findings, composeEvents(findings)));
}

/** All that stands in an article, before events are composed of it. */
export function findAll(article: Article, known: Known): Findings {
  const doc = analyseArticle(article, known);
  const groups = findGroupMentions(doc, known, article);
  const statements = findStatements(doc, groups);
  return {
    article,
    known,
    doc,
    groups,
    statements,
    places: findPlaceMentions(doc, article, { places: known.places, taken: groups, home: null }),
    tellings: findTellings(doc, article.title, known.lexicon, groups),
    dates: findDates(doc, article),
    tolls: findTolls(doc, known.casualties),
    weapons: findWeapons(doc, known.weapons),
    evidence: findPerpetratorEvidence(doc, groups, statements),
  };
}

/** What can be found without a parse, in an article that has no event: places and groups. */
function findNames(article: Article, known: Known): Findings {
  const doc = tokenise(readable(article, known.capitalizeNames));
  const groups = findGroupMentions(doc, known, article);
  const places = findPlaceMentions(doc, article, { places: known.places, taken: groups, home: null });
  return { article, known, doc, groups, places, statements: [], tellings: [], dates: [], tolls: [], weapons: [], evidence: [] };
}

function isEnglish({ language }: Article): boolean {
  return /^en\b/i.test(language);
}
