import type { Doc } from "../doc.js";
import { type ChildIndex, childIndex } from "./child-index.js";

/** Direct dependents of a token, in reading order; none of a number that is no token's. */
export function childrenOf(doc: Doc, token: number): readonly number[] {
  return indexOf(doc)[token] ?? [];
}

/** Head, head of the head and so on, up to the root. Empty for a root. */
export function ancestorsOf(doc: Doc, token: number): number[] {
  const ancestors: number[] = [];
  for (let at = token; doc.head[at] !== at; ) {
    at = doc.head[at]!;
    ancestors.push(at);
  }
  return ancestors;
}

/** The token and all that depends on it, directly or not, in reading order. */
export function subtreeOf(doc: Doc, token: number): number[] {
  const subtree = [token];
  for (let i = 0; i < subtree.length; i++) subtree.push(...childrenOf(doc, subtree[i]!));
  return subtree.sort((a, b) => a - b);
}

const indexes = new WeakMap<Doc, ChildIndex>();

function indexOf(doc: Doc): ChildIndex {
  let index = indexes.get(doc);
  if (index === undefined) {
    index = childIndex(doc.head);
    indexes.set(doc, index);
  }
  return index;
}
