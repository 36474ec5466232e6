/*
 * Learns the weights that choose the place of an event among the places of its article: data/weights/event-place.json; docs/places.md.
 * Run: npx tsc && node dist/tools/train-event-place.js REPORTS.jsonl
 * A line: { "id", "text", "publishedAt", "place": { "country", "lat", "lon" } }, a report of one incident with its point, as in the Political
 * Instability Task Force's list of atrocities. A third, by a hash of the ids, is never learned from; figures there are printed apart.
 * Such reports tell of one incident: what is to be learned only from articles of several keeps the weight that it has here.
 */
import { readable, toArticle } from "../src/article/index.js";
import { findGroupMentions } from "../src/extraction/actors/index.js";
import type { Trigger } from "../src/extraction/index.js";
import { loadKnown } from "../src/extraction/index.js";
import { findPlaceMentions, type PlaceEvidence, placeOfEvent } from "../src/extraction/places/index.js";
import { type EventPlaceFeature, eventPlaceCandidates, eventPlaceFeatures, eventPlaceRows } from "../src/extraction/places/training.js";
import { findTellings } from "../src/extraction/triggers/index.js";
import { distanceKm } from "../src/gazetteer/index.js";
import { analyse } from "../src/language/index.js";
import { type Choice, fitChoices } from "./learning/choice.js";
import { readJsonLines, writeWeights } from "./learning/files.js";
import { isHeldOut } from "./learning/held-out.js";

/** In log-odds, before anything is learned. */
const beforehand: Partial<Record<EventPlaceFeature, number>> = {
  isTown: 4,
  isDistrict: 2.6,
  isProvince: 1.2,
  isRegion: 1,
  containsAnother: -2,
  countryShare: 1.5,
  isUnsure: -1,
  isUnknown: -1.5,
  isCapitalUnnamed: -1,
  inFirstSentence: 0.8,
  inTellingsSentence: 1.5,
  sentencesAway: -2,
  hangsOnTelling: 1.2,
  hangsOnOther: -1.5,
  nearerToOther: -1,
  behindIn: 0.6,
  behindAtOrNear: 0.3,
  behindFrom: -0.5,
  isFirstOfPair: 0.5,
  isReference: -0.3,
  isSpeakers: -0.3,
};

interface Report {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly place: { readonly country: string; readonly lat: number | null; readonly lon: number | null };
}

interface Lesson {
  readonly report: Report;
  readonly evidence: PlaceEvidence;
  readonly tellings: readonly Trigger[];
}

const known = loadKnown();
const [path] = process.argv.slice(2);
const lessons = readJsonLines<Report>([path!]).flatMap(toLesson);

if (!process.argv.includes("--measure")) {
  const start = Float64Array.from(eventPlaceFeatures, (name) => beforehand[name] ?? 0);
  const weights = fitChoices(lessons.filter(({ report }) => !isHeldOut(report.id)).map(toChoice), start, 2e-3);
  const named = Object.fromEntries(eventPlaceFeatures.map((name, index) => [name, Number(weights[index]!.toFixed(3))]));
  writeWeights("event-place", { weights: named });
}
for (const held of [false, true])
  print(
    held ? "held out" : "learned",
    lessons.filter(({ report }) => isHeldOut(report.id) === held),
  );

function toLesson(report: Report): Lesson[] {
  const outcome = toArticle({ id: report.id, text: report.text, publishedAt: report.publishedAt });
  if (outcome.kind !== "article") return [];
  const { article } = outcome;
  const doc = analyse(readable(article));
  const groups = findGroupMentions(doc, known, article);
  const mentions = findPlaceMentions(doc, article, { places: known.places, taken: groups, home: null });
  const evidence = { doc: { ...doc, text: article.text }, mentions, groups, places: known.places };
  return [{ report, evidence, tellings: findTellings(doc, article.title, known.lexicon, { groups, places: mentions }) }];
}

function toChoice({ report, evidence, tellings }: Lesson): Choice {
  const { candidates, shares } = eventPlaceCandidates(evidence);
  const options = eventPlaceRows(candidates, { doc: evidence.doc, tellings, others: [], shares, places: known.places });
  const { lat, lon } = report.place;
  const within = (km: number): number[] =>
    lat === null || lon === null
      ? []
      : candidates.flatMap(({ place }, index) => (place && distanceKm(place, { latitude: lat, longitude: lon }) <= km ? [index] : []));
  const near = [25, 161].map(within).find((each) => each.length > 0);
  const unknown = candidates.flatMap(({ place }, index) => (place ? [] : [index]));
  return { options, right: new Set(near ?? unknown), count: 1 };
}

/** Shares of reports whose country, and whose point within 25 and 161 km, come out right; with no answer none does. */
function print(title: string, of: readonly Lesson[]): void {
  const right = { country: 0, km25: 0, km161: 0 };
  for (const { report, evidence, tellings } of of) {
    const place = placeOfEvent(tellings, [], evidence);
    if (!place) continue;
    const { country, lat, lon } = report.place;
    if (place.country === country) right.country++;
    if (lat === null || lon === null || place.latitude === null || place.longitude === null) continue;
    const km = distanceKm({ latitude: place.latitude, longitude: place.longitude }, { latitude: lat, longitude: lon });
    if (km <= 25) right.km25++;
    if (km <= 161) right.km161++;
  }
  const share = (count: number): string => (count / of.length).toFixed(3);
  console.log(
    `${title.padEnd(9)} country ${share(right.country)}   within 25 km ${share(right.km25)}   161 km ${share(right.km161)}   of ${of.length}`,
  );
}
