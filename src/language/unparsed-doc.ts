import type { Doc } from "./doc.js";
import type { Tokens } from "./tokenizer/tokens.js";

/** A Doc that knows its tokens only: properties are "", every token is a root, and the whole text is one sentence. */
export function unparsedDoc({ text, lexemes, start, end }: Tokens): Doc {
  const length = lexemes.length;
  const unknown = new Array<string>(length).fill("");
  const themselves = start.map((_, token) => token);
  return {
    text,
    length,
    start,
    end,
    lemma: unknown,
    tag: unknown,
    pos: unknown,
    morph: unknown,
    dep: unknown,
    head: themselves,
    leftEdge: themselves,
    rightEdge: themselves,
    sentenceOf: new Int32Array(length),
    sentences: length === 0 ? [] : [{ start: 0, end: length }],
    entities: [],
    entityOf: new Int32Array(length).fill(-1),
  };
}
