import type { Doc } from "../../language/index.js";
import type { DateMention, Trigger } from "../mention.js";
import { headsAbove, isVerb, lemmaAt } from "../syntax/index.js";

const reporting =
  /^(?:say|tell|report|announce|confirm|add|state|note|declare|claim|write|quote|cite|inform|reveal|disclose|describe|blame|condemn|warn|accuse|deny|update|release|publish|post|tweet)$/;

/** Whether the expression dates the telling: "police said on Monday". */
export function datesTheTelling(doc: Doc, mention: DateMention, trigger: Trigger): boolean {
  return mention.anchor !== trigger.head && isVerb(doc, mention.anchor) && reporting.test(lemmaAt(doc, mention.anchor));
}

/**
 * How far apart a trigger and what a date hangs on are in the parse, in steps; clauses of their own count double.
 * Infinite across sentences.
 */
export function tieLength(doc: Doc, trigger: Trigger, mention: DateMention): number {
  if (doc.sentenceOf[trigger.head] !== doc.sentenceOf[mention.anchor]) return Number.POSITIVE_INFINITY;
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
