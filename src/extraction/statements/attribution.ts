import type { Doc } from "../../language/index.js";
import type { ActorMention, PerpetratorEvidence, Statement } from "../mention.js";
import type { AttributionStatus, Perpetrator, Speaker } from "../record.js";
import { childrenAs, wordAt } from "../syntax/index.js";
import { isIn } from "./phrase.js";
import { toSpeaker } from "./source-records.js";
import { authorities } from "./stances.js";

type Attribution = Perpetrator["attribution"];

/** A mention of the deed: its word and tokens. */
interface Telling {
  readonly start: number;
  readonly end: number;
  readonly head: number;
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
  for (const found of [direct, loose]) {
    const status = order.find((each) => found.some((evidence) => evidence.status === each));
    if (status === undefined) continue;
    const matching = found.filter((each) => each.status === status);
    return {
      status,
      by: speakersOf(
        matching.flatMap(({ by }) => by.map(({ start }) => start)),
        statements,
        doc,
      ),
      rule: matching[0]!.rule,
    };
  }
  return bySpeakers(perpetrator, tellings, statements, doc);
}

const order: readonly AttributionStatus[] = ["CLAIMED", "DENIED", "ACCUSED_BY_AUTHORITIES", "ACCUSED", "SUSPECTED"];

function isAbout({ start, end, head, group }: PerpetratorEvidence, perpetrator: ActorMention): boolean {
  if (isIn(perpetrator.head, { start, end }) || isIn(head, perpetrator)) return true;
  return group !== null && group.id === perpetrator.group?.group.id;
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
  if (!telling) return { status: "FACT", by: [], rule: "attribution.article" };
  const said = statements.filter(
    ({ content, stance }) => stance === null && isIn(telling.head, content) && isIn(perpetrator.head, content),
  );
  const self = said.filter(({ speakerGroup }) => speakerGroup !== null && speakerGroup.id === perpetrator.group?.group.id);
  if (self.length > 0) return { status: "CLAIMED", by: unique(self, doc), rule: "attribution.says-so-itself" };
  const state = said.filter(({ speakerKind }) => authorities.has(speakerKind));
  const isOfState = perpetrator.kind === "STATE_FORCES" || perpetrator.kind === "EXTERNAL_FORCES";
  if (state.length > 0 && !isOfState)
    return { status: "ACCUSED_BY_AUTHORITIES", by: unique(state, doc), rule: "attribution.told-by-authorities" };
  const others = said.filter(({ speakerKind }) => accusers.has(speakerKind));
  if (others.length > 0 && !isOfState) return { status: "ACCUSED", by: unique(others, doc), rule: "attribution.told-by-others" };
  return { status: "FACT", by: [], rule: "attribution.article" };
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
