/*
 * Learns the weights that choose among namesakes: data/weights/places.json; docs/places.md tells how they are used.
 * Run: npx tsc && node dist/tools/train-places.js ARTICLES.jsonl...
 * A line: { "id", "text", "domain"?, "toponyms": [{ "start", "end", "lat"?, "lon"? }] }, as in the Local-Global Lexicon (LGL) corpus; names without
 * a point are context only.
 * A third of the articles, by a hash of their ids, is never learned from; what the weights do there is printed in a column of its own.
 */
import {
  addAllNearness,
  featureNames,
  guess,
  homeFrom,
  type JudgedName,
  judgeNames,
  OutletHomes,
  surelyUnknown,
  toToponyms,
} from "../src/extraction/places/training.js";
import { countriesOfDemonym, distanceKm, openPlaces } from "../src/gazetteer/index.js";
import { fitChoices } from "./learning/choice.js";
import { readJsonLines, writeWeights } from "./learning/files.js";
import { isHeldOut } from "./learning/held-out.js";

interface Lesson {
  readonly isHeldOut: boolean;
  readonly names: readonly JudgedName[];
  /** For each name the options that are right, and how many mentions have a point. */
  readonly right: readonly (ReadonlySet<number> | null)[];
  readonly mentions: readonly number[];
  /** Mentions with a point, whether the gazetteer knows the name or not. */
  readonly total: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly domain?: string;
  readonly toponyms: readonly { start: number; end: number; lat?: number | null; lon?: number | null }[];
}

const places = openPlaces();
const articles = readJsonLines<Article>(process.argv.slice(2));

// First without homes; then with the homes that these weights see, and both kinds of lessons are learned from.
const strange = articles.map((article) => toLesson(article, new OutletHomes()));
const first = learn(strange);
const homes = new OutletHomes();
const familiar = articles.map((article) => {
  const lesson = toLesson(article, homes);
  const guesses = decide(lesson.names, first);
  homes.remember(
    article.domain ?? null,
    guesses.map(({ likely }) => likely[0]!.candidate),
  );
  return lesson;
});
const weights = learn([...strange, ...familiar]);
const named = (column: Float64Array): object =>
  Object.fromEntries(featureNames.map((name, index) => [name, Number(column[index]!.toFixed(3))]));
writeWeights("places", { alone: named(weights.alone), together: named(weights.together) });
for (const [title, lessons] of Object.entries({ "article alone": strange, "with the outlet's home": familiar })) {
  const share = (isHeldOut: boolean): string => shareRight(lessons.filter((lesson) => lesson.isHeldOut === isHeldOut)).toFixed(3);
  console.log(`${title.padEnd(24)} learned from ${share(false)}   held out ${share(true)}`);
}

interface Weights {
  readonly alone: Float64Array;
  readonly together: Float64Array;
}

function toLesson(article: Article, known: OutletHomes): Lesson {
  const toponyms = toToponyms(article.text, article.toponyms);
  const names = judgeNames(
    toponyms,
    { nationalities: nationalitiesOf(article.text), home: homeFrom(known.of(article.domain ?? null)) },
    places,
  );
  const points = names.map(({ key }) =>
    toponyms.flatMap((toponym, index) => {
      const { lat, lon } = article.toponyms[index]!;
      return toponym.key === key && lat != null && lon != null ? [{ latitude: lat, longitude: lon }] : [];
    }),
  );
  const right = names.map(({ options }, index) => {
    const point = points[index]![0];
    if (!point) return null;
    const near = (km: number): number[] =>
      options.flatMap(({ candidate }, option) => (distanceKm(candidate.place, point) <= km ? [option] : []));
    const nearest = near(30);
    return new Set(nearest.length > 0 ? nearest : near(161));
  });
  return {
    isHeldOut: isHeldOut(article.id),
    names,
    right,
    mentions: points.map((each) => each.length),
    total: article.toponyms.filter(({ lat }) => lat != null).length,
  };
}

function nationalitiesOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}\p{L}+/gu))
    for (const country of countriesOfDemonym(word)) found.set(country, (found.get(country) ?? 0) + 1);
  return found;
}

function learn(lessons: readonly Lesson[]): Weights {
  for (const { names } of lessons) addAllNearness(names, []);
  const alone = fitWeights(lessons);
  let together = alone;
  for (let round = 0; round < 3; round++) {
    for (const { names } of lessons) decide(names, { alone, together }, round);
    together = fitWeights(lessons);
  }
  return { alone, together };
}

/** As resolveToponyms does: a first guess, then so many rounds with the others' guesses; leaves the features as the last round saw them. */
function decide(names: readonly JudgedName[], { alone, together }: Weights, rounds = 2): ReturnType<typeof guess>[] {
  let guesses = names.map((name) => guess(name, alone));
  for (let round = 0; round < Math.max(rounds, 1); round++) {
    addAllNearness(names, guesses);
    guesses = names.map((name) => guess(name, together));
  }
  return guesses;
}

function fitWeights(lessons: readonly Lesson[]): Float64Array {
  const choices = lessons
    .filter((lesson) => !lesson.isHeldOut)
    .flatMap(({ names, right, mentions }) =>
      names.map(({ options, none }, index) => ({
        options: [...options.map(({ features }) => features), none],
        right: rightOrNone(right[index] ?? null, options.length),
        count: mentions[index]!,
      })),
    );
  return fitChoices(choices, new Float64Array(featureNames.length), 2e-4);
}

/** Where no candidate is right, the last option is: none of them. Names without a point teach nothing. */
function rightOrNone(right: ReadonlySet<number> | null, none: number): ReadonlySet<number> {
  return right?.size === 0 ? new Set([none]) : (right ?? new Set());
}

/** Share of the mentions with a point that are placed within 161 km of it; names that the gazetteer lacks count as wrong. */
function shareRight(lessons: readonly Lesson[]): number {
  let [right, total] = [0, 0];
  for (const lesson of lessons) {
    const guesses = decide(lesson.names, weights);
    total += lesson.total;
    guesses.forEach((each, index) => {
      const option = lesson.names[index]!.options.findIndex(({ candidate }) => candidate === each.likely[0]!.candidate);
      if (each.none <= surelyUnknown && lesson.right[index]?.has(option)) right += lesson.mentions[index]!;
    });
  }
  return right / total;
}
