import { existsSync, readFileSync } from "node:fs";
import { type Article, readArticles, toArticle } from "../../src/article/index.js";
import { projectFile } from "../../src/project.js";

/** The articles that the speed of reading is measured on. */
export interface Corpus {
  /** What it is, for the table's head. */
  readonly name: string;
  readonly articles: readonly Article[];
}

/**
 * Reports of violence and local news by turns, from the gold data beside the repository; where it is absent, the sample articles again and again.
 * @param count - how many articles.
 */
export async function mixedCorpus(shared: string, count: number): Promise<Corpus> {
  const reports = rows(shared, "pitf/dev.jsonl");
  const localNews = rows(shared, "geoparsing/lgl.jsonl");
  if (reports.length === 0 || localNews.length === 0)
    return { name: "data/samples, repeated (no gold data here)", articles: await samples(count) };
  const texts = Array.from(
    { length: count },
    (_, i) => (i % 2 === 0 ? reports : localNews)[(i >> 1) % (i % 2 === 0 ? reports : localNews).length]!,
  );
  return { name: "pitf and lgl by turns", articles: texts.map(({ text, publishedAt }, i) => anArticle(text, String(i), publishedAt)) };
}

/** One article of a length, made of the texts of others, so that cost can be set against length. */
export function articleOfLength(articles: readonly Article[], length: number): Article {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${articles[i % articles.length]!.text}\n\n`;
  return anArticle(text.slice(0, length), `length-${length}`, "2021-01-24");
}

interface Row {
  readonly text: string;
  readonly publishedAt: string;
}

function rows(shared: string, path: string): Row[] {
  const file = `${shared}/data/${path}`;
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

async function samples(count: number): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const reading of readArticles(projectFile("data", "samples", "articles.jsonl")))
    if (reading.kind === "article") articles.push(reading.article);
  return Array.from({ length: count }, (_, i) => ({ ...articles[i % articles.length]!, id: String(i) }));
}

function anArticle(text: string, id: string, publishedAt: string): Article {
  const outcome = toArticle({ id, text, publishedAt });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  return outcome.article;
}
