/** Characters [start, end) of a text in UTF-16 code units: `text.slice(start, end)` is the words themselves. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The outlet that published an article, as its sender named it. */
export interface Outlet {
  readonly name: string;
  readonly url: string | null;
}

/**
 * A block of the text that is not the article's own telling. The parser sees none of them but a TWEET, whose sentence may tell of an event.
 * A BYLINE is also an agency's sign-off or an editor's note; MARKUP is tags, entities and web addresses.
 */
export interface Region extends Span {
  readonly kind: "DATELINE" | "BYLINE" | "SHARE_LINE" | "HEADLINE_LIST" | "TWEET" | "TWEET_FURNITURE" | "CAPTION" | "MARKUP";
  /** ISO day that a tweet bears: what its sentence says, it says as of then. Null for an undated tweet and all other kinds. */
  readonly day: string | null;
}

/** What stands before an article's first sentence: "BAGHDAD (AFP) -", "KABUL, Afghanistan, Jan. 3 (Reuters) —". */
export interface Dateline {
  /** Where the reporter sat: "KABUL, Afghanistan". */
  readonly place: Span | null;
  readonly agency: string | null;
}

/** One article as it came in, with what its form alone tells. The text is kept exactly as given; every span indexes it. */
export interface Article {
  /** The caller's id, or one derived from url or content. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
  /** ISO 8601 day or date-time as given, else from a dateline in the text; null if neither says. */
  readonly publishedAt: string | null;
  readonly source: Outlet | null;
  /** BCP 47 tag, given or detected. */
  readonly language: string;
  /** Hex SHA-256 of the text. */
  readonly contentHash: string;
  /** Null where the text has none. */
  readonly dateline: Dateline | null;
  /** Sorted by start, not overlapping. */
  readonly regions: readonly Region[];
  /** Place names that a person already marked; taken in place of detected ones. */
  readonly placeSpans: readonly Span[] | null;
}

/** Why an input can't be an article: a stable code, a sentence for people, and the line it stood on (1-based). */
export interface InputError {
  readonly code: InputErrorCode;
  readonly message: string;
  readonly line: number | null;
}

export type InputErrorCode =
  | "NO_SUCH_FILE"
  | "IS_A_DIRECTORY"
  | "UNREADABLE_FILE"
  | "EMPTY_FILE"
  | "BINARY_FILE"
  | "LINE_TOO_LONG"
  | "INVALID_UTF8"
  | "MALFORMED_JSON"
  | "MISSING_TEXT"
  | "BAD_DATE"
  | "BAD_LANGUAGE"
  | "BAD_PLACE_SPANS"
  | "WRONG_TYPE";
