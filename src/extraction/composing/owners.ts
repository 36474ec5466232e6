import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { headsAbove, lemmaAt } from "../syntax/index.js";

/** "the Garre and Degodia clans": two sides in one phrase, by their last words. */
export function groupsIn(doc: Doc, head: number, groups: readonly GroupMention[]): number[] {
  const inside = groups.filter(({ start, end }) => start >= doc.leftEdge[head]! && end <= head + 1);
  return new Set(inside.map(({ group }) => group.id)).size > 1 ? inside.map(({ end }) => end - 1) : [head];
}

/** Whose plane, drone or shell it was: "a jet of the Sudanese air force dropped bombs"; not whom it hit: "a grenade at an army van". */
export function ownersOf(doc: Doc, instrument: number, groups: readonly GroupMention[]): number[] {
  const within = groups.filter(({ start, end }) => start >= doc.leftEdge[instrument]! && end - 1 <= doc.rightEdge[instrument]!);
  return within.map(({ end }) => end - 1).filter((head) => !leadsElsewhere(doc, head, instrument));
}

function leadsElsewhere(doc: Doc, head: number, instrument: number): boolean {
  const above = headsAbove(doc, head);
  const path = above.slice(0, above.indexOf(instrument));
  const isRelative = above.slice(0, 4).some((each) => doc.dep[each] === "relcl" && each > instrument);
  return isRelative || path.some((each) => doc.dep[each] === "prep" && !/^(?:of|from|by|to)$/.test(lemmaAt(doc, each)));
}
