/*
 * Learns the weights that tell place names from other capitalised names: data/weights/place-names.json; docs/places.md tells how they are used.
 * Run: npx tsc && node dist/tools/train-place-names.js ARTICLES.jsonl...
 * A line: { "id", "title"?, "text", "toponyms": [{ "start", "end" }] } with every place name of the text marked, as in the Local-Global Lexicon (LGL) corpus.
 * Where a corpus marks more than place names (nationality words, names inside names of organisations), those marks are not learned.
 * A third of the articles, by a hash of their ids, is never learned from; precision, recall and F1 there are printed in a column of their own.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { readable, toArticle } from "../src/article/index.js";
import { featuresOfName, findNameSpans, mayBePlace, nameContext, nameFeatures } from "../src/extraction/places/training.js";
import { openPlaces } from "../src/gazetteer/index.js";
import { analyse, type Doc, tokenise } from "../src/language/index.js";
import { projectFile } from "../src/project.js";

interface Marked {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly toponyms: readonly { readonly start: number; readonly end: number }[];
}

interface Lesson {
  readonly isHeldOut: boolean;
  readonly features: Float64Array;
  readonly isPlace: boolean;
  /** Marked, but not to be learned as a place. */
  readonly isInsideOrganisation: boolean;
}

const places = openPlaces();
const texts = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Marked),
);
const marks = { learned: 0, heldOut: 0 };
for (const { id, toponyms } of texts) marks[isHeldOut(id) ? "heldOut" : "learned"] += toponyms.length;

const columns = { parsed: train(analyse), unparsed: train(tokenise) };
writeFileSync(
  projectFile("data", "weights", "place-names.json"),
  `${JSON.stringify({ madeBy: "tools/train-place-names.ts", ...columns }, null, 2)}\n`,
);

function train(parse: (text: string) => Doc): Record<string, number> {
  const lessons = texts.flatMap((marked) => toLessons(marked, parse));
  const weights = fitLogistic(lessons.filter((lesson) => !lesson.isHeldOut));
  for (const held of [false, true]) print(parse.name, held, lessons, weights);
  return Object.fromEntries(nameFeatures.map((name, index) => [name, Number(weights[index]!.toFixed(3))]));
}

function toLessons({ id, title, text, toponyms }: Marked, parse: (text: string) => Doc): Lesson[] {
  const outcome = toArticle({ text, title });
  if (outcome.kind !== "article") return [];
  const doc = { ...parse(readable(outcome.article)), text };
  const names = findNameSpans(doc, places);
  const context = nameContext(doc, names);
  const marked = new Set(toponyms.map(({ start, end }) => `${start}-${end}`));
  return names.flatMap((name, index) => {
    if (!mayBePlace(name)) return [];
    const features = featuresOfName(index, context);
    return [
      {
        isHeldOut: isHeldOut(id),
        features,
        isPlace: marked.has(`${name.span.start}-${name.span.end}`),
        isInsideOrganisation: features[nameFeatures.indexOf("organisationLonger")] === 1,
      },
    ];
  });
}

/** Logistic regression by gradient descent with momentum (Adam), with a pull to zero. */
function fitLogistic(lessons: readonly Lesson[]): Float64Array {
  const size = nameFeatures.length;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= 600; step++) {
    const slope = weights.map((weight) => weight * 3e-4);
    for (const { features, isPlace, isInsideOrganisation } of lessons) {
      const miss = probability(features, weights) - Number(isPlace && !isInsideOrganisation);
      for (let index = 0; index < size; index++) slope[index]! += (miss * features[index]!) / lessons.length;
    }
    for (let index = 0; index < size; index++) {
      mean[index] = 0.9 * mean[index]! + 0.1 * slope[index]!;
      square[index] = 0.99 * square[index]! + 0.01 * slope[index]! ** 2;
      weights[index]! -= (0.05 * (mean[index]! / (1 - 0.9 ** step))) / (Math.sqrt(square[index]! / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return weights;
}

function probability(features: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * weights[index]!, 0)));
}

function print(title: string, held: boolean, lessons: readonly Lesson[], weights: Float64Array): void {
  const chosen = lessons.filter((lesson) => lesson.isHeldOut === held && probability(lesson.features, weights) > 0.5);
  const right = chosen.filter(({ isPlace }) => isPlace).length;
  const [precision, recall] = [right / chosen.length, right / marks[held ? "heldOut" : "learned"]];
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)].map((figure) => figure.toFixed(3));
  console.log(`${title.padEnd(10)} ${held ? "held out" : "learned "}  P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`);
}

function isHeldOut(id: string): boolean {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 3 === 0;
}
