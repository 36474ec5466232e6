import { type Article, readArticles } from "../../src/article/index.js";
import { extract, type Known, OutletMemory } from "../../src/extraction/index.js";
import { isHeldOut } from "../learning/held-out.js";
import { type GoldSet } from "./gold-sets.js";
import type { Scorer } from "./scorer.js";
import type { Extracted } from "./wrong-cases.js";

/** What a set scored, in both parts. */
export interface Measured {
  readonly set: GoldSet;
  readonly extracted: readonly Extracted[];
  /** Null if the set is one article only, which everybody has seen. */
  readonly seen: unknown;
  readonly heldOut: unknown;
  readonly articlesPerSecond: number;
}

/** Extracts every article of a set once and scores both parts. @param limit - at most so many articles, for a quick look. */
export async function measure(set: GoldSet, limit: number, known: Known, scorer: Scorer): Promise<Measured> {
  const articles = await articlesOf(scorer.inputs(set), limit);
  const began = performance.now();
  const outlets = new OutletMemory(known); // as `sitrep extract` does
  const extracted = articles.map((article): Extracted => ({ article, record: extract(article, known, outlets.read(article)) }));
  const seconds = (performance.now() - began) / 1000;

  const records = extracted.map(({ record }) => record);
  const partOf = (isPart: (id: string) => boolean) => {
    const ids = new Set(articles.map(({ id }) => id).filter(isPart));
    return ids.size === 0 ? null : scorer.score(set, ids, records);
  };
  const isOneArticle = set.scorer === "seed";
  return {
    set,
    extracted,
    seen: partOf((id) => isOneArticle || !isHeldOut(id)),
    heldOut: isOneArticle ? null : partOf(isHeldOut),
    articlesPerSecond: articles.length / seconds,
  };
}

async function articlesOf(path: string, limit: number): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const reading of readArticles(path)) {
    if (reading.kind === "rejected") throw new Error(`${reading.file}:${reading.line}: ${reading.error.message}`);
    if (articles.length < limit) articles.push(reading.article);
  }
  return articles;
}
