import type { Doc } from "../../language/index.js";
import type { DateMention, Trigger } from "../mention.js";
import { headsAbove, isUnder, lemmaAt } from "../syntax/index.js";
import { countedBack } from "./event-anchored.js";
import { isTelling } from "./telling.js";

/** Whether an expression dates the telling of an event rather than the event. */
export function datesTheTelling(doc: Doc, mention: DateMention, trigger: Trigger): boolean {
  // "is announced for Friday": the day of what is announced.
  const isFor = mention.start > 0 && lemmaAt(doc, mention.start - 1) === "for";
  if (isOfClaim(doc, mention)) return true;
  return mention.anchor !== trigger.head && !isFor && isTelling(doc, mention.anchor);
}

/** "claimed the raid on Thursday": the day of the claim, though the parser hangs it on the raid; not "claimed Thursday's raid". */
function isOfClaim(doc: Doc, { anchor, start }: DateMention): boolean {
  return doc.dep[anchor] === "dobj" && start > anchor && /^(?:claim|condemn|denounce)$/.test(lemmaAt(doc, doc.head[anchor]!));
}

/**
 * How far apart a trigger and what a date hangs on are in the parse, in steps; clauses of their own count double.
 * Infinite across sentences.
 */
export function tieLength(doc: Doc, trigger: Trigger, mention: DateMention): number {
  if (doc.sentenceOf[trigger.head] !== doc.sentenceOf[mention.anchor]) return Number.POSITIVE_INFINITY;
  // "two days after the bombing" dates the bombing, never what came two days after.
  if (mention.rule === countedBack && !isUnder(doc, trigger.head, mention.anchor)) return Number.POSITIVE_INFINITY;
  const up = [trigger.head, ...headsAbove(doc, trigger.head)];
  const down = [mention.anchor, ...headsAbove(doc, mention.anchor)];
  const meet = up.findIndex((each) => down.includes(each));
  if (meet < 0) return Number.POSITIVE_INFINITY;
  return length(doc, up.slice(0, meet)) + length(doc, down.slice(0, down.indexOf(up[meet]!)));
}

function length(doc: Doc, path: readonly number[]): number {
  return path.reduce(
    (sum, each) => sum + (/^(?:relcl|advcl|ccomp|parataxis)$/.test(doc.dep[each]!) ? 2 : /^(?:conj|acl)$/.test(doc.dep[each]!) ? 1.5 : 1),
    0,
  );
}
