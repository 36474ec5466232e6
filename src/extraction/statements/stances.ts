import type { Doc, TokenRange } from "../../language/index.js";
import { actorOf } from "../actors/index.js";
import type { GroupMention, Statement } from "../mention.js";
import type { AttributionStatus } from "../record.js";
import { childrenAs, clauseOf, isNoun, isVerb, lemmaAt, objectsOfPreposition, prepositional, sentenceOf, wordAt } from "../syntax/index.js";
import { harms } from "./harms.js";
import { isIn, nounPhrase } from "./phrase.js";
import type { SpeakerPhrase } from "./speaker.js";

/** A claim, blame or denial by grammar: heads of who speaks and who is meant, and the word of the deed. */
interface Stance {
  readonly verb: number;
  readonly speaker: number | null;
  readonly accused: number;
  readonly anchor: number;
  readonly status: AttributionStatus;
  readonly rule: string;
}

/** Claims of responsibility, blame, accusation and denial. "Nobody claimed responsibility" and "no immediate claim" give none. */
export function findStances(doc: Doc, groups: readonly GroupMention[], speakerOf: (head: number) => SpeakerPhrase | null): Statement[] {
  const stances: Stance[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (isVerb(doc, token)) stances.push(...stancesOfVerb(doc, token, groups));
    else if (lemmaAt(doc, token) === "claim" && isNoun(doc, token)) stances.push(...claimBy(doc, token));
    else if (lemmaAt(doc, token) === "responsible" || lemmaAt(doc, token) === "behind") stances.push(...behindIt(doc, token));
  }
  return stances.map((stance) => toStatement(doc, stance, stance.speaker === null ? null : speakerOf(stance.speaker)));
}

function stancesOfVerb(doc: Doc, verb: number, groups: readonly GroupMention[]): Stance[] {
  const lemma = lemmaAt(doc, verb);
  const clause = clauseOf(doc, verb);
  const negated = childrenAs(doc, verb, "neg").length > 0;
  const doers = claimants(
    doc,
    (clause.passive ? clause.by : clause.subjects).filter((head) => !isNobody(doc, head)),
    groups,
  );
  const [doer] = doers;
  const objects = clause.passive ? clause.subjects : clause.objects;
  if (claims.has(lemma) && !negated && !isSomebody(doc, doer)) {
    const responsibility = objects.find((head) => /^(?:responsibility|credit)$/.test(lemmaAt(doc, head)));
    const deed = objects.find((head) => isDeed(doc, head));
    if (responsibility !== undefined)
      return doers.map((head) => claimed(verb, head, deedFor(doc, [verb, responsibility]), "statement.claimed-responsibility"));
    if (lemma === "claim" && deed !== undefined) return doers.map((head) => claimed(verb, head, deed, "statement.claimed-deed"));
    if (lemma === "claim" && clause.passive && doer !== undefined && objects[0] !== undefined)
      return [claimed(verb, doer, objects[0], "statement.claimed-by")];
    if (admits.test(lemma) && deed !== undefined && doer !== undefined && actorOf(doer, doc, groups)?.group)
      return [claimed(verb, doer, deed, "statement.admitted-deed")];
    if (lemma === "own" && doer !== undefined) return [claimed(verb, doer, deedFor(doc, [verb]), "statement.owned-up")];
  }
  if (lemma === "blame" && !negated) return blamed(doc, verb, objects, doer ?? null, clause.passive);
  if (lemma === "accuse" && !negated) {
    const deed = deedOfAccusation(doc, verb);
    // "accused the man of being a spy": a reproach, but no deed of violence.
    const isViolent = deed < 0 ? clause.passive : isDeed(doc, deed) || harms.has(lemmaAt(doc, deed));
    return objects
      .filter((head) => isParty(doc, head) && (isViolent || (deed < 0 && isGroup(head, groups))))
      .map((head) => accused(verb, doer ?? null, head, deed));
  }
  if (/^(?:attribute|pin)$/.test(lemma))
    return prepositional(doc, verb, ["to", "on"])
      .filter((head) => isParty(doc, head))
      .map((head) => accused(verb, doer ?? null, head, objects[0] ?? -1));
  if (lemma === "point")
    return prepositional(doc, verb, ["at", "to"])
      .filter((head) => isGroup(head, groups))
      .map((head) => accused(verb, doer ?? null, head, -1));
  if (denies.has(lemma) && doer !== undefined && !negated && isDenialOfPart(doc, verb, clause.objects)) {
    return [
      { verb, speaker: doer, accused: doer, anchor: deedFor(doc, [verb, ...clause.objects]), status: "DENIED", rule: "statement.denied" },
    ];
  }
  return [];
}

