import { type Article, readable } from "../article/index.js";
import type { Place } from "../gazetteer/index.js";
import { tokenise } from "../language/index.js";
import { findGroupMentions } from "./actors/index.js";
import { analyseArticle } from "./analyse-article.js";
import { composeEvents, type Findings } from "./composing/index.js";
import { findDates } from "./dates/index.js";
import { inTheWordsOf } from "./in-the-words-of.js";
import type { Known } from "./known.js";
import { findPlaceMentions, homeFrom } from "./places/index.js";
import type { ExtractionRecord } from "./record.js";
import { mayTellOfEvent } from "./relevance.js";
import { findPerpetratorEvidence, findStatements } from "./statements/index.js";
import { toRecord, unsupported } from "./to-record.js";
import { findTolls } from "./tolls/index.js";
import { findTellings } from "./triggers/index.js";
import { findWeapons } from "./weapons/index.js";

/**
 * What one article yields: who did what to whom, where, when, with what toll, according to whom.
 * Pure: the same arguments give the same record. No article makes it throw; a language without a model gives UNSUPPORTED_LANGUAGE.
 * @param outletPlaces - that earlier articles of the same outlet name: a local paper's Springfield is the one near by.
 */
export function extract(article: Article, known: Known, outletPlaces: readonly Place[] = []): ExtractionRecord {
  if (!isEnglish(article)) return unsupported(article);
  const text = readable(article, known.capitalizeNames);
  const find = mayTellOfEvent(text, known.lexicon) ? findAll : findNames;
  const findings = find(article, text, known, outletPlaces);
  return inTheWordsOf(article.text, toRecord(findings, composeEvents(findings)));
}

/**
 * All that stands in an article, before events are composed of it.
 * @param text - the article's, made readable.
 */
export function findAll(article: Article, text: string, known: Known, outletPlaces: readonly Place[] = []): Findings {
  const doc = analyseArticle(text, known.places, known.actors, known.lexicon);
  const groups = findGroupMentions(doc, known, article);
  const statements = findStatements(doc, groups, known, article.source?.name ?? null);
  const places = findPlaceMentions(doc, article, { places: known.places, taken: groups, home: homeFrom(outletPlaces) });
  return {
    article,
    known,
    doc,
    groups,
    statements,
    places,
    tellings: findTellings(doc, article.title, known.lexicon, { groups, places }),
    dates: findDates(doc, article),
    tolls: findTolls(doc, known.casualties),
    weapons: findWeapons(doc, known.weapons),
    evidence: findPerpetratorEvidence(doc, groups, statements),
  };
}

/** What can be found without a parse, in an article that has no event: places and groups. */
function findNames(article: Article, text: string, known: Known, outletPlaces: readonly Place[]): Findings {
  const doc = { ...tokenise(text), actorWords: known.actors };
  const groups = findGroupMentions(doc, known, article);
  const places = findPlaceMentions(doc, article, { places: known.places, taken: groups, home: homeFrom(outletPlaces) });
  return { article, known, doc, groups, places, statements: [], tellings: [], dates: [], tolls: [], weapons: [], evidence: [] };
}

/** The places that an article names, by a quick look without a parse: what the next articles of its outlet can be judged by. */
export function placesNamedIn(article: Article, known: Known, outletPlaces: readonly Place[]): Place[] {
  if (!isEnglish(article)) return [];
  return findNames(article, readable(article, known.capitalizeNames), known, outletPlaces).places.flatMap(({ place }) => place ?? []);
}

function isEnglish({ language }: Article): boolean {
  return /^en\b/i.test(language);
}
