import type { Doc } from "../../language/index.js";
import { type Clause, childrenAs, lemmaAt, prepositional } from "../syntax/index.js";
import { isDeed, type Stance, speakerAbove } from "./stance.js";

/** "The shells came from government positions", "was fired from rebel territory": whose positions they are is who is blamed. */
export function fireFrom(doc: Doc, { verb, subjects }: Clause): Stance[] {
  if (!/^(?:come|fire|launch|originate)$/.test(lemmaAt(doc, verb)) || !subjects.some((head) => isFire(doc, head))) return [];
  const speaker = speakerAbove(doc, verb);
  return prepositional(doc, verb, ["from"])
    .filter((head) => positions.test(lemmaAt(doc, head)))
    .flatMap((head) => childrenAs(doc, head, "compound", "amod", "poss", "nmod").filter((each) => sides.test(lemmaAt(doc, each))))
    .map((head) => ({ verb, speaker, accused: head, anchor: -1, status: "ACCUSED", rule: "statement.fire-from" }));
}

function isFire(doc: Doc, head: number): boolean {
  return isDeed(doc, head) || /^(?:fire|shell|rocket|missile|mortar|shot|gunfire|round|projectile|bomb)$/.test(lemmaAt(doc, head));
}

const positions = /^(?:position|area|territory|side|base|line|post|camp|barracks|hill)$/;
const sides = /^(?:government|regime|army|military|rebel|militant|insurgent|separatist|opposition|police|militia)$/;
