import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { headsAbove } from "../syntax/index.js";

/** "the Garre and Degodia clans": two sides in one phrase, by their last words. */
export function groupsIn(doc: Doc, head: number, groups: readonly GroupMention[]): number[] {
  const inside = groups.filter(({ start, end }) => start >= doc.leftEdge[head]! && end <= head + 1);
  return new Set(inside.map(({ group }) => group.id)).size > 1 ? inside.map(({ end }) => end - 1) : [head];
}

/** Whose plane, drone or shell it was: "a jet of the Sudanese air force dropped bombs". */
export function ownersOf(doc: Doc, instrument: number, groups: readonly GroupMention[]): number[] {
  const owners = groups.filter(({ start, end }) => start >= doc.leftEdge[instrument]! && end - 1 <= doc.rightEdge[instrument]!);
  const direct = owners.filter(
    ({ end }) =>
      !headsAbove(doc, end - 1)
        .slice(0, 4)
        .some((above) => doc.dep[above] === "relcl" && above > instrument),
  );
  return direct.map(({ end }) => end - 1);
}
