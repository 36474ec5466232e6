import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, clauseOf, isVerb, lemmaAt, wordAt } from "../syntax/index.js";
import { hedges } from "./behind-it.js";
import type { Found } from "./evidence.js";
import { headOfRange } from "./phrase.js";
import { isDeed, isDeedVerb } from "./stance.js";

/** "suspected X", "alleged X", "X suspected", "believed to be X", "thought to be from X". */
export function suspicions(doc: Doc, groups: readonly GroupMention[]): Found[] {
  const found: Found[] = [];
  for (let token = 0; token < doc.length; token++) {
    const noun = adjectives.has(wordAt(doc, token).toLowerCase()) ? nounAbove(doc, token) : null;
    if (hedges.has(wordAt(doc, token).toLowerCase())) found.push(...hedged(doc, token, groups));
    if (noun !== null) {
      if (!notSuspects.test(lemmaAt(doc, noun))) found.push(suspicion(doc, token, noun, groups, "evidence.suspected"));
      else if (isDeed(doc, noun)) found.push(...groupsOfDeed(token, noun, groups));
    } else if (verbs.has(lemmaAt(doc, token)) && isToBe(doc, token)) {
      const head = headBefore(doc, token);
      if (head !== null) found.push(suspicion(doc, token, head, groups, "evidence.believed-to-be"));
    }
  }
  return found;
}

/** "a suspected X attack": the attack is sure, X isn't. */
function groupsOfDeed(token: number, noun: number, groups: readonly GroupMention[]): Found[] {
  return groups
    .filter((group) => group.start > token && group.end <= noun)
    .map(({ start, end }) => ({ start, end, head: end - 1, anchor: noun, status: "SUSPECTED", by: [], rule: "evidence.suspected" }));
}

/** "X probably carried it out", "killed, allegedly, by X"; "the attackers, likely members of X". */
function hedged(doc: Doc, adverb: number, groups: readonly GroupMention[]): Found[] {
  const verb = doc.head[adverb]!;
  if (isVerb(doc, verb) && isDeedVerb(doc, verb)) {
    const { passive, by, subjects } = clauseOf(doc, verb);
    return (passive ? by : subjects).map((head) => doubtOf(head, head + 1, head, verb));
  }
  const named = groups.find(
    (group) => group.named && group.start > adverb && group.start <= adverb + 5 && isTied(doc, adverb, adverb, group),
  );
  const before = named ? headBefore(doc, adverb) : null;
  return named && before !== null ? [doubtOf(named.start, named.end, headOfRange(doc, named), deedOf(doc, before))] : [];
}

function doubtOf(start: number, end: number, head: number, anchor: number): Found {
  return { start, end, head, anchor, status: "SUSPECTED", by: [], rule: "evidence.hedged" };
}

/** The noun that the word stands before, over the parts of its name; null where it is no modifier. */
function nounAbove(doc: Doc, token: number): number | null {
  let head = token;
  for (let steps = 0; steps < 6 && /^(?:amod|compound|nmod)$/.test(doc.dep[head]!) && doc.head[head]! > head; steps++)
    head = doc.head[head]!;
  return head > token ? head : null;
}

const adjectives = new Set(["suspected", "alleged", "presumed", "supposed", "purported", "suspect"]);
/** "a suspected attack", "the alleged bomb": the deed or thing is in doubt, not who did it. */
const notSuspects = /^(?:case|attack|raid|strike|blast|explosion|bombing|death|killing|bomb|device|mine|involvement|plot)$/;
const verbs = new Set(["believe", "suspect", "suspected", "think", "presume", "allege", "suppose", "assume", "consider"]);

const memberships = /^(?:link|ally|affiliate|tie|connect|associate)$/;

/** "(is) believed to be", "suspected of being", "believed to belong", "believed to have carried out"; not "believed to have been killed". */
function isToBe(doc: Doc, verb: number): boolean {
  const [link, next, after] = [1, 2, 3].map((step) => (verb + step < doc.length ? lemmaAt(doc, verb + step) : ""));
  if (link !== "to" && link !== "of") return false;
  return next === "be"
    ? doc.tag[verb + 3] !== "VBN" || memberships.test(lemmaAt(doc, verb + 3))
    : next === "belong" || (next === "have" && after !== "be");
}

/** The noun of whom it is believed: before the verb, over "who are". */
function headBefore(doc: Doc, verb: number): number | null {
  for (let token = verb - 1; token >= 0 && verb - token <= 4; token--)
    if (doc.pos[token] === "NOUN" || doc.pos[token] === "PROPN") return token;
  return null;
}

function suspicion(doc: Doc, token: number, head: number, groups: readonly GroupMention[], rule: string): Found {
  const from = Math.max(token, head);
  const named = groups.find((group) => group.named && group.start > from && group.start <= from + 8 && isTied(doc, token, head, group));
  const described = token > head && !named ? complementOf(doc, token) : null;
  const range: TokenRange = { start: Math.min(token, head), end: named?.end ?? (described ?? from) + 1 };
  const who = named ? headOfRange(doc, named) : (described ?? head);
  return { ...range, head: who, anchor: deedOf(doc, head), status: "SUSPECTED", by: [], rule };
}

/**
 * What they are believed to be, "Fulani herdsmen", "members of a sect": the last noun of the run of words behind "to be". Read off the words, since the
 * parser often gives them to the verb that follows.
 */
function complementOf(doc: Doc, verb: number): number | null {
  let noun: number | null = null;
  for (let token = verb + 3; token < doc.length && token <= verb + 11; token++) {
    if (doc.pos[token] === "NOUN" || doc.pos[token] === "PROPN") noun = token;
    else if (!/^(?:DET|ADJ|NUM)$/.test(doc.pos[token]!) && lemmaAt(doc, token) !== "of") break;
  }
  return noun;
}

/** "believed to be members of X", "suspected rebels of the X": nothing but such words between. */
function isTied(doc: Doc, token: number, head: number, group: TokenRange): boolean {
  const from = Math.max(token, head) + 1;
  const links = token > head ? /^(?:AUX|ADP|PART|DET|NOUN|ADJ|PROPN|VERB)$/ : /^(?:ADP|DET)$/;
  for (let between = from; between < group.start; between++) if (!links.test(doc.pos[between]!)) return false;
  return true;
}

/** The verb whose subject or agent the suspect is; -1 for none. */
function deedOf(doc: Doc, head: number): number {
  const above = doc.head[head]!;
  const isSubject = isVerb(doc, above) && /^(?:nsubj|nsubjpass)$/.test(doc.dep[head]!);
  // "Men believed to be rebels have killed ...": the parser takes "believed" for the verb and hangs the deed on it.
  if (isSubject) return verbs.has(lemmaAt(doc, above)) ? (childrenAs(doc, above, "conj", "ccomp", "advcl")[0] ?? -1) : above;
  const isBy = doc.dep[head] === "pobj" && wordAt(doc, above).toLowerCase() === "by";
  return isBy ? doc.head[above]! : -1;
}
