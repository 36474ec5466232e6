import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import type { GroupMentionRecord } from "../record.js";
import { wordsOf } from "../words.js";

/** A mention as the record shows it. */
export function toGroupRecord(mention: GroupMention, doc: Doc): GroupMentionRecord {
  const words = wordsOf(doc, mention, mention.rule);
  return { ...words, group: { id: mention.group.id, name: mention.group.name, text: words.text, span: words.span } };
}
