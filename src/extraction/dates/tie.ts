import type { Doc } from "../../language/index.js";
import type { DateMention, Trigger } from "../mention.js";
import { childrenAs, headsAbove, isUnder, isVerb, lemmaAt } from "../syntax/index.js";
import { countedBack } from "./event-anchored.js";

const reporting =
  /^(?:say|tell|report|announce|confirm|add|state|note|declare|claim|arrest|bury|write|quote|cite|inform|reveal|disclose|describe|blame|condemn|warn|accuse|deny|update|release|publish|post|tweet)$/;

/** Whether the expression dates the telling or what came of the event: "police said on Monday", "the toll rose on Friday", "a group claimed it on Sunday". */
export function datesTheTelling(doc: Doc, mention: DateMention, trigger: Trigger): boolean {
  const { anchor } = mention;
  if (anchor === trigger.head || !isVerb(doc, anchor)) return false;
  return (
    reporting.test(lemmaAt(doc, anchor)) ||
    childrenAs(doc, anchor, "nsubj", "nsubjpass").some((each) => /^(?:toll|number|figure)$/.test(lemmaAt(doc, each)))
  );
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
