import type { Doc } from "../../language/index.js";
import { headsAbove, isVerb, lemmaAt, lowerAt } from "../syntax/index.js";

const wields =
  /^(?:use|throw|hurl|toss|lob|pelt|swing|wield|carry|brandish|fire|drop|detonate|plant|launch|arm|attack|beat|hit|kill|strike|step|explode|injure|wound|stab|hack|strafe|bomb|pour|plunge|storm|raid|assault|ambush|rob|threaten|murder|slaughter|massacre|clash|fight|chase)$/;

/** "a hail of stones", "the use of clubs"; not "members of the club". */
const handfuls = /^(?:use|mix|mixture|hail|barrage|volley|variety|array|range|number|lot|kind|type|piece|blow|wound|dozen|hundred)$/;

/** Whether somebody does harm with the thing: "with clubs", "threw stones", "armed with axes", "stepped on a mine", "the mine exploded". */
export function isInstrument(doc: Doc, noun: number): boolean {
  let below = noun;
  for (const above of headsAbove(doc, noun).slice(0, 5)) {
    const role = doc.dep[below]!;
    if (role === "pobj") {
      const preposition = lowerAt(doc, above);
      if (!/^(?:with|by|of|on|from|using)$/.test(preposition)) return false;
      if (preposition === "of" && !isVerb(doc, doc.head[above]!) && !handfuls.test(lemmaAt(doc, doc.head[above]!))) return false; // "a fan club"
    } else if (isVerb(doc, above)) {
      return wields.test(lemmaAt(doc, above)) && /^(?:dobj|prep|agent|nsubj|nsubjpass|conj|compound)$/.test(role);
    } else if (/^(?:compound|amod|nmod)$/.test(role)) {
      // "mine explosion", "tank fire", "stone attack"
      return /^(?:explosion|blast|attack|fire|round|attacker|strike|wound|injury|shot|raid)$/.test(lemmaAt(doc, above));
    } else if (!/^(?:conj|prep)$/.test(role)) return false;
    below = above;
  }
  return false;
}