/** Where a group is among the subjects, the others are towns of a dateline that the parser has joined to it. */
function claimants(doc: Doc, heads: readonly number[], groups: readonly GroupMention[]): readonly number[] {
  const isPlace = (head: number) => doc.entities[doc.entityOf[head]!]?.label === "GPE";
  return heads.some((head) => isGroup(head, groups)) ? heads.filter((head) => isGroup(head, groups) || !isPlace(head)) : heads;
}

function isGroup(head: number, groups: readonly GroupMention[]): boolean {
  return groups.some((group) => isIn(head, group));
}

function claimed(verb: number, head: number, anchor: number, rule: string): Stance {
  return { verb, speaker: head, accused: head, anchor, status: "CLAIMED", rule };
}

function accused(verb: number, speaker: number | null, head: number, anchor: number): Stance {
  return { verb, speaker, accused: head, anchor, status: "ACCUSED", rule: "statement.accused" };
}

/** "blamed X (for Y)", "blamed Y on X", "Y was blamed on X", "X is blamed for Y". */
function blamed(doc: Doc, verb: number, objects: readonly number[], speaker: number | null, passive: boolean): Stance[] {
  const on = prepositional(doc, verb, ["on"]).filter((head) => isParty(doc, head));
  const isOn = on.length > 0 && objects.every((head) => isDeed(doc, head) || !isParty(doc, head));
  const accusedHeads = isOn ? on : objects.filter((head) => isParty(doc, head) && !isDeed(doc, head));
  const anchor = isOn ? (objects[0] ?? -1) : deedFor(doc, [verb]);
  const by = passive ? (clauseOf(doc, verb).by[0] ?? null) : speaker;
  return accusedHeads.map((head) => ({ verb, speaker: by, accused: head, anchor, status: "ACCUSED", rule: "statement.blamed" }));
}

/** "a claim (of responsibility) by X"; "X's claim". */
function claimBy(doc: Doc, noun: number): Stance[] {
  if (childrenAs(doc, noun, "det").some((each) => /^no$/i.test(wordAt(doc, each)))) return [];
  if (!prepositional(doc, noun, ["of"]).some((each) => lemmaAt(doc, each) === "responsibility")) return [];
  return [...prepositional(doc, noun, ["by", "from"]), ...childrenAs(doc, noun, "poss")]
    .filter((head) => isParty(doc, head))
    .map((head) => claimed(noun, head, deedFor(doc, [noun]), "statement.claim-by"));
}

/** "X was behind the attack", "X was responsible": said by whoever the sentence has saying it. */
function behindIt(doc: Doc, token: number): Stance[] {
  const verb = doc.head[token]!;
  if (lemmaAt(doc, verb) !== "be" || childrenAs(doc, verb, "neg").length > 0) return [];
  const subjects = clauseOf(doc, verb).subjects.filter((head) => isParty(doc, head) && !isNobody(doc, head) && !isSomebody(doc, head));
  const deed = lemmaAt(doc, token) === "behind" ? objectsOfPreposition(doc, token)[0] : undefined;
  if (lemmaAt(doc, token) === "behind" && (deed === undefined || !isDeed(doc, deed))) return [];
  const above = doc.head[verb]!;
  const isSaid = doc.dep[verb] === "ccomp" && isVerb(doc, above);
  const speaker = isSaid ? (clauseOf(doc, above).subjects[0] ?? null) : null;
  const isDoubt = isSaid && /^(?:suspect|believe|think)$/.test(lemmaAt(doc, above));
  return subjects.map((head) => ({
    verb,
    speaker,
    accused: head,
    anchor: deed ?? deedFor(doc, [token, verb]),
    status: isDoubt ? "SUSPECTED" : "ACCUSED",
    rule: "statement.behind-it",
  }));
}

