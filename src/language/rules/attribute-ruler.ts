import type { AttributeRule } from "../model/model.js";
import { asksFor, type PatternToken, type TokenColumns } from "./pattern-token.js";

/** What the rules set; a property that none sets is "". */
export interface RuledAttributes {
  readonly tag: string[];
  readonly dep: string[];
  readonly pos: string[];
  readonly morph: string[];
  readonly lemma: string[];
}

export type AttributeRuler = (columns: TokenColumns) => RuledAttributes;

/**
 * Derives part of speech and morphology from tag, word and dependency, by the model's rules. All rules look at the
 * tokens as they were before; where two set the same property, the later rule stands.
 */
export function createAttributeRuler(rules: readonly AttributeRule[]): AttributeRuler {
  const index = indexPatterns(rules);
  return (columns) => {
    const length = columns.tag.length;
    const ruled: RuledAttributes = {
      tag: [...columns.tag],
      dep: [...columns.dep],
      pos: empty(length),
      morph: empty(length),
      lemma: empty(length),
    };
    let forNext: number[] = [];
    for (let token = 0; token < length; token++) {
      const here = forNext;
      forNext = [];
      for (const { rule, pattern } of index.candidates(columns, token)) {
        if (!pattern.every((test, i) => token + i < length && asksFor(test, columns, token + i))) continue;
        (rules[rule]!.index === 0 ? here : forNext).push(rule);
      }
      for (const rule of here.sort((a, b) => a - b)) apply(rules[rule]!, ruled, token);
    }
    return ruled;
  };
}

interface IndexedPattern {
  readonly rule: number;
  readonly pattern: readonly PatternToken[];
}

interface PatternIndex {
  /** The patterns that may match at a token: found by its word or else its tag, so that most are never looked at. */
  candidates(columns: TokenColumns, token: number): Iterable<IndexedPattern>;
}

function indexPatterns(rules: readonly AttributeRule[]): PatternIndex {
  const byWord = new Map<string, IndexedPattern[]>();
  const byTag = new Map<string, IndexedPattern[]>();
  const others: IndexedPattern[] = [];
  rules.forEach(({ patterns }, rule) => {
    for (const pattern of patterns) {
      const [words, tags] = [valuesOf(pattern[0]!.LOWER), valuesOf(pattern[0]!.TAG)];
      for (const word of words ?? []) appendTo(byWord, word, { rule, pattern });
      if (words === null) for (const tag of tags ?? []) appendTo(byTag, tag, { rule, pattern });
      if (words === null && tags === null) others.push({ rule, pattern });
    }
  });
  return {
    candidates: (columns, token) => [...(byWord.get(columns.lower[token]!) ?? []), ...(byTag.get(columns.tag[token]!) ?? []), ...others],
  };
}

/** The values that satisfy a test, if they can be listed. */
function valuesOf(test: PatternToken["TAG"]): readonly string[] | null {
  if (typeof test === "string") return [test];
  return typeof test === "object" && test.IN !== undefined ? test.IN : null;
}

function appendTo(map: Map<string, IndexedPattern[]>, key: string, pattern: IndexedPattern): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else list.push(pattern);
}

function apply({ attrs }: AttributeRule, ruled: RuledAttributes, token: number): void {
  if (attrs.TAG !== undefined) ruled.tag[token] = attrs.TAG;
  if (attrs.DEP !== undefined) ruled.dep[token] = attrs.DEP;
  if (attrs.POS !== undefined) ruled.pos[token] = attrs.POS;
  if (attrs.LEMMA !== undefined) ruled.lemma[token] = attrs.LEMMA;
  if (attrs.MORPH !== undefined) ruled.morph[token] = attrs.MORPH === "_" ? "" : attrs.MORPH;
}

function empty(length: number): string[] {
  return new Array<string>(length).fill("");
}
