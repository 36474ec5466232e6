import type { Doc } from "../doc.js";
import { childrenOf } from "../navigation/tree-walk.js";
import { passes, type TokenTest } from "./token-test.js";

/** A token and what must depend on it. */
export interface TreePattern<Name extends string = string> extends TokenTest {
  /** Under which name the token is given. */
  readonly as?: Name;
  /** Each must be found among the token's direct dependents, in any order. */
  readonly children?: readonly TreePattern<Name>[];
}

/** Tokens by the names of the pattern. */
export type TreeMatch<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Every way in which the pattern fits into the doc's trees, in reading order of its topmost token:
 * `findTrees(doc, { as: "verb", lemma: "kill", children: [{ as: "victim", dep: "nsubjpass" }] })` finds who was killed.
 */
export function findTrees<Name extends string>(doc: Doc, pattern: TreePattern<Name>): TreeMatch<Name>[] {
  return Array.from({ length: doc.length }, (_, token) => matchesAt(doc, token, pattern)).flat();
}

function matchesAt<Name extends string>(doc: Doc, token: number, pattern: TreePattern<Name>): TreeMatch<Name>[] {
  if (!passes(doc, token, pattern)) return [];
  const itself = (pattern.as === undefined ? {} : { [pattern.as]: token }) as TreeMatch<Name>;
  const children = childrenOf(doc, token);
  return (pattern.children ?? []).reduce<TreeMatch<Name>[]>(
    (matches, wanted) => {
      const fits = children.flatMap((child) => matchesAt(doc, child, wanted));
      return matches.flatMap((match) => fits.map((fit) => ({ ...match, ...fit })));
    },
    [itself],
  );
}
