import type { Doc } from "../../language/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import type { ActorMention, PerpetratorEvidence, Statement } from "../mention.js";
import type { AttributionStatus, Modality, Perpetrator, Speaker } from "../record.js";
import { childrenAs, clauseOf, headsAbove, isNoun, isUnder, isVerb, lemmaAt, lowerAt, wordAt } from "../syntax/index.js";
import { isIn } from "./phrase.js";
import { toSpeaker } from "./source-records.js";
import { authorities } from "./stances.js";

type Attribution = Perpetrator["attribution"];

/** A mention of the deed: its word and tokens. */
interface Telling {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly kind: Kind;
  readonly modality: Modality;
}

/**
 * What backs the part of a perpetrator in a deed. What the group itself says goes first, then a denial, then blame and suspicion in words of their own;
 * else, where the words that tell of the deed are somebody's, his standing; else the article itself vouches for it.
 * @param perpetrator - as found, with its group.
 * @param tellings - of the one event, the clearest first.
 * Source: docs/rules.md, "Who says so".
 */
export function attributionOf(
  perpetrator: ActorMention,
  tellings: readonly Telling[],
  statements: readonly Statement[],
  evidence: readonly PerpetratorEvidence[],
  doc: Doc,
): Attribution {
  const own = evidence.filter((each) => isAbout(each, perpetrator));
  const direct = own.filter((each) => isOfDeed(each, tellings, doc));
  const loose = own.filter((each) => !direct.includes(each) && isNear(each, tellings, doc));
  // Who denies a charge elsewhere in the article denies this one.
  const denials = loose.filter(({ status }) => status === "DENIED");
  // "Suspected rebels killed nine": an accusation anywhere in the article says more.
  const firm = direct.filter(({ status }) => status !== "SUSPECTED");
  for (const found of [[...firm, ...denials], loose.filter(({ status }) => status !== "SUSPECTED"), direct, loose]) {
    const status = order.find((each) => found.some((evidence) => evidence.status === each));
    if (status === undefined) continue;
    const matching = found.filter((each) => each.status === status);
    const starts = matching.flatMap(({ by }) => by.map(({ start }) => start));
    const by = speakersOf(starts, statements, doc);
    // "suspected rebels killed nine, police said": theirs is the suspicion.
    const told = by.length === 0 && status === "SUSPECTED" ? unique(saidOf(perpetrator.head, statements), doc) : by;
    return { status, by: told, rule: matching[0]!.rule };
  }
  return bySpeakers(perpetrator, tellings, statements, doc);
}

/** Plain statements whose words the token stands in. */
function saidOf(token: number, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ content, stance, speakerName }) => stance === null && speakerName !== "" && isIn(token, content));
}

const order: readonly AttributionStatus[] = ["CLAIMED", "DENIED", "ACCUSED_BY_AUTHORITIES", "ACCUSED", "SUSPECTED"];

function isAbout({ start, end, head, group }: PerpetratorEvidence, perpetrator: ActorMention): boolean {
  if (isIn(perpetrator.head, { start, end }) || isIn(head, perpetrator)) return true;
  const own = perpetrator.group?.group;
  return group !== null && own !== undefined && (group.id === own.id || own.parents.includes(group.id));
}

/** It hangs on one of the words that tell of the deed. */
function isOfDeed({ anchor }: PerpetratorEvidence, tellings: readonly Telling[], doc: Doc): boolean {
  return (
    anchor >= 0 &&
    tellings.some(
      (telling) =>
        isIn(anchor, telling) || telling.head === anchor || doc.head[telling.head] === anchor || doc.head[anchor] === telling.head,
    )
  );
}

/** It names no deed, or one that was told of before ("the attack"), a few sentences from this one's words; "an attack" is another. */
function isNear({ anchor, start }: PerpetratorEvidence, tellings: readonly Telling[], doc: Doc): boolean {
  if (anchor < 0) return true;
  const isDefinite =
    doc.pos[anchor] === "NOUN" && childrenAs(doc, anchor, "det").some((each) => /^(?:the|this|that)$/i.test(wordAt(doc, each)));
  return isDefinite && tellings.some((telling) => Math.abs(doc.sentenceOf[telling.head]! - doc.sentenceOf[start]!) <= 3);
}

