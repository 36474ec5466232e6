import type { Doc } from "../../language/index.js";
import { type Kind, kinds, type Lexicon } from "../lexicon/index.js";
import type { Modality } from "../record.js";
import { childrenAs, has, isVerb, lemmaAt, wordAt } from "../syntax/index.js";

/** Whether the event that a trigger names took place, was tried, planned or feared; a negated one did not. */
export function modalityOf(doc: Doc, head: number, kind: Kind, lexicon: Lexicon): Modality {
  return ownModality(doc, head, lexicon) ?? modalityFromAbove(doc, head, kind, lexicon) ?? "ACTUAL";
}

/** From the trigger's own auxiliaries and adjectives: "could attack", "an attempted coup". */
function ownModality(doc: Doc, head: number, lexicon: Lexicon): Modality | null {
  const adjectives = childrenAs(doc, head, "amod", "compound");
  for (const each of adjectives) {
    const modality =
      lexicon.modality.get(`${wordAt(doc, each).toLowerCase()}/adjective`) ?? lexicon.modality.get(`${lemmaAt(doc, each)}/adjective`);
    if (modality) return modality;
  }
  if (!isVerb(doc, head)) return null;
  if (childrenAs(doc, head, "mark").some((each) => ["if", "unless", "whether", "lest"].includes(lemmaAt(doc, each)))) return "HYPOTHETICAL";
  const auxiliaries = childrenAs(doc, head, "aux", "auxpass");
  const modal = auxiliaries.find((each) => doc.tag[each] === "MD");
  if (modal === undefined) return null;
  if (/^(will|'ll|’ll|shall|wo)$/i.test(wordAt(doc, modal))) return isThreatened(doc, head) ? "THREATENED" : "PLANNED";
  return isThreatened(doc, head) && /^would$/i.test(wordAt(doc, modal)) ? "THREATENED" : "HYPOTHETICAL";
}

/** "warned that it would attack", "vowed they will strike": who speaks is who would do it. */
function isThreatened(doc: Doc, verb: number): boolean {
  const above = doc.head[verb]!;
  if (doc.dep[verb] !== "ccomp" || !/^(threaten|vow|warn|swear)$/.test(lemmaAt(doc, above))) return false;
  return childrenAs(doc, verb, "nsubj").some((each) => /^(it|they|we|he|she)$/i.test(wordAt(doc, each)));
}

/** From the words that the trigger hangs on: "plans to attack", "foiled an attack", "the threat of an attack". */
function modalityFromAbove(doc: Doc, head: number, kind: Kind, lexicon: Lexicon): Modality | null {
  let token = head;
  for (let step = 0; step < 6 && doc.head[token] !== token; step++) {
    const above = doc.head[token]!;
    const label = doc.dep[token]!;
    if (label === "relcl" || (label === "advcl" && !isPurpose(doc, token)) || (label === "nsubj" && isVerb(doc, above))) return null;
    if (isVerb(doc, token) && step > 0 && doc.tag[token] !== "VB" && !["xcomp", "pcomp", "acl", "conj"].includes(label)) return null;
    if (label === "acl" && doc.tag[token] !== "VB" && step === 0) return null;
    if (label === "prep" && settings.has(lemmaAt(doc, token))) return null;
    if (!isFearedDead(doc, token, label)) {
      const cue =
        lexicon.modality.get(`${lemmaAt(doc, above)}/${isVerb(doc, above) ? "verb" : "noun"}`) ?? adjectiveCue(doc, above, lexicon);
      if (cue && applies(doc, cue, token, above, label, kind)) {
        if (isFoiled(doc, above, lexicon)) return "FOILED";
        const isWish = label === "prep" && lemmaAt(doc, above) === "call" && kinds[kind].family !== "UNREST"; // "called for a truce"
        return isWish || (negated(doc, above) && cue !== "FOILED") ? "HYPOTHETICAL" : cue;
      }
    }
    if (label === "advcl" || (label === "xcomp" && lemmaAt(doc, above) === "be")) return purposeOf(doc, above, label);
    if (isVerb(doc, above) && ["dobj", "nsubjpass", "pobj", "attr", "ccomp"].includes(label)) return null;
    if (isVerb(doc, above)) {
      const modal = ownModality(doc, above, lexicon);
      if (modal && ["xcomp", "conj"].includes(label)) return modal;
    }
    token = above;
  }
  return null;
}

/** Prepositions that give the setting of what stands above them, which then says nothing of the event: "in an attack, ten were feared dead". */
const settings = new Set("in at on during after before following amid by near since as when while with despite".split(" "));

/** Verbs that plan a gathering ("called a rally") but only speak of an attack ("announced the attack"). */
const convenes = new Set(["announce", "call", "organise", "organize", "schedule", "promise", "pledge"]);
/** Verbs that make only a clause unreal: "ordered them to attack", but "ordered the attack". */
const takesClause = new Set([
  "order",
  "demand",
  "urge",
  "ask",
  "allow",
  "try",
  "fail",
  "seek",
  "want",
  "vow",
  "swear",
  "pledge",
  "refuse",
  "suggest",
  "encourage",
  "hope",
]);

/** "foiled a plan to bomb": the plan is an object of what stopped it. */
function isFoiled(doc: Doc, noun: number, lexicon: Lexicon): boolean {
  const verb = doc.head[noun]!;
  return /^(dobj|nsubjpass)$/.test(doc.dep[noun]!) && lexicon.modality.get(`${lemmaAt(doc, verb)}/verb`) === "FOILED";
}

/** "demanded the release": what is wanted hasn't happened, whereas "ordered the attack" tells of one. */
const wants = new Set(["demand", "seek", "urge", "want"]);

function applies(doc: Doc, cue: Modality, token: number, above: number, label: string, kind: Kind): boolean {
  const lemma = lemmaAt(doc, above);
  const isObject = label === "dobj" || label === "nsubjpass";
  if (convenes.has(lemma)) return isConvened(doc, token, above, label, kind);
  if (label === "conj" || label === "appos") return false;
  if (takesClause.has(lemma)) return (!isObject && label !== "pobj") || (isObject && wants.has(lemma));
  // "the attack failed" is told elsewhere; "stop" and "prevent" need the event itself as object or after "from".
  return cue !== "HYPOTHETICAL" || label !== "poss";
}

/** "called a rally", "called for a march", "a march is announced for Friday"; but "the march was called by unions" tells of one that took place. */
function isConvened(doc: Doc, token: number, verb: number, label: string, kind: Kind): boolean {
  if (label === "prep") return lemmaAt(doc, token) === "for"; // whatever is called for: a march, a truce, a coup
  if (kinds[kind].family !== "UNREST" && kind !== "MEASURE") return false;
  if (label === "nsubjpass") return childrenAs(doc, verb, "auxpass").some((each) => doc.tag[each] === "VBZ" || doc.tag[each] === "VBP");
  return label === "dobj" && isIndefinite(doc, token);
}

function isIndefinite(doc: Doc, noun: number): boolean {
  return !childrenAs(doc, noun, "det").some((each) => /^(the|this|that|these|those)$/i.test(wordAt(doc, each)));
}

/** "are feared dead", "was reported killed": the dead are dead. */
function isFearedDead(doc: Doc, token: number, label: string): boolean {
  return label === "oprd" || (label === "xcomp" && doc.tag[token] === "VBN") || (label === "ccomp" && doc.tag[token] === "VBN");
}

function adjectiveCue(doc: Doc, token: number, lexicon: Lexicon): Modality | undefined {
  return doc.pos[token] === "ADJ" ? lexicon.modality.get(`${lemmaAt(doc, token)}/adjective`) : undefined;
}

function isPurpose(doc: Doc, verb: number): boolean {
  return doc.tag[verb] === "VB" && childrenAs(doc, verb, "aux").some((each) => lemmaAt(doc, each) === "to");
}

/** After these an infinitive tells what was done: "used rifles to target them", "gathered to protest". */
const achieves = new Set(
  "use manage gather begin start continue proceed go return enter burst emerge rise assemble converge turn come take block".split(" "),
);

function purposeOf(doc: Doc, above: number, label: string): Modality | null {
  if (label === "xcomp") return "PLANNED"; // "is to march on Saturday"
  return achieves.has(lemmaAt(doc, above)) ? null : "HYPOTHETICAL";
}

function negated(doc: Doc, token: number): boolean {
  return has(doc, token, "neg");
}
