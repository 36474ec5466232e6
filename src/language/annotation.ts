import type { Entity } from "./doc.js";
import type { Tree } from "./parser/tree.js";

/** What is found out about a sequence of tokens: a column for each property. Tokens are numbered from the sequence's start. */
export interface Annotation extends Tree {
  readonly tag: readonly string[];
  readonly pos: readonly string[];
  readonly morph: readonly string[];
  readonly lemma: readonly string[];
  readonly dep: readonly string[];
  readonly entities: readonly Entity[];
}
