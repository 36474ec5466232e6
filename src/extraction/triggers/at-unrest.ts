import type { Doc } from "../../language/index.js";
import { typeOf } from "../acled.js";
import { kinds } from "../lexicon/index.js";
import { isUnder, isVerb, lemmaAt } from "../syntax/index.js";
import type { Telling } from "./telling.js";

/** What a telling is once the marches and riots told around it are known. */
export function atUnrest(doc: Doc, telling: Telling, tellings: readonly Telling[]): Telling {
  if (endsUnrest(doc, telling, tellings)) {
    const { subtype } = kinds.CRACKDOWN;
    return { ...telling, kind: "CRACKDOWN", subtype, type: typeOf(subtype) };
  }
  const patients = telling.roles.patients.length === 0 ? dispersedBy(doc, telling, tellings) : [];
  return patients.length === 0 ? telling : { ...telling, roles: { ...telling.roles, patients } };
}

/** "Youths rioted in Lille. Police said 36 people were arrested": no operation against somebody, but how the unrest ended. */
function endsUnrest(doc: Doc, { kind, modality, head, roles }: Telling, tellings: readonly Telling[]): boolean {
  if (kind !== "ARREST" || modality !== "ACTUAL") return false;
  if (tellings.some((other) => kinds[other.kind].family === "VIOLENCE" && isUnder(doc, other.head, head))) return false; // "over the murder of a policeman"
  if (roles.patients.length === 0 || !roles.patients.every((each) => unnamed.test(lemmaAt(doc, each)))) return false;
  return tellings.some((other) => {
    const gap = doc.sentenceOf[head]! - doc.sentenceOf[other.head]!;
    return kinds[other.kind].family === "UNREST" && other.modality === "ACTUAL" && gap >= -1 && gap <= 2;
  });
}

const unnamed =
  /^(?:people|person|other|youth|man|woman|student|dozen|hundred|score|\d[\d,.]*|protester|demonstrator|rioter|looter|supporter|activist)$/;

/** "fired tear gas to disperse students": it was aimed at the students. */
function dispersedBy(doc: Doc, { kind, head }: Telling, tellings: readonly Telling[]): readonly number[] {
  if (kind !== "TEARGAS") return [];
  const verb = isVerb(doc, head) ? head : doc.head[head]!;
  return tellings.find((other) => other.kind === "DISPERSE" && doc.head[other.head] === verb)?.roles.patients ?? [];
}
