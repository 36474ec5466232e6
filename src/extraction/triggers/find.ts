import type { Doc } from "../../language/index.js";
import { typeOf } from "../acled.js";
import { kinds, type Lexicon } from "../lexicon/index.js";
import type { GroupMention } from "../mention.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { isFigurative, meetsNeeds } from "./conditions.js";
import { modalityOf } from "./modality.js";
import { naturesOf } from "./natures.js";
import { isGeneric, isNegated } from "./negation.js";
import { type NatureOf, rolesOf } from "./roles.js";
import { settleKind } from "./settle-kind.js";
import type { Telling } from "./telling.js";
import { worldsOf } from "./worlds.js";

/** Every mention of an event in reading order, with who takes part in it; talk of violence in general and figures of speech are left out. */
export function findTellings(doc: Doc, lexicon: Lexicon, groups: readonly GroupMention[]): Telling[] {
  const candidates = findCandidates(doc, lexicon).filter((candidate) => !isFigurative(doc, candidate, lexicon));
  const worlds = worldsOf(doc, lexicon, candidates.length);
  if (["SPORT", "FICTION", "BUSINESS", "DRILL", "HISTORY"].some((world) => worlds.has(world as never))) return [];
  const natureOf = rememberNatures(doc, lexicon, groups);
  return candidates.flatMap((candidate) => toTelling(doc, candidate, lexicon, natureOf));
}

function toTelling(doc: Doc, candidate: Candidate, lexicon: Lexicon, natureOf: NatureOf): Telling[] {
  const { head, entry, start, end } = candidate;
  const roles = rolesOf(doc, head, entry.kind, lexicon, natureOf);
  if (!meetsNeeds(doc, candidate, roles, natureOf)) return [];
  if (isNegated(doc, head, roles) || isGeneric(doc, head, doc.sentenceOf[head] === 0)) return [];
  const kind = settleKind(doc, entry.kind, roles, natureOf);
  const { subtype } = kinds[kind];
  const modality = modalityOf(doc, head, kind, lexicon);
  const rule = `trigger.${entry.kind.toLowerCase().replaceAll("_", "-")}.${entry.part}`;
  return [{ start, end, head, lemma: entry.words.join(" "), kind, type: typeOf(subtype), subtype, modality, roles, rule }];
}

/** The nature of each noun phrase is asked for many times. */
function rememberNatures(doc: Doc, lexicon: Lexicon, groups: readonly GroupMention[]): NatureOf {
  const known = new Map<number, ReturnType<NatureOf>>();
  return (head) => {
    const natures = known.get(head) ?? naturesOf(doc, head, lexicon, groups);
    known.set(head, natures);
    return natures;
  };
}
