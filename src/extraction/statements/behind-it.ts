import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, clauseOf, isNoun, lemmaAt, objectsOfPreposition, prepositional, wordAt } from "../syntax/index.js";
import { claimed } from "./claims.js";
import { denied } from "./denials.js";
import { isOneself } from "./oneself.js";
import type { SpeakerOf } from "./speaker.js";
import { deedFor, isDeed, isNobody, isParty, isSomebody, type Stance, sayingAbove, speakerAbove } from "./stance.js";

/** "X was behind the attack", "X was responsible", "it is the work of X": said by whoever the sentence has saying it. */
export function behindIt(doc: Doc, token: number, groups: readonly GroupMention[], speakerOf: SpeakerOf): Stance[] {
  const verb = beAbove(doc, token);
  if (verb === null) return [];
  const lemma = lemmaAt(doc, token);
  const named = lemma === "behind" || lemma === "responsible" ? clauseOf(doc, verb).subjects : prepositional(doc, token, ["of"]);
  const culprits = named.filter((head) => isParty(doc, head) && !isNobody(doc, head) && !isSomebody(doc, head));
  const deed = lemma === "behind" ? objectsOfPreposition(doc, token)[0] : undefined;
  if (lemma === "behind" && (deed === undefined || !isDeed(doc, deed))) return [];
  const supposing = suppositionAbove(doc, verb);
  const saying = sayingAbove(doc, supposing ?? verb);
  const speaker = speakerAbove(doc, supposing ?? verb);
  const anchor = deed ?? (isNoun(doc, token) ? -1 : deedFor(doc, [token, verb]));
  const isNegated = childrenAs(doc, verb, "neg").length > 0;
  const speakerGroup = speaker === null ? null : (speakerOf(speaker)?.group ?? null);
  return culprits.flatMap((head): Stance[] => {
    const isOwn = speaker !== null && speakerGroup !== null && isOneself(doc, head, speakerGroup.id, groups);
    if (saying !== null && speaker !== null && lemmaAt(doc, saying) === "deny") return isOwn ? [denied(token, speaker, anchor)] : [];
    if (isNegated) return isOwn ? [denied(token, speaker, anchor)] : [];
    if (isOwn) return [claimed(token, speaker, anchor, "statement.behind-it")];
    const status = supposing !== null || isDoubtful(doc, verb, saying) ? "SUSPECTED" : "ACCUSED";
    return [{ verb: token, speaker, accused: head, anchor, status, rule: "statement.behind-it" }];
  });
}

/** "X was *believed* to be behind it". */
function suppositionAbove(doc: Doc, be: number): number | null {
  const above = doc.head[be]!;
  return doc.dep[be] === "xcomp" && /^(?:believe|suspect|think|presume)$/.test(lemmaAt(doc, above)) ? above : null;
}

/** "was behind", "was responsible", "is the work of"; null where the word means something else. */
function beAbove(doc: Doc, token: number): number | null {
  const be = doc.head[token]!;
  return lemmaAt(doc, be) === "be" && (!isNoun(doc, token) || doc.dep[token] === "attr") ? be : null;
}

function isDoubtful(doc: Doc, be: number, saying: number | null): boolean {
  const adverbs = childrenAs(doc, be, "advmod", "acomp").map((each) => wordAt(doc, each).toLowerCase());
  return adverbs.some((each) => hedges.has(each)) || (saying !== null && /^(?:suspect|believe|think)$/.test(lemmaAt(doc, saying)));
}

/** Adverbs that leave open whether it was so. */
export const hedges: ReadonlySet<string> = new Set(
  "probably likely possibly apparently presumably allegedly perhaps reportedly purportedly supposedly".split(" "),
);
