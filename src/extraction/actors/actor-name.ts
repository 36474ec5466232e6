import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, wordAt } from "../syntax/index.js";
import { fullNameOf } from "./person-name.js";

/** Under which name to list an actor: its group's, a person's without rank, or the phrase without article, number and doubts. */
export function nameOf(
  doc: Doc,
  head: number,
  range: TokenRange,
  own: GroupMention | null,
  group: GroupMention | null,
  kind: ActorKind,
): string {
  if (own) return own.group.name;
  const entity = doc.entities[doc.entityOf[head]!];
  if (kind === "PERSON" && entity) return fullNameOf(doc, entity);
  if (group && kind === group.group.kind && kind !== "CIVILIANS" && !hasRank(doc, head)) return group.group.name;
  const number = new Set(
    childrenAs(doc, head, "nummod", "quantmod").flatMap((child) => [...span(doc.leftEdge[child]!, doc.rightEdge[child]! + 1)]),
  );
  let start = range.start;
  while (
    start < head &&
    (number.has(start) ||
      doc.pos[start] === "NUM" ||
      doc.pos[start] === "ADV" ||
      doc.pos[start] === "PUNCT" ||
      unnaming.test(wordAt(doc, start)))
  )
    start++;
  return doc.text.slice(doc.start[start], doc.end[range.end - 1]);
}

/** What stands before a name and is no part of it: measures, ages, doubts, whose. */
const unnaming =
  /^(?:at|least|about|some|around|nearly|more|than|up|to|over|years?|old|dead|suspected|alleged|armed|other|another|unidentified|unknown|his|her|its|their)$/i;

/** "a Taliban commander": one man, who keeps his words. */
function hasRank(doc: Doc, head: number): boolean {
  return (
    doc.tag[head] === "NN" &&
    /^(?:commander|leader|chief|spokesman|member|official|officer|founder|deputy|head|emir)$/.test(lemmaAt(doc, head))
  );
}

function* span(start: number, end: number): Generator<number> {
  for (let token = start; token < end; token++) yield token;
}
