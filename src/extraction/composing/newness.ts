import type { Doc } from "../../language/index.js";
import type { Kind } from "../lexicon/index.js";
import { childrenAs, isDefinite, isVerb, itemAt, lemmaAt, sentenceOf, tokensOf, wordAt } from "../syntax/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";

/** What a telling's own words say on whether its event is a new one: negative for "another attack", positive for "the attack". */
export function newness(doc: Doc, telling: Telling, group: readonly Telling[], isSameSentence: boolean, isLastTold: boolean): number {
  if (isAnother(doc, telling) || takesElsewhere(doc, telling, group)) return -5;
  if (!isSameSentence && opensElsewhere(doc, telling)) return -4;
  if (group.every((other) => itemAt(doc, other.head) !== itemAt(doc, telling.head))) return -5;
  if (isRiposte(doc, telling)) return 4;
  if (isTheirDeed(doc, telling)) return isLastTold ? 4 : 1;
  if (isThatOne(doc, telling)) return isLastTold ? 5 : 0;
  if (pointsBack(doc, telling)) return group.some((other) => other.lemma === telling.lemma && other.head < telling.head) ? 4 : 2;
  // One march after another: each "a rally on Monday" is one of its own.
  if (telling.kind === "PROTEST" && !isSameSentence && isIndefinite(doc, telling)) return -6;
  const isFirstNoun = group.every((other) => onlyReportsHarm(other.kind));
  return isIndefinite(doc, telling) && !isSameSentence && !isFirstNoun ? -0.5 : 0;
}

/** "another attack", "Meanwhile, ...": the article says itself that it is a new one. */
export function isAnnounced(doc: Doc, telling: Telling): boolean {
  return isAnother(doc, telling) || opensElsewhere(doc, telling);
}

/** "killed two of the attackers": those who attacked were spoken of before. To bomb or arrest them is another matter. */
function isRiposte(doc: Doc, { kind, roles }: Telling): boolean {
  return repels.has(kind) && roles.patients.some((head) => isAttacker(doc, head));
}

const repels: ReadonlySet<Kind> = new Set<Kind>(["KILL", "DIE", "INJURE", "SHOOT", "CLASH"]);

/** "the attackers then opened fire": the same attack goes on. */
function isTheirDeed(doc: Doc, { roles }: Telling): boolean {
  return [...roles.agents, ...roles.sides].some(
    (head) => isAttacker(doc, head) && childrenAs(doc, head, "det").some((each) => /^(the|these|those)$/i.test(wordAt(doc, each))),
  );
}

function isAttacker(doc: Doc, head: number): boolean {
  const counted = childrenAs(doc, head, "prep").flatMap((of) => childrenAs(doc, of, "pobj"));
  return [head, ...counted].some((each) => /^(attacker|assailant|raider|bomber|hijacker|kidnapper|abductor)$/.test(lemmaAt(doc, each)));
}

/** "captured Ghazni ... captured Herat": two towns, two conquests. */
function takesElsewhere(doc: Doc, { kind, roles }: Telling, group: readonly Telling[]): boolean {
  if (kind !== "TAKE" && kind !== "RETAKE") return false;
  const names = (heads: readonly number[]) => heads.filter((each) => doc.pos[each] === "PROPN").map((each) => lemmaAt(doc, each));
  const own = names(roles.patients);
  const taken = names(group.filter((other) => other.kind === kind).flatMap((other) => other.roles.patients));
  return own.length > 0 && taken.length > 0 && !own.some((each) => taken.includes(each));
}

const others = new Set(
  "another separate second third similar previous earlier past other fresh simultaneous different subsequent unrelated".split(" "),
);

function isAnother(doc: Doc, { head }: Telling): boolean {
  const modifiers = childrenAs(doc, head, "det", "amod", "nummod");
  return !isVerb(doc, head) && modifiers.some((each) => others.has(lemmaAt(doc, each)));
}

const elsewhere =
  /^(meanwhile|elsewhere|separately|also (?:in|on)|in a separate|in another|in other|in a different|earlier in|in (?:neighbouring|neighboring|nearby)|the previous|(?:\w+ )?(?:minutes|hours?|days?|weeks?|months?|years?) (?:later|earlier|before)|the (?:next|following) (?:day|morning|night))\b/i;

/** The sentence turns to something else: "Meanwhile, ...", "In a separate incident ...". */
function opensElsewhere(doc: Doc, { head }: Telling): boolean {
  const { start, end } = sentenceOf(doc, head);
  return elsewhere.test(doc.text.slice(doc.start[start], doc.end[end - 1]).trimStart());
}

/** "that attack": the one told of last, not the article's first. */
function isThatOne(doc: Doc, { head }: Telling): boolean {
  return !isVerb(doc, head) && childrenAs(doc, head, "det").some((each) => /^(that|this|those|these)$/i.test(wordAt(doc, each)));
}

/** "the attack", "Friday's blast". */
function pointsBack(doc: Doc, { head: top, start, end, lemma }: Telling): boolean {
  // "the agreement was signed": the noun of the phrase points back.
  const head = isVerb(doc, top) && lemma.includes(" ") ? (nounIn(doc, start, end) ?? top) : top;
  if (isVerb(doc, head)) return false;
  const owner = childrenAs(doc, head, "poss").some(
    (each) => doc.entities[doc.entityOf[each]!]?.label === "DATE" || doc.entities[doc.entityOf[each]!]?.label === "TIME",
  );
  return isDefinite(doc, head) || owner;
}

function nounIn(doc: Doc, start: number, end: number): number | undefined {
  return tokensOf({ start, end }).find((each) => doc.pos[each] === "NOUN");
}

function isIndefinite(doc: Doc, { head }: Telling): boolean {
  return childrenAs(doc, head, "det").some((each) => /^an?$/i.test(wordAt(doc, each)));
}
