/*
 * Learns the weights by which people, things and weapons are judged to have been hit, or hit with: data/weights/hits.json; docs/rules.md, "Who was hit".
 * Run: npx tsc && node dist/tools/train-hits.js TEMPLATES.jsonl...
 * A line: { "docid", "doctext", "templates": [{ "Victim", "Target", "Weapon" }] }, each role a list of entities, an entity a list of [words, offset]; as in
 * the MUC-4 corpus. What is printed comes of weights learned without a third of the articles, by a hash of their ids; what is written, of all.
 */
import { readable, toArticle } from "../src/article/index.js";
import { findAll } from "../src/extraction/extract.js";
import { loadKnown } from "../src/extraction/index.js";
import { type HitLesson, hitLessonsOf, sorts, type Template } from "./hits/lessons.js";
import { readJsonLines, writeWeights } from "./learning/files.js";
import { isHeldOut } from "./learning/held-out.js";
import { fitSigns } from "./learning/signs.js";

interface Coded {
  readonly docid: string;
  readonly doctext: string;
  readonly templates: readonly Template[];
}

const known = loadKnown();
const coded = readJsonLines<Coded>(process.argv.slice(2));
const lessons = coded.flatMap(({ docid, doctext, templates }) => {
  const outcome = toArticle({ id: docid, text: doctext });
  if (outcome.kind !== "article") return [];
  return hitLessonsOf(findAll(outcome.article, readable(outcome.article, known.capitalizeNames), known), templates).map((lesson) => ({
    ...lesson,
    isHeldOut: isHeldOut(docid),
  }));
});
const weights = weightsFrom(lessons);
writeWeights("hits", { weights });
const tried = weightsFrom(lessons.filter((lesson) => !lesson.isHeldOut));
for (const sort of sorts) {
  print(
    `${sort} learned`,
    lessons.filter((lesson) => lesson.sort === sort && !lesson.isHeldOut),
  );
  print(
    `${sort} held out`,
    lessons.filter((lesson) => lesson.sort === sort && lesson.isHeldOut),
  );
}

function weightsFrom(all: readonly HitLesson[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    sorts.map((sort) => {
      const own = all.filter((lesson) => lesson.sort === sort);
      return [sort, fitSigns(own, 7 / own.length)]; // the fewer the lessons, the less a sign may weigh
    }),
  );
}

/** How many of those with log-odds over -1 were hit, and how many of those hit have them. */
function print(title: string, all: readonly HitLesson[]): void {
  const likely = all.filter(({ sort, signs }) => signs.reduce((sum, sign) => sum + (tried[sort]![sign] ?? 0), tried[sort]!.bias ?? 0) > -1);
  const right = likely.filter(({ isRight }) => isRight).length;
  const share = (whole: number) => (right / whole).toFixed(3);
  console.log(
    `${title.padEnd(20)} right ${share(likely.length)}, found ${share(all.filter(({ isRight }) => isRight).length)} of ${all.length}`,
  );
}
