import { nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { childrenAs, has, isVerb, lemmaAt, prepositional, wordAt } from "../syntax/index.js";
import type { Roles } from "./roles.js";

/** Whether the text says that it did not happen: "no attack", "nobody was hurt", "did not fire", "without a clash". */
export function isNegated(doc: Doc, head: number, roles: Roles): boolean {
  if (hasNo(doc, head) || [...roles.patients, ...roles.agents].some((each) => isNobody(doc, each))) return true;
  const above = doc.head[head]!;
  if (isVerb(doc, head))
    return has(doc, head, "neg") || (doc.dep[head] === "conj" && isVerb(doc, above) && has(doc, above, "neg") && !has(doc, head, "nsubj"));
  if (doc.dep[head] === "pobj") return lemmaAt(doc, above) === "without" || (lemmaAt(doc, above) === "of" && hasNo(doc, doc.head[above]!));
  const isAny = childrenAs(doc, head, "det").some((each) => lemmaAt(doc, each) === "any");
  if (isAny && /^nsubj/.test(doc.dep[head]!)) return true; // "any attack would be answered"
  return doc.dep[head] === "dobj" && has(doc, above, "neg") && isAny;
}

function isNobody(doc: Doc, head: number): boolean {
  const word = wordAt(doc, head).toLowerCase();
  return (
    word === "nobody" ||
    word === "none" ||
    word === "no-one" ||
    hasNo(doc, head) ||
    (word === "one" && hasNo(doc, head)) ||
    word === "nothing"
  );
}

function hasNo(doc: Doc, head: number): boolean {
  const before = head > 0 ? wordAt(doc, head - 1).toLowerCase() : "";
  return (
    childrenAs(doc, head, "det", "neg").some(
      (each) => /^(no|neither)$/i.test(wordAt(doc, each)) && !/^(fewer|less)$/i.test(wordAt(doc, each + 1)),
    ) ||
    (before === "no" && doc.head[head - 1] === head)
  );
}

const habit = new Set(
  "often usually regularly frequently always commonly routinely sometimes repeatedly typically generally never daily".split(" "),
);

/**
 * Whether the trigger speaks of violence in general, or sums it up over months or years: "attacks are common", "often plants bombs", "since 2014".
 * @param isLead - the sentence opens the article or an item of a digest, where the present tense is a headline's.
 */
export function isGeneric(doc: Doc, head: number, isLead: boolean): boolean {
  return (
    isOfWave(doc, head) ||
    isCharge(doc, head) ||
    isHabitual(doc, head, isLead) ||
    goesOn(doc, head) ||
    isMoreOfIt(doc, head) ||
    isBarePlural(doc, head) ||
    isStatistic(doc, head) ||
    isSumOverTime(doc, head)
  );
}

function isHabitual(doc: Doc, head: number, isLead: boolean): boolean {
  if (isDeniedHabit(doc, head)) return true;
  const verb = isVerb(doc, head) ? head : doc.dep[head] === "dobj" || doc.dep[head] === "nsubj" ? doc.head[head]! : -1;
  if (verb < 0 || !isVerb(doc, verb)) return false;
  if (childrenAs(doc, verb, "advmod").some((each) => habit.has(lemmaAt(doc, each)))) return true;
  return isVerb(doc, head) && !isLead && /^VB[ZP]$/.test(doc.tag[head]!) && !has(doc, head, "aux", "auxpass") && doc.dep[head] !== "oprd";
}

/** "has previously denied targeting civilians". */
function isDeniedHabit(doc: Doc, head: number): boolean {
  const above = doc.head[head]!;
  if (doc.dep[head] !== "xcomp" || lemmaAt(doc, above) !== "deny") return false;
  const adverbs = childrenAs(doc, above, "advmod").map((each) => lemmaAt(doc, each));
  return (
    adverbs.some((each) => habit.has(each) || each === "previously") ||
    childrenAs(doc, head, "dobj").some((each) => lemmaAt(doc, each) === "civilian")
  );
}

/** "has continued to battle", "keep attacking": a state of affairs. "Continued to fire" is part of what happened. */
function goesOn(doc: Doc, head: number): boolean {
  const above = doc.head[head]!;
  if (doc.dep[head] !== "xcomp" || !/^(continue|keep)$/.test(lemmaAt(doc, above))) return false;
  return doc.tag[above] !== "VBD" && doc.tag[above] !== "VBG";
}

/** "as forces stepped up their bombardment of the town": more of what goes on anyway. */
function isMoreOfIt(doc: Doc, head: number): boolean {
  const verb = doc.head[head]!;
  return doc.dep[head] === "dobj" && /^(?:step|ramp)$/.test(lemmaAt(doc, verb)) && has(doc, verb, "prt");
}

function isBarePlural(doc: Doc, head: number): boolean {
  if (doc.tag[head] !== "NNS" || has(doc, head, "nummod", "poss", "acl") || hasDate(doc, head)) return false;
  // Things thrown and dropped need no article: "jets dropped bombs on a village".
  if (doc.dep[head] === "dobj" && nounClasses(lemmaAt(doc, head)).some((each) => each === "explosive" || each === "missile")) return false;
  const settles = childrenAs(doc, head, "det", "amod").some((each) =>
    /^(the|these|those|several|multiple|twin|two|three|separate|simultaneous|coordinated|overnight|latest|recent)$/i.test(
      wordAt(doc, each),
    ),
  );
  const counted =
    doc.dep[head] === "pobj" &&
    /^(series|string|wave|spate|pair|number|one|two|three|dozen)$/i.test(lemmaAt(doc, doc.head[doc.head[head]!]!));
  return !settles && !counted && prepositional(doc, head, ["in", "on", "near", "at", "between", "with"]).length === 0;
}

/** "attacks rose by 40 percent, with five people murdered": counted over a period. */
function isStatistic(doc: Doc, head: number): boolean {
  const { start, end } = doc.sentences[doc.sentenceOf[head]!]!;
  return percentage.test(doc.text.slice(doc.start[start], doc.end[end - 1]));
}

const percentage =
  /\b(?:rose|risen|rise|fell|fallen|fall|increased?|decreased?|dropped|drop|declined?|climbed|jumped|soared|up|down)\b[^.;]{0,30}?\d+(?:\.\d+)? ?(?:%|percent|per cent)/i;

/** A day stands in the clause of the trigger. */
function hasDate(doc: Doc, head: number): boolean {
  const { start, end } = doc.sentences[doc.sentenceOf[head]!]!;
  for (let each = start; each < end; each++) {
    const label = doc.entities[doc.entityOf[each]!]?.label;
    if (label === "DATE" || label === "TIME") return true;
  }
  return false;
}

/** "since 2014", "in the past year", "so far this year", "in recent months": a sum, no event. */
function isSumOverTime(doc: Doc, head: number): boolean {
  // "412 murders": nobody counts so many at one event; bombs he may.
  if (doc.tag[head] === "NNS" && nounClasses(lemmaAt(doc, head)).includes("act") && isMass(doc, head)) return true;
  const verb = isVerb(doc, head) ? head : doc.head[head]!;
  const around = [head, verb].flatMap((each) => childrenAs(doc, each, "prep", "advmod", "npadvmod"));
  const isSince = [head, verb]
    .flatMap((each) => childrenAs(doc, each, "advcl"))
    .some((each) => childrenAs(doc, each, "mark").some((mark) => lemmaAt(doc, mark) === "since"));
  const isPerfect = isVerb(doc, head) && childrenAs(doc, head, "aux").some((each) => /^(have|has|'ve|'s)$/i.test(wordAt(doc, each)));
  if (isSince && (doc.tag[head] === "NNS" || isPerfect)) return true;
  const isCrowd = isVerb(doc, head) && childrenAs(doc, head, "nsubjpass", "dobj", "nsubj").some((each) => isMass(doc, each));
  return around.some((each) => {
    const words = doc.text.slice(doc.start[doc.leftEdge[each]!], doc.end[doc.rightEdge[each]!]).toLowerCase();
    if (isCrowd && /^(?:in )?(?:last|this|the past|\d{4}|the year)(?: year)?$/.test(words)) return true;
    return sums.test(words) && !/\b(first|worst|deadliest|bloodiest|biggest|largest|most|hours)\b/.test(words);
  });
}

/** "Hundreds were killed last year", "over 3,000 people were murdered": a year's sum. */
function isMass(doc: Doc, head: number): boolean {
  return (
    /^(?:hundred|thousand)s?$/.test(lemmaAt(doc, head)) ||
    childrenAs(doc, head, "nummod").some((each) => /^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(wordAt(doc, each)))
  );
}

/** "charged with two counts of murder", "convicted of rape": the name of a crime. */
function isCharge(doc: Doc, head: number): boolean {
  if (isVerb(doc, head) || doc.dep[head] !== "pobj" || prepositional(doc, head, ["of", "in", "on"]).length > 0) return false;
  const above = doc.head[doc.head[head]!]!;
  const verb = lemmaAt(doc, above) === "count" && doc.dep[above] === "pobj" ? doc.head[doc.head[above]!]! : above;
  return /^(?:charge|convict|acquit|accuse|try|sentence|guilty|indict|count)$/.test(lemmaAt(doc, verb));
}

/** "a wave of violence", "a rise in attacks": many, and none in particular. */
function isOfWave(doc: Doc, head: number): boolean {
  if (doc.dep[head] !== "pobj" || has(doc, head, "nummod")) return false;
  const preposition = doc.head[head]!;
  const many = lemmaAt(doc, doc.head[preposition]!);
  if (/^(?:week|month|year|decade)$/.test(many) && lemmaAt(doc, preposition) === "of") return true; // "after years of attacks"
  if (many === "wave" && /^(?:violence|unrest|fighting)$/.test(lemmaAt(doc, head))) return true;
  return (
    /^(?:of|in)$/.test(lemmaAt(doc, preposition)) && /^(?:spate|surge|rise|increase|upsurge|cycle|escalation|decline|drop)$/.test(many)
  );
}

const sums =
  /^(since (?!\w*day\b)|so far this (year|month)|this year$|every |each |per |over (the )?(past|last|years)|(in|over|during|for|within|across) (the )?(past|last|recent|previous) (\w+ )?(weeks|months|years|year|decades|decade)|for (years|decades|months)|in (recent|the past) )/;
