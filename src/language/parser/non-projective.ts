import { childIndex } from "../navigation/child-index.js";
import { measureTree } from "./tree.js";

/**
 * Moves the tokens whose label says that their true head lies elsewhere. The parser can't cross arcs; it learnt to write "relcl||nsubj"
 * for a relative clause that belongs to the nearest nsubj below the head it was given.
 * Source: Nivre and Nilsson (2005), "Pseudo-Projective Dependency Parsing", scheme HEAD.
 */
export function attachNonProjective(
  head: Int32Array,
  dep: readonly string[],
  isSpace: readonly boolean[],
): { head: Int32Array; dep: string[] } {
  const heads = head.slice();
  const labels = [...dep];
  if (!dep.some((label) => label.includes(delimiter))) return { head: heads, dep: labels };
  const { leftEdge, rightEdge } = measureTree(head);
  dep.forEach((label, token) => {
    const [own, wanted] = label.split(delimiter);
    if (wanted === undefined) return;
    const children = childIndex(heads);
    const inside = (of: number): number[] => children[of]!.filter((child) => child >= leftEdge[of]! && child <= rightEdge[of]!);
    heads[token] = nearestBelow(
      heads[token]!,
      inside,
      (child) => child !== token && !isSpace[child],
      (child) => labels[child] === wanted,
    );
    labels[token] = own!;
  });
  return { head: heads, dep: labels };
}

const delimiter = "||";

/** Breadth first, left to right; `from` itself if nothing below it will do. */
function nearestBelow(
  from: number,
  childrenOf: (token: number) => number[],
  enter: (token: number) => boolean,
  wanted: (token: number) => boolean,
): number {
  for (let level = [from]; level.length > 0; ) {
    const below = level.flatMap(childrenOf).filter(enter);
    const found = below.find(wanted);
    if (found !== undefined) return found;
    level = below;
  }
  return from;
}
