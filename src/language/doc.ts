/** Tokens [start, end) of a Doc. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A name the recogniser found, with its OntoNotes label: PERSON, NORP, ORG, GPE, LOC, FAC, EVENT, DATE, TIME, CARDINAL ... */
export interface Entity extends TokenRange {
  readonly label: string;
}

/**
 * A parsed text: one row per token, a column per property. Columns are indexed by token number; a `Doc` is always called `doc`.
 * Labels follow spaCy's English models: Penn tags, Universal parts of speech, ClearNLP dependencies.
 */
export interface Doc {
  readonly text: string;
  /** Number of tokens. White space other than a single space is a token of its own (pos SPACE). */
  readonly length: number;
  /** UTF-16 offsets of each token in `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lemma: readonly string[];
  readonly tag: readonly string[];
  readonly pos: readonly string[];
  /** Morphology as spaCy writes it, "Number=Sing|Person=3"; "" where there is none. */
  readonly morph: readonly string[];
  readonly dep: readonly string[];
  /** Token number of the syntactic head; a root is its own head. */
  readonly head: Int32Array;
  /** First and last token of the token's subtree. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Number of the sentence each token stands in. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly TokenRange[];
  readonly entities: readonly Entity[];
  /** Index into `entities` of the entity each token is part of, or -1. */
  readonly entityOf: Int32Array;
}
