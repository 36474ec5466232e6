import type { Reading } from "../actors/index.js";
import type { GroupMention } from "../mention.js";
import { isNoun, sentenceOf, wordAt } from "../syntax/index.js";
import { partyOf } from "./parties.js";

/**
 * Whom "they" means where it does a deed: the last armed men told of in the plural, in its sentence or the one before, subjects first. Nobody else, since
 * villagers and mourners seldom open fire.
 */
export function standsFor(doc: Reading, pronoun: number, groups: readonly GroupMention[]): number | null {
  if (!/^they$/i.test(wordAt(doc, pronoun))) return null;
  const { start } = sentenceOf(doc, pronoun);
  const from = start > 0 ? sentenceOf(doc, start - 1).start : 0;
  const armed = (token: number) => isNoun(doc, token) && doc.tag[token]!.endsWith("S") && isArmed(partyOf(doc, token, groups)?.kind);
  const before = Array.from({ length: pronoun - from }, (_, step) => pronoun - 1 - step).filter(armed);
  return before.find((token) => doc.dep[token]!.startsWith("nsubj")) ?? before[0] ?? null;
}

function isArmed(kind: string | undefined): boolean {
  return kind !== undefined && !["PROPERTY", "CIVILIANS", "PERSON", "PROTESTERS"].includes(kind);
}
