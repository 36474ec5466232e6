import type { Doc, TokenRange } from "../../language/index.js";
import { childrenAs, wordAt } from "../syntax/index.js";
import { isDeed } from "./stance.js";

/** The noun phrase around a head: its modifiers before, a name's parts, "of ..." behind; without article. */
export function nounPhrase(doc: Doc, head: number): TokenRange {
  const before = childrenAs(doc, head, "compound", "amod", "nummod", "poss", "nmod").filter(
    (child) => child < head && !isOfReducedRelative(doc, child, head),
  );
  const entity = doc.entities[doc.entityOf[head]!];
  let start = Math.min(head, ...before.map((child) => doc.leftEdge[child]!), entity?.start ?? head);
  for (let token = start; token < head; token++) if (/[\n,"“”]/.test(wordAt(doc, token))) start = token + 1;
  while (start < head && /^(?:the|a|an|this|that|its|his|her|their)$/i.test(wordAt(doc, start))) start++;
  return { start, end: Math.max(head + 1, entity?.end ?? 0) };
}

/** "an attack authorities blamed on X": the deed is no part of its speaker's name. */
function isOfReducedRelative(doc: Doc, child: number, head: number): boolean {
  return child === head - 1 && isDeed(doc, child) && childrenAs(doc, head, "acl").includes(head + 1);
}

/** The noun of a range: its last token whose head lies outside. */
export function headOfRange(doc: Doc, { start, end }: TokenRange): number {
  for (let token = end - 1; token >= start; token--) {
    const head = doc.head[token]!;
    if (head < start || head >= end || head === token) return token;
  }
  return end - 1;
}

export function isIn(token: number, { start, end }: TokenRange): boolean {
  return token >= start && token < end;
}
