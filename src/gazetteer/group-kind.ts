import type { ActorKind } from "./actor-kind.js";

/**
 * The kind of actor that a lexicon kind means when violence is told of it, or null for an unknown word. Parties and movements have a word of their
 * own in the lexicon: in ACLED's terms a party's violence is that of a political militia, a movement's that of protesters.
 */
export function groupKindOf(kind: string): ActorKind | null {
  return kinds.get(kind) ?? null;
}

const kinds: ReadonlyMap<string, ActorKind> = new Map([
  ["STATE_FORCES", "STATE_FORCES"],
  ["REBEL_GROUP", "REBEL_GROUP"],
  ["POLITICAL_MILITIA", "POLITICAL_MILITIA"],
  ["IDENTITY_MILITIA", "IDENTITY_MILITIA"],
  ["EXTERNAL_FORCES", "EXTERNAL_FORCES"],
  ["CRIMINALS", "CRIMINALS"],
  ["RIOTERS", "RIOTERS"],
  ["PROTESTERS", "PROTESTERS"],
  ["CIVILIANS", "CIVILIANS"],
  ["PARTY", "POLITICAL_MILITIA"],
  ["MOVEMENT", "PROTESTERS"],
]);
