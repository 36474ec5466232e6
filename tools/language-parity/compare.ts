import { type Doc, nounChunks } from "../../src/language/index.js";

/** A line of expected.py. */
export interface Expected {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly tag: readonly string[];
  readonly pos: readonly string[];
  readonly morph: readonly string[];
  readonly lemma: readonly string[];
  readonly dep: readonly string[];
  readonly head: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
  /** First token of each sentence. */
  readonly sentences: readonly number[];
  readonly entities: readonly (readonly [number, number, string])[];
  readonly chunks: readonly (readonly [number, number])[];
}

/** How many items of each kind were compared, and how many were the same. */
export type Agreement = Map<Property, { same: number; all: number }>;

const properties = [
  "text cut alike",
  "token",
  "tag",
  "head and label",
  "sentence start",
  "part of speech",
  "morphology",
  "lemma",
  "edges",
  "entity",
  "noun chunk",
] as const;
export type Property = (typeof properties)[number];

/** Compares docs with what Python gave. Where the tokens differ, only they are counted: nothing else can be put side by side. */
export function compareDocs(pairs: Iterable<readonly [Doc, Expected]>): Agreement {
  const agreement: Agreement = new Map(properties.map((property) => [property, { same: 0, all: 0 }]));
  for (const [doc, expected] of pairs) compareDoc(doc, expected, agreement);
  return agreement;
}

/** One line for each property. */
export function describe(agreement: Agreement): string {
  return [...agreement]
    .map(([property, { same, all }]) => `${property.padEnd(16)} ${same}/${all} ${((100 * same) / all).toFixed(3)} %`)
    .join("\n");
}

function compareDoc(doc: Doc, expected: Expected, agreement: Agreement): void {
  const count = (property: Property, theirs: readonly string[], ours: readonly string[]): void => {
    const counter = agreement.get(property)!;
    const found = new Set(ours);
    counter.all += Math.max(theirs.length, ours.length);
    counter.same += theirs.filter((item) => found.has(item)).length;
  };
  const perToken = (property: Property, theirs: (i: number) => unknown, ours: (i: number) => unknown): void => {
    const counter = agreement.get(property)!;
    counter.all += doc.length;
    for (let i = 0; i < doc.length; i++) if (`${theirs(i)}` === `${ours(i)}`) counter.same++;
  };
  const ours = spans(Array.from(doc.start), Array.from(doc.end));
  const theirs = spans(expected.start, expected.end);
  count("token", theirs, ours);
  count("text cut alike", [theirs.join()], [ours.join()]);
  if (theirs.join() !== ours.join()) return;
  perToken(
    "tag",
    (i) => expected.tag[i],
    (i) => doc.tag[i],
  );
  perToken(
    "head and label",
    (i) => [expected.head[i], expected.dep[i]],
    (i) => [doc.head[i], doc.dep[i]],
  );
  perToken(
    "part of speech",
    (i) => expected.pos[i],
    (i) => doc.pos[i],
  );
  perToken(
    "morphology",
    (i) => expected.morph[i],
    (i) => doc.morph[i],
  );
  perToken(
    "lemma",
    (i) => expected.lemma[i],
    (i) => doc.lemma[i],
  );
  perToken(
    "edges",
    (i) => expected.edges[i],
    (i) => [doc.leftEdge[i], doc.rightEdge[i]],
  );
  count(
    "sentence start",
    expected.sentences.map(String),
    doc.sentences.map(({ start }) => `${start}`),
  );
  count(
    "entity",
    expected.entities.map(String),
    doc.entities.map(({ start, end, label }) => `${[start, end, label]}`),
  );
  count(
    "noun chunk",
    expected.chunks.map(String),
    nounChunks(doc).map(({ start, end }) => `${[start, end]}`),
  );
}

function spans(start: readonly number[], end: readonly number[]): string[] {
  return start.map((at, i) => `${at}-${end[i]}`);
}

/** Tokens must all be the same, of everything else 99.9 %. */
export function missedTargets(agreement: Agreement): Property[] {
  return [...agreement]
    .filter(([property, { same, all }]) => same / all < (property === "token" ? 1 : 0.999))
    .map(([property]) => property);
}
