import { createHash } from "node:crypto";
import type { Group, Place } from "../../src/gazetteer/index.js";
import type { SaidArticle, SaidReport, SaidSource } from "../../src/graph/index.js";

/*
 * Articles of no meaning, shaped like the real ones: each tells of one event, ten years long, with countries, groups and outlets as unevenly spread as in
 * the news (Zipf): the busiest country has a fifth of all events. The same numbers at every run.
 */

export const busiestCountry = "AAA";
export const busiestGroup = "gr_bench-0";

export function* syntheticArticles(count: number): Generator<SaidArticle> {
  const random = seeded(1);
  for (let index = 0; index < count; index++) yield articleAt(index, random);
}

/** A small country in whose range of names the last of the codes lies, and a small group. */
export const [rareCountry, rareGroup] = [countryCode(45), "gr_bench-250"];

function articleAt(index: number, random: () => number): SaidArticle {
  const text = `Synthetic article ${index}.`;
  const contentHash = createHash("sha256").update(text).digest("hex");
  const outlet: SaidSource = { id: `so_bench-${zipf(100, random)}`, name: "Bench outlet", kind: "OUTLET", groupId: null };
  const group = groupAt(zipf(300, random));
  const chain = chainAt(zipf(60, random), random);
  const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(random() * 3650))).toISOString().slice(0, 10);
  const id = `ar_bench-${index}`;
  return {
    id,
    article: {
      ...{
        id,
        url: `https://bench.example/${index}`,
        title: `Bench ${index}`,
        text,
        publishedAt: day,
        source: { name: "Bench outlet", url: null },
      },
      ...{ language: "en", contentHash, dateline: null, regions: [], placeSpans: null },
    },
    status: "EXTRACTED",
    outlet,
    speakers: [],
    groups: [group],
    places: [chain],
    reports: [reportAt(index, id, outlet.id, day, group, chain, random)],
  };
}

function reportAt(
  index: number,
  articleId: string,
  outletId: string,
  day: string,
  group: Group,
  chain: readonly Place[],
  random: () => number,
): SaidReport {
  const place = chain[0]!;
  const figure = Math.floor(1 / (random() + 0.01));
  const quote = { text: "Synthetic words", start: 0, end: 15 };
  const id = `rp_bench-${index}`;
  const { name, country, latitude, longitude } = place;
  return {
    ...{
      id,
      articleId,
      outletId,
      publishedAt: day,
      position: 0,
      title: `Attack ${index} in ${name}`,
      trigger: quote,
      quotes: [quote],
      words: [quote.text],
    },
    ...(random() < 0.8
      ? { type: "BATTLES" as const, subtype: "ARMED_CLASH" as const }
      : { type: "PROTESTS" as const, subtype: "PEACEFUL_PROTEST" as const }),
    modality: "ACTUAL",
    date: { start: day, end: day, precision: "DAY", timeOfDay: null, text: null },
    place: {
      id: place.id,
      name,
      country,
      path: chain.map((each) => each.id).toReversed(),
      latitude,
      longitude,
      precision: "LOCALITY",
      relation: null,
    },
    actors: [
      {
        ...{
          id: `ac_bench-${index}`,
          role: "PERPETRATOR",
          name: group.name,
          kind: "REBEL_GROUP",
          count: null,
          status: "FACT",
          by: [],
          quote,
          rule: "bench",
        },
        group: { id: group.id, name: group.name },
      },
    ],
    weapons: [{ category: "FIREARMS", text: "rifles" }],
    tolls: { killed: { low: figure, best: figure, high: figure }, injured: null, abducted: null, perpetratorsKilled: null },
    claims: [
      {
        ...{ id: `cl_bench-${index}`, kind: "KILLED", side: "TARGET", sourceId: outletId, low: figure, best: figure, high: figure },
        ...{ qualifier: "EXACT", who: null, asOf: null, quote, rule: "bench" },
      },
    ],
    attributions: [],
  };
}

function groupAt(rank: number): Group {
  const none = { aliases: [], abbreviations: [], countries: [], parents: [], from: null, to: null, ambiguous: [] };
  return { id: `gr_bench-${rank}`, name: `Bench group ${rank}`, kind: "REBEL_GROUP", ...none };
}

/** A town in a province in a country. */
function chainAt(rank: number, random: () => number): Place[] {
  const [province, town] = [Math.floor(random() * 15), Math.floor(random() * 20)];
  const country = countryCode(rank);
  const [latitude, longitude] = [-60 + rank * 2 + province / 10 + town / 400, -170 + rank * 5 + town / 10];
  const place = (id: string, featureCode: string): Place => ({
    ...{
      id: `pl_bench-${id}`,
      geonameId: null,
      name: `Bench ${id}`,
      country,
      admin1: null,
      admin2: null,
      latitude,
      longitude,
      featureCode,
      population: 0,
    },
  });
  return [place(`${country}.${province}.${town}`, "PPL"), place(`${country}.${province}`, "ADM1"), place(country, "PCLI")];
}

function countryCode(rank: number): string {
  return `${String.fromCharCode(65 + Math.floor(rank / 26))}A${String.fromCharCode(65 + (rank % 26))}`;
}

/** A rank from 0, the first the most frequent. */
function zipf(ranks: number, random: () => number): number {
  return Math.min(ranks - 1, Math.floor((ranks + 1) ** random()) - 1);
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
