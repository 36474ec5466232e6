/**
 * How much one request may ask for. Sitrep is a tool for analysts, who write queries by hand or by program, so the limits
 * leave room for any sensible question and stop only what would occupy the database for everyone else.
 */
export const limits = {
  /** Lexical tokens of a document; checked before anything is parsed. The longest operation of the console has about 300. */
  tokens: 4_000,
  /** Levels of fields, through fragments. `events > edges > node > claims > edges > node > article > source > name` are nine. */
  depth: 16,
  /** Fields under a name of their own, and fields asked for at the root: each may be a page of its own. */
  aliases: 30,
  rootFields: 20,
  /** Nodes that an operation may return at most, as its page sizes multiply: 100 events with 50 reports and 50 claims each are 10,100. */
  nodes: 25_000,
  /** Rows of one page, and where a request doesn't say. */
  pageSize: 100,
  defaultPageSize: 20,
  /** Ids in one list. */
  ids: 200,
  /** Bytes of a request's body: an article with its text. */
  bodyBytes: 4 * 1024 * 1024,
} as const;
