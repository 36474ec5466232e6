/*
 * Learns the weights that tell place names from other capitalised names: data/weights/place-names.json; docs/places.md tells how they are used.
 * Run: npx tsc && node dist/tools/train-place-names.js ARTICLES.jsonl...
 * A line: { "id", "title"?, "text", "toponyms": [{ "start", "end" }] } with every place name of the text marked, as in the Local-Global Lexicon (LGL) corpus;
 * with "partial": true only some are, and only these are learned from (and left out of the figures).
 * Where a corpus marks more than place names (nationality words, names inside names of organisations), those marks are not learned.
 * A third of the articles, by a hash of their ids, is never learned from; precision, recall and F1 there are printed in a column of their own.
 */
import { readable, toArticle } from "../src/article/index.js";
import { featuresOfName, findNameSpans, mayBePlace, nameContext, nameFeatures } from "../src/extraction/places/training.js";
import { openPlaces } from "../src/gazetteer/index.js";
import { analyse, type Doc, tokenise } from "../src/language/index.js";
import { minimise } from "./learning/adam.js";
import { readJsonLines, writeWeights } from "./learning/files.js";
import { isHeldOut } from "./learning/held-out.js";

interface Marked {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly toponyms: readonly { readonly start: number; readonly end: number }[];
  /** Only some of the place names are marked: those left out teach nothing. */
  readonly partial?: boolean;
}

interface Lesson {
  readonly isHeldOut: boolean;
  readonly features: Float64Array;
  readonly isPlace: boolean;
  /** Of a text with only some names marked: not measured. */
  readonly isPartial: boolean;
  /** Marked, but not to be learned as a place. */
  readonly isInsideOrganisation: boolean;
}

const places = openPlaces();
const texts = readJsonLines<Marked>(process.argv.slice(2));
const marks = { learned: 0, heldOut: 0 };
for (const { id, toponyms, partial } of texts) if (!partial) marks[isHeldOut(id) ? "heldOut" : "learned"] += toponyms.length;

const columns = { parsed: train(analyse), unparsed: train(tokenise) };
writeWeights("place-names", { ...columns });

function train(parse: (text: string) => Doc): Record<string, number> {
  const lessons = texts.flatMap((marked) => toLessons(marked, parse));
  const weights = fitLogistic(lessons.filter((lesson) => !lesson.isHeldOut));
  for (const held of [false, true]) print(parse.name, held, lessons, weights);
  return Object.fromEntries(nameFeatures.map((name, index) => [name, Number(weights[index]!.toFixed(3))]));
}

function toLessons({ id, title, text, toponyms, partial }: Marked, parse: (text: string) => Doc): Lesson[] {
  const outcome = toArticle({ text, title });
  if (outcome.kind !== "article") return [];
  const doc = { ...parse(readable(outcome.article)), text };
  const names = findNameSpans(doc, places);
  const context = nameContext(doc, names);
  const marked = new Set(toponyms.map(({ start, end }) => `${start}-${end}`));
  return names.flatMap((name, index) => {
    const isMarked = marked.has(`${name.span.start}-${name.span.end}`);
    if (!mayBePlace(name) || (partial && !isMarked)) return [];
    const features = featuresOfName(index, context);
    return [
      {
        isHeldOut: isHeldOut(id),
        features,
        isPartial: partial === true,
        isPlace: isMarked,
        isInsideOrganisation: features[nameFeatures.indexOf("organisationLonger")] === 1,
      },
    ];
  });
}

/** Logistic regression. */
function fitLogistic(lessons: readonly Lesson[]): Float64Array {
  const slopeAt = (weights: Float64Array): Float64Array => {
    const slope = new Float64Array(weights.length);
    for (const { features, isPlace, isInsideOrganisation } of lessons) {
      const miss = (probability(features, weights) - Number(isPlace && !isInsideOrganisation)) / lessons.length;
      for (let index = 0; index < weights.length; index++) slope[index]! += miss * features[index]!;
    }
    return slope;
  };
  return minimise(slopeAt, new Float64Array(nameFeatures.length), 3e-4);
}

function probability(features: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * weights[index]!, 0)));
}

function print(title: string, held: boolean, lessons: readonly Lesson[], weights: Float64Array): void {
  const chosen = lessons.filter(
    (lesson) => lesson.isHeldOut === held && !lesson.isPartial && probability(lesson.features, weights) > 0.378,
  );
  const right = chosen.filter(({ isPlace }) => isPlace).length;
  const [precision, recall] = [right / chosen.length, right / marks[held ? "heldOut" : "learned"]];
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)].map((figure) => figure.toFixed(3));
  console.log(`${title.padEnd(10)} ${held ? "held out" : "learned "}  P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`);
}
