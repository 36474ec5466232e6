import type { Doc } from "../../language/index.js";
import { lemmaAt, prepositional } from "../syntax/index.js";
import type { NatureOf } from "./natures.js";

/** Buildings, firms and vehicles beside which something explodes: "went off outside a mosque", "in front of the Savings Bank". */
export function besides(doc: Doc, token: number, natureOf: NatureOf): number[] {
  const inFront = prepositional(doc, token, ["in"]).filter((each) => lemmaAt(doc, each) === "front");
  const beside = prepositional(doc, token, "at near outside inside opposite against under beneath beside through".split(" "));
  const within = prepositional(doc, token, ["in", "by", "next"]);
  const isHit = (each: number) => natureOf(each).has("property") && !natureOf(each).has("weapon");
  const isNamed = (each: number) => /^(?:ORG|FAC)$/.test(doc.entities[doc.entityOf[each]!]?.label ?? "");
  return [
    ...[...beside, ...inFront.flatMap((front) => prepositional(doc, front, ["of"]))].filter(
      (each) => isHit(each) && (doc.pos[each] === "NOUN" || isNamed(each)),
    ),
    ...within.filter((each) => isHit(each) && doc.pos[each] === "NOUN"),
  ];
}
