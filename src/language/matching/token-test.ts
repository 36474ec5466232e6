import type { Doc } from "../doc.js";
import { lower } from "../navigation/token.js";

type Wanted = string | readonly string[];

/** What a token must be. All that is given must hold; of a list, any one. */
export interface TokenTest {
  /** Its text in lower case. */
  readonly lower?: Wanted;
  readonly lemma?: Wanted;
  readonly tag?: Wanted;
  readonly pos?: Wanted;
  readonly dep?: Wanted;
  /** Label of the name that it is part of. */
  readonly entity?: Wanted;
}

export function passes(doc: Doc, token: number, test: TokenTest): boolean {
  return (
    is(test.lower, () => lower(doc, token)) &&
    is(test.lemma, () => doc.lemma[token]!) &&
    is(test.tag, () => doc.tag[token]!) &&
    is(test.pos, () => doc.pos[token]!) &&
    is(test.dep, () => doc.dep[token]!) &&
    is(test.entity, () => doc.entities[doc.entityOf[token]!]?.label ?? "")
  );
}

function is(wanted: Wanted | undefined, value: () => string): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === "string" ? wanted === value() : wanted.includes(value());
}
