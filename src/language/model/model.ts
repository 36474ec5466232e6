/** Numbers in half precision (IEEE 754, as their bits) with their shape, row-major. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly halves: Uint16Array;
}

/** A large table as text; see strings/sorted-table.ts. */
export type SortedTable = string;

/** What a word's attributes need beside its letters. */
export interface WordTables {
  /** Strings whose id is a small reserved number, not a hash. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Norms by the word itself, in its own case. */
  readonly baseNorms: Readonly<Record<string, string>>;
  /** Norms by the word's id in 16 hexadecimal digits: the model knows most of these words by their hash alone. */
  readonly norms: SortedTable;
  /** What counts as a digit in a word's shape although it is no decimal digit, such as a superscript two. */
  readonly digitsBeyondDecimal: string;
}

/** One token of an exception: its text, and its norm where that isn't the usual one. */
export type ExceptionToken = readonly [text: string, norm: string | null];

export interface TokenizerTables {
  /** Regular expressions for the `u` flag. */
  readonly prefix: string;
  readonly suffix: string;
  /** Never matches nothing. */
  readonly infix: string;
  readonly url: string;
  /** Strings that split in a way of their own: "don't" to "do", "n't". */
  readonly exceptions: Readonly<Record<string, readonly ExceptionToken[]>>;
  /** Exceptions that the affix rules would cut first, with the tokens they are then found as. */
  readonly rejoined: Readonly<Record<string, readonly string[]>>;
}

/** What a rule asks of one property of a token. */
export type AttributeTest =
  | string
  | boolean
  | { readonly IN?: readonly string[]; readonly NOT_IN?: readonly string[]; readonly REGEX?: string };

export interface AttributeRule {
  /** Alternatives; each is a sequence of one or two tokens. */
  readonly patterns: readonly (readonly Readonly<Partial<Record<"TAG" | "LOWER" | "DEP" | "IS_SPACE", AttributeTest>>>[])[];
  readonly attrs: Readonly<Partial<Record<"POS" | "MORPH" | "LEMMA" | "TAG" | "DEP", string>>>;
  /** Which token of the sequence is changed. */
  readonly index: number;
}

export interface LemmaTables {
  /** Suffix to cut, suffix to put; in the order in which they are tried. */
  readonly rules: readonly (readonly [string, string])[];
  /** The lemmas of irregular forms, with a blank between where there are several. */
  readonly exceptions: SortedTable;
  /** Known lemmas. */
  readonly known: SortedTable;
}

/** Everything that makes a language: the rules of its tokenizer, its tables, the weights of its networks. */
export interface Model {
  readonly name: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly words: WordTables;
  readonly tokenizer: TokenizerTables;
  readonly tags: readonly string[];
  /** "S", "D", "L-nsubj", ... in the order of the parser's scores. */
  readonly parserMoves: readonly string[];
  /** Labels of names in the order of the recogniser's scores. */
  readonly nameLabels: readonly string[];
  readonly attributeRules: readonly AttributeRule[];
  readonly lemmas: Readonly<Record<string, LemmaTables>>;
  /** @throws ModelFileError when the file has no tensor of this name. */
  tensor(name: string): Tensor;
}
