import type { Doc, TokenRange } from "../../language/index.js";
import { actorOf } from "../actors/index.js";
import type { GroupMention, PerpetratorEvidence, Statement } from "../mention.js";
import { childrenAs, clauseOf, isVerb, lemmaAt, prepositional, wordAt } from "../syntax/index.js";
import { harms } from "./harms.js";
import { headOfRange, isIn } from "./phrase.js";

/**
 * Who the text says did it, beyond the grammar of the deed: by claim, blame or denial; as "suspected" or "believed to be"; or as a group that says
 * of itself that it did.
 */
export function findPerpetratorEvidence(
  doc: Doc,
  groups: readonly GroupMention[],
  statements: readonly Statement[],
): PerpetratorEvidence[] {
  const taken = statements.flatMap((statement) => fromStance(doc, statement));
  const found = [...taken, ...selfClaims(doc, groups, statements), ...suspicions(doc, groups), ...hallmarks(doc)]
    .map((evidence) => ({ ...evidence, anchor: deedAt(doc, evidence.anchor), group: groupOf(doc, evidence, groups) }))
    .sort((a, b) => a.start - b.start);
  // Who denies what another has claimed is out of it.
  const claimants = found.filter(({ status }) => status === "CLAIMED").map(({ group }) => group?.id);
  return found.filter(({ status, anchor, group }) => status !== "DENIED" || anchor >= 0 || claimants.every((id) => id === group?.id));
}

function groupOf(doc: Doc, evidence: Found, groups: readonly GroupMention[]): PerpetratorEvidence["group"] {
  const inside = groups.find(({ start, end }) => start < evidence.end && evidence.start < end);
  return (inside ?? actorOf(evidence.head, doc, groups)?.group)?.group ?? null;
}

/** The anchor if it tells of a deed itself; "it", "the act", "planting it" point back, to the article's main event. */
function deedAt(doc: Doc, anchor: number): number {
  if (anchor < 0) return -1;
  const isBack = childrenAs(doc, anchor, "dobj").some((each) => /^(?:it|them)$/i.test(wordAt(doc, each)));
  if (isVerb(doc, anchor)) return isBack ? -1 : anchor;
  return doc.pos[anchor] === "PRON" || pointingBack.has(lemmaAt(doc, anchor)) ? -1 : anchor;
}

const pointingBack = new Set([
  "act",
  "crime",
  "deed",
  "incident",
  "atrocity",
  "carnage",
  "tragedy",
  "violence",
  "charge",
  "accusation",
  "allegation",
  "claim",
]);

/** "The attack bore the hallmarks of X", "the signature of X". */
function hallmarks(doc: Doc): Found[] {
  const found: Found[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (!/^(?:hallmark|signature|fingerprint|trademark)$/.test(lemmaAt(doc, token))) continue;
    for (const head of prepositional(doc, token, ["of"])) {
      found.push({ start: head, end: head + 1, head, anchor: -1, status: "SUSPECTED", by: [], rule: "evidence.hallmarks" });
    }
  }
  return found;
}

/** Evidence before it is known which group it names. */
type Found = Omit<PerpetratorEvidence, "group">;

function fromStance(doc: Doc, { stance, accused, anchor, speaker, speakerName, rule }: Statement): Found[] {
  if (stance === null || accused === null) return [];
  return [{ ...accused, head: headOfRange(doc, accused), anchor, status: stance, by: speakerName === "" ? [] : [speaker], rule }];
}

/** "Al-Shabaab said it had attacked", "its fighters", "we": a group that tells of its own deed claims it. */
function selfClaims(doc: Doc, groups: readonly GroupMention[], statements: readonly Statement[]): Found[] {
  return statements.flatMap(({ speakerGroup, speaker, content, stance }): Found[] => {
    if (speakerGroup === null || stance !== null) return [];
    for (let verb = content.start; verb < content.end; verb++) {
      if (!isVerb(doc, verb) || !isDeed(doc, verb)) continue;
      const { passive, subjects, by } = clauseOf(doc, verb);
      const own = (passive ? by : subjects).find((head) => isOneself(doc, head, speakerGroup.id, groups));
      if (own === undefined || childrenAs(doc, verb, "neg").length > 0) continue;
      return [
        { ...speaker, head: headOfRange(doc, speaker), anchor: verb, status: "CLAIMED", by: [speaker], rule: "evidence.says-so-itself" },
      ];
    }
    return [];
  });
}

/** A verb of violence; "carry" only with "out". */
function isDeed(doc: Doc, verb: number): boolean {
  const lemma = lemmaAt(doc, verb);
  return harms.has(lemma) || (lemma === "carry" && childrenAs(doc, verb, "prt").length > 0);
}

function isOneself(doc: Doc, head: number, groupId: string, groups: readonly GroupMention[]): boolean {
  if (/^(?:it|they|we)$/i.test(wordAt(doc, head))) return true;
  if (childrenAs(doc, head, "poss").some((each) => /^(?:its|their|our)$/i.test(wordAt(doc, each)))) return true;
  return groups.some((mention) => mention.group.id === groupId && isIn(head, mention));
}

/** "suspected X", "alleged X", "X suspected", "believed to be X", "thought to be from X". */
function suspicions(doc: Doc, groups: readonly GroupMention[]): Found[] {
  const found: Found[] = [];
  for (let token = 0; token < doc.length; token++) {
    const noun = adjectives.has(wordAt(doc, token).toLowerCase()) ? nounAbove(doc, token) : null;
    if (noun !== null) {
      if (!notSuspects.test(lemmaAt(doc, noun))) found.push(suspicion(doc, token, noun, groups, "evidence.suspected"));
    } else if (verbs.has(lemmaAt(doc, token)) && isToBe(doc, token)) {
      const head = headBefore(doc, token);
      if (head !== null) found.push(suspicion(doc, token, head, groups, "evidence.believed-to-be"));
    }
  }
  return found;
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

/** "(is) believed to be", "suspected of being", "believed to belong", "believed to have carried out"; not "believed to have been killed". */
function isToBe(doc: Doc, verb: number): boolean {
  const [link, next, after] = [1, 2, 3].map((step) => (verb + step < doc.length ? lemmaAt(doc, verb + step) : ""));
  if (link !== "to" && link !== "of") return false;
  return next === "be" ? doc.tag[verb + 3] !== "VBN" : next === "belong" || (next === "have" && after !== "be");
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
