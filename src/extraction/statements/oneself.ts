import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, wordAt } from "../syntax/index.js";
import { isIn } from "./phrase.js";

/** Whether the one meant is the group that speaks, null for a band without a name: "it", "its fighters", its name. */
export function isOneself(doc: Doc, head: number, groupId: string | null, groups: readonly GroupMention[]): boolean {
  if (/^(?:it|they|we)$/i.test(wordAt(doc, head))) return true;
  if (childrenAs(doc, head, "poss").some((each) => /^(?:its|their|our)$/i.test(wordAt(doc, each)))) return true;
  return groups.some((mention) => mention.group.id === groupId && isIn(head, mention));
}