/** The noun or verb after "for", "of", "in": "responsibility for the attack", "denied involvement in the killing". */
function deedFor(doc: Doc, tokens: readonly number[]): number {
  for (const token of tokens) {
    for (const preposition of childrenAs(doc, token, "prep", "prt")) {
      if (!/^(?:for|of|in|to|over)$/.test(lemmaAt(doc, preposition))) continue;
      const [deed] = [...objectsOfPreposition(doc, preposition), ...childrenAs(doc, preposition, "pcomp")];
      if (deed !== undefined && doc.pos[deed] !== "PRON") return deed;
    }
  }
  return -1;
}

function deedOfAccusation(doc: Doc, verb: number): number {
  const of = childrenAs(doc, verb, "prep").find((each) => lemmaAt(doc, each) === "of");
  return of === undefined ? -1 : (childrenAs(doc, of, "pcomp", "pobj")[0] ?? -1);
}

const admits = /^(?:admit|acknowledge|accept|own)$/;
const claims = new Set(["claim", "take", "accept", "assume", "admit", "acknowledge", "own"]);
const denies = new Set(["deny", "reject", "dismiss", "refute", "disclaim", "disavow", "disown"]);

/** A denial of one's part, not of facts: "denied involvement", "rejected the charge", "denied that it carried out". */
function isDenialOfPart(doc: Doc, verb: number, objects: readonly number[]): boolean {
  if (
    objects.some((head) =>
      /^(?:involvement|responsibility|accusation|charge|allegation|role|part|claim|blame|attack|it|killing|link|connection)$/.test(
        lemmaAt(doc, head),
      ),
    )
  )
    return true;
  return childrenAs(doc, verb, "xcomp", "ccomp").length > 0 && lemmaAt(doc, verb) === "deny";
}

/** "no group", "nobody", "none", "no one". */
function isNobody(doc: Doc, head: number): boolean {
  return (
    /^(?:nobody|none|no-one|neither)$/i.test(wordAt(doc, head)) ||
    childrenAs(doc, head, "det", "neg").some((each) => /^(?:no|neither)$/i.test(wordAt(doc, each))) ||
    (/^one$/i.test(wordAt(doc, head)) && head > 0 && /^no$/i.test(wordAt(doc, head - 1)))
  );
}

/** "whoever", "anyone", "who". */
function isSomebody(doc: Doc, head: number | undefined): boolean {
  return head === undefined || /^(?:anyone|anybody|someone|somebody|whoever)$/i.test(wordAt(doc, head));
}

const deeds =
  /^(?:attack|assault|raid|ambush|bombing|blast|explosion|killing|murder|massacre|shooting|strike|airstrike|kidnapping|abduction|assassination|operation|incident|shelling|violence|death|beheading|attempt|hit|suicide)$/;

function isDeed(doc: Doc, head: number): boolean {
  return deeds.test(lemmaAt(doc, head));
}

/** Somebody who can have done it: a name, a group, persons; no deed and no thing like "tensions". */
function isParty(doc: Doc, head: number): boolean {
  const label = doc.entities[doc.entityOf[head]!]?.label;
  if (label === "DATE" || label === "TIME" || isDeed(doc, head)) return false;
  return isNoun(doc, head) || (doc.pos[head] === "PRON" && /^(?:they|them|it)$/i.test(wordAt(doc, head)));
}

function toStatement(doc: Doc, { verb, accused, anchor, status, rule }: Stance, speaker: SpeakerPhrase | null): Statement {
  const phrase = nounPhrase(doc, accused);
  const range: TokenRange = speaker?.range ?? phrase;
  const sentence = sentenceOf(doc, verb);
  const isAuthority = status === "ACCUSED" && speaker !== null && authorities.has(speaker.kind);
  return {
    start: Math.min(verb, range.start, phrase.start),
    end: Math.max(verb + 1, range.end, phrase.end),
    rule,
    speaker: range,
    speakerName: speaker?.name ?? "",
    speakerKind: speaker?.kind ?? "UNNAMED",
    speakerGroup: speaker?.group ?? null,
    verb,
    content: sentence,
    stance: isAuthority ? "ACCUSED_BY_AUTHORITIES" : status,
    accused: phrase,
    anchor,
  };
}

/** Those whose word is the state's. */
export const authorities: ReadonlySet<string> = new Set(["OFFICIAL", "POLICE", "MILITARY"]);
