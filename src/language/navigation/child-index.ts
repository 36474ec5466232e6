/** The dependents of every token, in reading order. */
export interface ChildIndex {
  childrenOf(token: number): Int32Array;
}

/** @param head - a root is its own head, and not its own child. */
export function childIndex(head: Int32Array): ChildIndex {
  const starts = new Int32Array(head.length + 1);
  head.forEach((of, token) => {
    if (of !== token) starts[of + 1]!++;
  });
  for (let i = 0; i < head.length; i++) starts[i + 1]! += starts[i]!;
  const children = new Int32Array(starts[head.length]!);
  const next = starts.slice();
  head.forEach((of, token) => {
    if (of !== token) children[next[of]!++] = token;
  });
  return { childrenOf: (token) => children.subarray(starts[token], starts[token + 1]) };
}
