import type { LemmaTables } from "../model/model.js";
import { BoundedCache } from "../strings/bounded-cache.js";
import { detach } from "../strings/detach.js";
import { isListed, lookUp } from "../strings/sorted-table.js";
import { isBaseForm } from "./base-form.js";

/** The dictionary form of a word, by its part of speech ("VERB") and morphology ("Tense=Past|VerbForm=Fin"). */
export type Lemmatizer = (word: string, lower: string, pos: string, morph: string) => string;

/** Words remembered for each part of speech. */
const capacity = 10_000;

/** Cuts suffixes by rule and prefers what the model's word lists know. */
export function createLemmatizer(tables: Readonly<Record<string, LemmaTables>>): Lemmatizer {
  const byPos = new Map(
    Object.entries(tables).map(([pos, table]) => {
      const lemmatize = lemmatizeBy(table);
      return [pos.toUpperCase(), remembering((word) => detach(lemmatize(word)))];
    }),
  );
  return (word, lower, pos, morph) => {
    if (isBaseForm(pos, morph)) return lower;
    const lemmatize = byPos.get(pos);
    if (lemmatize !== undefined) return lemmatize(word);
    return pos === "PROPN" ? word : lower;
  };
}

/** Every lemma that a word in small letters can have, whatever its part of speech in the sentence; itself among them, each once. */
export function createLemmaGuesser(tables: Readonly<Record<string, LemmaTables>>): (lower: string) => readonly string[] {
  const lemmatizers = Object.values(tables).map(lemmatizeBy);
  return remembering((lower) => [...new Set([lower, ...lemmatizers.map((lemmatize) => lemmatize(lower))].map(detach))]);
}

function lemmatizeBy({ rules, exceptions, known }: LemmaTables): (word: string) => string {
  return (word) => {
    const lower = word.toLowerCase();
    let forms: string[] = [];
    const unknown: string[] = [];
    for (const [suffix, replacement] of rules) {
      if (!lower.endsWith(suffix)) continue;
      const form = lower.slice(0, lower.length - suffix.length) + replacement;
      if (form === "") continue;
      if (isListed(known, form)) forms.unshift(form);
      else if (!/^\p{L}+$/u.test(form)) forms.push(form);
      else unknown.push(form);
    }
    forms = [...new Set(forms)];
    for (const form of lookUp(exceptions, lower)?.split(" ") ?? []) if (!forms.includes(form)) forms.unshift(form);
    return forms[0] ?? unknown[0] ?? word;
  };
}

function remembering<T>(find: (word: string) => T): (word: string) => T {
  const remembered = new BoundedCache<string, T>(capacity);
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    remembered.set(detach(word), found);
    return found;
  };
}