/** By whose words the deed is told: the plainest telling that names the perpetrator decides, else the first. */
function bySpeakers(perpetrator: ActorMention, tellings: readonly Telling[], statements: readonly Statement[], doc: Doc): Attribution {
  const telling = tellings.find(({ head }) => doc.sentenceOf[head] === doc.sentenceOf[perpetrator.head]) ?? tellings[0];
  if (!telling || isPresupposed(telling.head, doc) || isNoReproach(perpetrator, telling))
    return { status: "FACT", by: [], rule: "attribution.article" };
  if (telling.modality === "THREATENED" && perpetrator.group)
    return { status: "CLAIMED", by: unique(wordsOfGroup(perpetrator, telling.head, statements, doc), doc), rule: "attribution.own-threat" };
  const said = saidOf(telling.head, statements).filter(({ content }) => isIn(perpetrator.head, content));
  const self = said.filter(({ speakerGroup }) => speakerGroup !== null && speakerGroup.id === perpetrator.group?.group.id);
  if (self.length > 0) return { status: "CLAIMED", by: unique(self, doc), rule: "attribution.says-so-itself" };
  const state = said.filter(({ speakerKind }) => authorities.has(speakerKind));
  const isOfState = perpetrator.kind === "STATE_FORCES" || perpetrator.kind === "EXTERNAL_FORCES";
  if (state.length > 0 && !isOfState)
    return { status: "ACCUSED_BY_AUTHORITIES", by: unique(state, doc), rule: "attribution.told-by-authorities" };
  // "Police shot two, witnesses said" is the article's own word with its source; "witnesses said police shot two" is theirs.
  const others = said.filter(({ speakerKind, verb, content }) => accusers.has(speakerKind) && (!isOfState || verb < content.start));
  if (others.length > 0) return { status: "ACCUSED", by: unique(others, doc), rule: "attribution.told-by-others" };
  return { status: "FACT", by: [], rule: "attribution.article" };
}

/** What the group says in the sentence of its threat. */
function wordsOfGroup({ group }: ActorMention, token: number, statements: readonly Statement[], doc: Doc): Statement[] {
  return statements.filter(
    ({ speakerGroup, verb }) => speakerGroup?.id === group?.group.id && doc.sentenceOf[verb] === doc.sentenceOf[token],
  );
}

/** A march, an arrest or a truce is nobody's crime: who tells of it accuses no one. */
function isNoReproach({ kind }: ActorMention, telling: Telling): boolean {
  const { family } = kinds[telling.kind];
  return family === "STRATEGIC" || (family === "UNREST" && (kind === "PROTESTERS" || kind === "RIOTERS" || kind === "CIVILIANS"));
}

/** "The toll of a rebel attack has risen to nine", "two wounded in a rebel attack have died": the toll is news, the rebels are known. */
function isPresupposed(telling: number, doc: Doc): boolean {
  if (isVerb(doc, telling)) return tellsWhichOnes(telling, doc);
  if (!isNoun(doc, telling)) return false;
  const above = headsAbove(doc, telling);
  const verb = above.find((each) => /^(?:rise|climb|jump|increase|grow|mount|reach|succumb|die)$/.test(lemmaAt(doc, each)));
  if (verb === undefined) return false;
  return lemmaAt(doc, verb) !== "die" || childrenAs(doc, verb, "nsubj").some((each) => isUnder(doc, telling, each));
}

/** "Two workers *who were kidnapped by pirates* have been freed, police said": the freeing is the news. */
function tellsWhichOnes(verb: number, doc: Doc): boolean {
  const noun = doc.head[verb]!;
  const isRestrictive = doc.dep[verb] === "relcl" && clauseOf(doc, verb).passive && lowerAt(doc, noun + 1) !== ",";
  return isRestrictive && /^nsubj/.test(doc.dep[noun]!);
}

/** Whose plain words make an accusation. Hospitals and newsrooms only pass on what happened. */
const accusers: ReadonlySet<string> = new Set(["WITNESS", "NGO", "PERSON", "GROUP"]);

function speakersOf(starts: readonly number[], statements: readonly Statement[], doc: Doc): Speaker[] {
  return unique(
    starts.flatMap((start) => statements.find(({ speaker, speakerName }) => speaker.start === start && speakerName !== "") ?? []),
    doc,
  );
}

function unique(statements: readonly Statement[], doc: Doc): Speaker[] {
  return statements
    .filter((each, index) => statements.findIndex(({ speakerName }) => speakerName === each.speakerName) === index)
    .map((each) => toSpeaker(each, doc));
}
