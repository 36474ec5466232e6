import type { Doc, TokenRange } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import type { GroupMention, Statement } from "../mention.js";
import { childrenAs, clauseOf, isNoun, isVerb, lemmaAt, sentenceOf } from "../syntax/index.js";
import { behindIt } from "./behind-it.js";
import { blamesOf, doersOf } from "./blame.js";
import { claimBy, claimsOf } from "./claims.js";
import { denialsOf } from "./denials.js";
import { fireFrom } from "./fire-from.js";
import { identitiesOf } from "./identities.js";
import { nounPhrase } from "./phrase.js";
import type { SpeakerOf, SpeakerPhrase } from "./speaker.js";
import type { Stance } from "./stance.js";

/** Claims of responsibility, blame, accusation and denial. "Nobody claimed responsibility" and "no immediate claim" give none. */
export function findStances(doc: Reading, groups: readonly GroupMention[], speakerOf: SpeakerOf): Statement[] {
  const stances: Stance[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (isVerb(doc, token)) stances.push(...stancesOfVerb(doc, token, groups));
    else if (lemmaAt(doc, token) === "claim" && isNoun(doc, token)) stances.push(...claimBy(doc, token));
    else if (culpability.test(lemmaAt(doc, token))) stances.push(...behindIt(doc, token, groups, speakerOf));
  }
  return stances.map((stance) => toStatement(doc, stance, stance.speaker === null ? null : speakerOf(stance.speaker)));
}

const culpability = /^(?:responsible|behind|work|handiwork|doing)$/;

function stancesOfVerb(doc: Reading, verb: number, groups: readonly GroupMention[]): Stance[] {
  if (childrenAs(doc, verb, "neg").length > 0) return [];
  const clause = clauseOf(doc, verb);
  const doers = doersOf(doc, verb);
  const doer = doers[0] ?? null;
  return [
    ...claimsOf(doc, clause, doers, groups),
    ...blamesOf(doc, clause, doer, groups),
    ...identitiesOf(doc, clause, doer, groups),
    ...denialsOf(doc, clause, doers[0]),
    ...fireFrom(doc, clause),
  ];
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
