import type { Span } from "../../article/index.js";
import { isDirection, type NamedPlace, type Places, placeKey } from "../../gazetteer/index.js";
import { type Doc, type Entity, type TokenRange, tokenText } from "../../language/index.js";
import { isCapitalised, nameRuns } from "./name-runs.js";

/** Words that may be a place name: known to the gazetteer, or called a place by the recogniser. */
export interface NameSpan extends TokenRange {
  readonly span: Span;
  readonly text: string;
  /** What the gazetteer has under the name; empty for one that only the recogniser takes for a place. */
  readonly known: readonly NamedPlace[];
  /** The run of capitalised words in which it stands. */
  readonly run: TokenRange;
  /** The recogniser's entity that shares a token with it. */
  readonly entity: Entity | null;
}

/** Every place name that the text may hold, in reading order, not overlapping. */
export function findNameSpans(doc: Doc, places: Places): NameSpan[] {
  const runs = nameRuns(doc);
  const known = runs.flatMap((run) => knownIn(doc, run, places));
  const labelled = doc.entities.filter(isPlaceEntity).flatMap((entity) => unknownIn(doc, entity, runs, known));
  const besideKind = runs.filter((run) => !holdsAny(run, known) && !holdsAny(run, labelled)).flatMap((run) => unknownBesideKind(doc, run));
  return [...known, ...labelled, ...besideKind].filter((name) => !isPeople(doc, name)).sort((a, b) => a.start - b.start);
}

/** "ethnic Amhara". */
function isPeople(doc: Doc, { start }: TokenRange): boolean {
  return start > 0 && tokenText(doc, start - 1).toLowerCase() === "ethnic";
}

export function isPlaceEntity({ label }: Entity): boolean {
  return label === "GPE" || label === "LOC" || label === "FAC";
}

const longestName = 6;

/** From left to right the longest names that the gazetteer knows. */
function knownIn(doc: Doc, run: TokenRange, places: Places): NameSpan[] {
  const found: NameSpan[] = [];
  for (let start = run.start; start < run.end; start++) {
    if (!isCapitalised(doc, start) && start !== run.start) continue;
    for (let end = Math.min(run.end, start + longestName); end > start; end--) {
      if (!isCapitalised(doc, end - 1)) continue;
      const name = toNameSpan(doc, { start, end }, run, places);
      if (name.known.length === 0 || isDirection(placeKey(name.text)) || beginsWithKind(name)) continue;
      found.push(name);
      start = end - 1;
      break;
    }
  }
  return found;
}

/** "District of Khost" behind "Saberi": the word belongs to the name before, unless the name is known just so ("District of Columbia"). */
function beginsWithKind({ text, known }: NameSpan): boolean {
  return (
    /^(?:District|Province|State|Region|County|Governorate|Local|Area|Department|Division|Town|City|Village) /.test(text) &&
    !known.some(({ kind }) => kind === "OWN")
  );
}

/** An entity that holds no known name is itself one, cut to its capitalised words. */
function unknownIn(doc: Doc, entity: Entity, runs: readonly TokenRange[], known: readonly NameSpan[]): NameSpan[] {
  if (holdsAny(entity, known)) return [];
  let { start, end } = entity;
  while (start < end && !isCapitalised(doc, start)) start++;
  while (end > start && !isCapitalised(doc, end - 1)) end--;
  while (start < end && /^(?:The|Mr|Mrs)$/.test(tokenText(doc, start))) start++;
  if (start >= end || end - start > longestName || isDirection(placeKey(textBetween(doc, start, end)))) return [];
  const run = runs.find((each) => each.start <= start && end <= each.end) ?? { start, end };
  return [{ ...toNameSpan(doc, { start, end }, run, null), entity }];
}

/** A name that no table knows, called a village, a district: "Gwozaya village", "the town of Gwozaya". */
function unknownBesideKind(doc: Doc, run: TokenRange): NameSpan[] {
  const before = doc.text.slice(doc.start[Math.max(0, run.start - 3)], doc.start[run.start]);
  const after = doc.text.slice(doc.end[run.end - 1], doc.end[Math.min(doc.length - 1, run.end)]);
  const isCalled = new RegExp(`\\b(?:${kinds}) (?:of|called|named) $`).test(before) || new RegExp(`^ (?:${kinds})s?$`).test(after);
  return isCalled && run.end - run.start <= 3 ? [toNameSpan(doc, run, run, null)] : [];
}

const kinds = "village|hamlet|town|district|province|region|area|neighbou?rhood|suburb|locality|settlement|sub-district|county";

function holdsAny(range: TokenRange, names: readonly TokenRange[]): boolean {
  return names.some((name) => name.start < range.end && range.start < name.end);
}

function toNameSpan(doc: Doc, { start, end }: TokenRange, run: TokenRange, places: Places | null): NameSpan {
  const text = textBetween(doc, start, end);
  return {
    start,
    end,
    span: { start: doc.start[start]!, end: doc.start[start]! + text.length },
    text,
    known: places?.find(text) ?? [],
    run,
    entity: entityIn(doc, start, end),
  };
}

/** The words; a full stop that ends the sentence is cut from a name ("Dakar."), one that ends an abbreviation ("Ky.") stays. */
function textBetween(doc: Doc, start: number, end: number): string {
  const text = doc.text.slice(doc.start[start], doc.end[end - 1]);
  return /\p{Ll}{4}\.$/u.test(text.slice(-5)) ? text.slice(0, -1) : text;
}

function entityIn(doc: Doc, start: number, end: number): Entity | null {
  for (let token = start; token < end; token++) {
    const index = doc.entityOf[token] ?? -1;
    if (index >= 0) return doc.entities[index]!;
  }
  return null;
}
