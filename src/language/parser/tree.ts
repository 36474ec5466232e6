/** A tree over the tokens of a text, or one for each sentence. */
export interface Tree {
  /** A root is its own head. */
  readonly head: Int32Array;
  /** First and last token of each token's subtree. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** 1 where a sentence starts: at the left edge of a root. */
  readonly sentenceStart: Uint8Array;
}

/**
 * Edges and sentence starts of a tree given by its heads. One pass forward and one back settle a projective tree; crossing arcs
 * may need more, until no head lies outside its sentence.
 */
export function measureTree(head: Int32Array): Tree {
  const leftEdge = head.map((_, token) => token);
  const rightEdge = leftEdge.slice();
  let sentenceStart: Uint8Array;
  let rounds = 0;
  do {
    widenEdges(head, leftEdge, rightEdge);
    sentenceStart = startsOf(head, leftEdge);
  } while (!headsStayInside(head, sentenceStart) && ++rounds <= mostRounds);
  return { head, leftEdge, rightEdge, sentenceStart };
}

/** spaCy's own limit; four have been seen. */
const mostRounds = 11;

function widenEdges(head: Int32Array, leftEdge: Int32Array, rightEdge: Int32Array): void {
  const widen = (token: number): void => {
    const of = head[token]!;
    if (leftEdge[token]! < leftEdge[of]!) leftEdge[of] = leftEdge[token]!;
    if (rightEdge[token]! > rightEdge[of]!) rightEdge[of] = rightEdge[token]!;
  };
  for (let token = 0; token < head.length; token++) widen(token);
  for (let token = head.length - 1; token >= 0; token--) widen(token);
}

function startsOf(head: Int32Array, leftEdge: Int32Array): Uint8Array {
  const starts = new Uint8Array(head.length);
  head.forEach((of, token) => {
    if (of === token) starts[leftEdge[token]!] = 1;
  });
  return starts;
}

function headsStayInside(head: Int32Array, sentenceStart: Uint8Array): boolean {
  const last = head.length - 1;
  let start = 0;
  for (let end = 0; end < head.length; end++) {
    if (!((end > 0 && sentenceStart[end] === 1) || end === last)) continue;
    for (let token = start; token < end; token++) {
      // "At most end", where one would expect "before end": as spaCy has it.
      if (head[token]! < start || head[token]! > end) return false;
    }
    start = end;
  }
  return true;
}
