import type { AttributeRule, AttributeTest } from "../model/model.js";

/** What the rules may look at, by token. */
export interface TokenColumns {
  readonly tag: readonly string[];
  readonly dep: readonly string[];
  readonly lower: readonly string[];
  readonly isSpace: readonly boolean[];
}

export type PatternToken = AttributeRule["patterns"][number][number];

/** Whether a token is as the pattern asks. */
export function asksFor(pattern: PatternToken, columns: TokenColumns, token: number): boolean {
  return (
    passes(pattern.TAG, columns.tag[token]!) &&
    passes(pattern.LOWER, columns.lower[token]!) &&
    passes(pattern.DEP, columns.dep[token]!) &&
    (pattern.IS_SPACE === undefined || pattern.IS_SPACE === columns.isSpace[token])
  );
}

function passes(test: AttributeTest | undefined, value: string): boolean {
  if (test === undefined) return true;
  if (typeof test !== "object") return test === value;
  if (test.IN !== undefined) return test.IN.includes(value);
  if (test.NOT_IN !== undefined) return !test.NOT_IN.includes(value);
  return test.REGEX === undefined || new RegExp(test.REGEX, "u").test(value);
}
