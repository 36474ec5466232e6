/*
 * Learns the weights by which the one who did it is chosen where grammar doesn't tell: data/weights/culprits.json; docs/rules.md, "Who did it".
 * Run: npx tsc && node dist/tools/train-culprits.js ARTICLES.jsonl...
 * A line: { "id", "text", "publishedAt"?, "perpetrators": [{ "text" }] } with those who carried out the article's main event as people have coded
 * them, "Unknown" where nobody could tell; as in the PITF Worldwide Atrocities Dataset.
 * A third of the articles, by a hash of their ids, is never learned from; what the weights do there is printed in a line of its own.
 */
import { readable, toArticle } from "../src/article/index.js";
import { findAll } from "../src/extraction/extract.js";
import { loadKnown } from "../src/extraction/index.js";
import { type Lesson, lessonsOf } from "./culprits/lessons.js";
import { readJsonLines, writeWeights } from "./learning/files.js";
import { isHeldOut } from "./learning/held-out.js";
import { fitSigns } from "./learning/signs.js";

interface Coded {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly perpetrators: readonly { readonly text: string }[];
}

const known = loadKnown();
const coded = readJsonLines<Coded>(process.argv.slice(2));
const learned = lessonsFrom(coded.filter(({ id }) => !isHeldOut(id)));
const weights = fitSigns(
  learned.flat().map(({ signs, isCulprit }) => ({ signs, isRight: isCulprit })),
  4e-4,
);
writeWeights("culprits", { weights });
print("learned", learned);
print("held out", lessonsFrom(coded.filter(({ id }) => isHeldOut(id))));

function lessonsFrom(articles: readonly Coded[]): Lesson[][] {
  return articles.flatMap((article) => {
    const outcome = toArticle({ id: article.id, text: article.text, publishedAt: article.publishedAt });
    if (outcome.kind !== "article") return [];
    const named = article.perpetrators
      .map(({ text }) => text)
      .filter((text) => text && !/^\W*(?:unknown|unclear|unidentified)\b/i.test(text));
    return [lessonsOf(findAll(outcome.article, readable(outcome.article, known.capitalizeNames), known), named)];
  });
}

/** Of the articles with a culprit among the candidates, how often the likeliest is one. */
function print(title: string, articles: readonly (readonly Lesson[])[]): void {
  const solvable = articles.filter((lessons) => lessons.some(({ isCulprit }) => isCulprit));
  const right = solvable.filter((lessons) => lessons.reduce((best, each) => (score(each) > score(best) ? each : best)).isCulprit);
  console.log(
    `${title.padEnd(10)} ${articles.length} articles, ${solvable.length} solvable, likeliest right ${(right.length / solvable.length).toFixed(3)}`,
  );
}

function score({ signs }: Lesson): number {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
}
