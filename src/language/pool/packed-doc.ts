import type { Doc, Entity, TokenRange } from "../doc.js";

/**
 * A doc as it travels between threads, which copies it: all its numbers in one array and each of its strings once. That takes the receiving
 * thread, which all others wait for, a third of the time of copying the columns.
 */
export interface PackedDoc {
  /** Columns of numbers, then columns of places in `strings`, then sentences and names. */
  readonly numbers: Int32Array;
  readonly strings: readonly string[];
  readonly length: number;
  readonly sentences: number;
}

const numberColumns = ["start", "end", "head", "leftEdge", "rightEdge", "sentenceOf", "entityOf"] as const;
const stringColumns = ["lemma", "tag", "pos", "morph", "dep"] as const;
const columns = numberColumns.length + stringColumns.length;

export function packDoc(doc: Doc): PackedDoc {
  const { length, sentences, entities } = doc;
  const numbers = new Int32Array(columns * length + 2 * sentences.length + 3 * entities.length);
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  let at = 0;
  for (const column of numberColumns) {
    numbers.set(doc[column], at);
    at += length;
  }
  for (const column of stringColumns) for (const text of doc[column]) numbers[at++] = placeOf(text);
  for (const { start, end } of sentences) {
    numbers[at++] = start;
    numbers[at++] = end;
  }
  for (const { start, end, label } of entities) {
    numbers[at++] = start;
    numbers[at++] = end;
    numbers[at++] = placeOf(label);
  }
  return { numbers, strings: [...places.keys()], length, sentences: sentences.length };
}

/** @param text - of which the doc was made. */
export function unpackDoc(text: string, { numbers, strings, length, sentences }: PackedDoc): Doc {
  const columnAt = (place: number): Int32Array => numbers.subarray(place * length, (place + 1) * length);
  const numbersOf = (column: (typeof numberColumns)[number]): Int32Array => columnAt(numberColumns.indexOf(column));
  const stringsOf = (column: (typeof stringColumns)[number]): string[] =>
    Array.from(columnAt(numberColumns.length + stringColumns.indexOf(column)), (place) => strings[place]!);
  const rest = columns * length;
  return {
    text,
    length,
    start: numbersOf("start"),
    end: numbersOf("end"),
    lemma: stringsOf("lemma"),
    tag: stringsOf("tag"),
    pos: stringsOf("pos"),
    morph: stringsOf("morph"),
    dep: stringsOf("dep"),
    head: numbersOf("head"),
    leftEdge: numbersOf("leftEdge"),
    rightEdge: numbersOf("rightEdge"),
    sentences: rangesAt(numbers.subarray(rest, rest + 2 * sentences)),
    sentenceOf: numbersOf("sentenceOf"),
    entities: entitiesAt(numbers.subarray(rest + 2 * sentences), strings),
    entityOf: numbersOf("entityOf"),
  };
}

function rangesAt(numbers: Int32Array): TokenRange[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({ start: numbers[2 * i]!, end: numbers[2 * i + 1]! }));
}

function entitiesAt(numbers: Int32Array, strings: readonly string[]): Entity[] {
  return Array.from({ length: numbers.length / 3 }, (_, i) => ({
    start: numbers[3 * i]!,
    end: numbers[3 * i + 1]!,
    label: strings[numbers[3 * i + 2]!]!,
  }));
}
