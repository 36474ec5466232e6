import type { Doc } from "../doc.js";

/** A noun with what belongs to it on its left, "three local police officers"; clauses and phrases on its right are left out. */
export interface NounChunk {
  readonly start: number;
  readonly end: number;
  /** The noun itself: the last token. */
  readonly root: number;
}

/** Base noun phrases in reading order, not nested. Source: spaCy's rule for English. */
export function nounChunks(doc: Doc): NounChunk[] {
  const chunks: NounChunk[] = [];
  for (let token = 0; token < doc.length; token++) {
    const start = doc.leftEdge[token]!;
    if (!nominal.has(doc.pos[token]!) || start < (chunks.at(-1)?.end ?? 0)) continue;
    if (nounRoles.has(roleOf(doc, token))) chunks.push({ start, end: token + 1, root: token });
  }
  return chunks;
}

const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const nounRoles = new Set(["oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT"]);

/** A token's dependency; of "B and C" after A, that of A. */
function roleOf(doc: Doc, token: number): string {
  if (doc.dep[token] !== "conj") return doc.dep[token]!;
  let head = doc.head[token]!;
  while (doc.dep[head] === "conj" && doc.head[head]! < head) head = doc.head[head]!;
  return doc.dep[head]!;
}
