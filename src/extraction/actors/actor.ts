import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { ActorMention, GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, objectsOfPreposition, wordAt } from "../syntax/index.js";
import { countPersons } from "../tolls/index.js";
import { nameOf } from "./actor-name.js";
import { kindOfNoun, type Reading } from "./actor-words.js";
import { canBelong, groupOf } from "./membership.js";
import { endOfOrigin, phraseOf, phraseOfThing } from "./phrase.js";

/**
 * The actor that the noun phrase with this head names: its words, kind, number and group.
 * A group counts as the actor's where it is the phrase itself ("Boko Haram"), stands before the noun ("Boko Haram gunmen", "the army's convoy") or
 * behind it ("fighters of the PMU", "gunmen believed to be from Boko Haram"); not where the noun tells of its victims ("Taliban hostages").
 * @returns null for a pronoun that stands for no known group, and for what can neither act nor suffer.
 */
export function actorOf(head: number, doc: Reading, groups: readonly GroupMention[]): ActorMention | null {
  const own = groups.find((group) => head >= group.start && head < group.end) ?? null;
  if (doc.pos[head] === "PRON" && !own) return null;
  if (!own) {
    const counted = countedNoun(doc, head);
    const actor = counted === null ? null : actorOf(counted, doc, groups);
    if (actor) return { ...actor, start: phraseOf(doc, head, null).start, head: actor.head, count: countOf(doc, head) ?? actor.count };
  }
  const kind = kindOf(doc, head, own);
  const range = kind === "PROPERTY" && !own ? phraseOfThing(doc, head) : phraseOf(doc, head, own);
  const group = own ?? (kind !== null && canBelong(doc, head, kind) ? groupOf(doc, head, range, groups) : null);
  const actual = own || kind === "PROPERTY" || kind === "STATE_FORCES" ? kind : group && kind !== null ? group.group.kind : kind;
  if (actual === null) return null;
  const end = group === null ? endOfOrigin(doc, head, range.end) : range.end;
  return {
    start: range.start,
    end,
    head,
    lemma: lemmaAt(doc, head),
    name: nameOf(doc, head, { start: range.start, end }, own, group, actual),
    kind: actual,
    count: countOf(doc, head),
    group,
    rule: own ? (own.named ? "actor.group" : "actor.reference") : group ? "actor.of-group" : `actor.${kindRules[actual] ?? "noun"}`,
  };
}

/** The thing, building or firm that the noun phrase with this head names, when an event shows that it was hit. */
export function thingOf(head: number, doc: Doc): ActorMention {
  const range = phraseOfThing(doc, head);
  const name = doc.text.slice(doc.start[range.start], doc.end[range.end - 1]);
  return { ...range, head, lemma: lemmaAt(doc, head), name, kind: "PROPERTY", count: countOf(doc, head), group: null, rule: "actor.thing" };
}

const kindRules: Partial<Record<ActorKind, string>> = { PERSON: "person", PROPERTY: "thing" };

function kindOf(doc: Reading, head: number, own: GroupMention | null): ActorKind | null {
  if (own) return own.group.kind;
  const label = doc.entities[doc.entityOf[head]!]?.label;
  if (doc.pos[head] !== "NOUN") {
    if (label === "PERSON") return "PERSON";
    if (label === "GPE") return "STATE_FORCES"; // "Israel struck": a state acts through its forces
    if (label === "NORP") return "CIVILIANS";
    if (label === "FAC") return "PROPERTY";
    if (label === "LOC" || label === "DATE" || label === "TIME") return null;
  }
  if (
    doc.pos[head] === "NUM" ||
    doc.tag[head] === "DT" ||
    doc.tag[head] === "JJ" ||
    /^(?:others?|dozens|scores|hundreds|many|several)$/i.test(wordAt(doc, head))
  )
    return "CIVILIANS";
  return kindOfNoun(doc, head);
}

/** "dozens of rebels", "a group of villagers", "members of the militia": whose number or body is named first. */
function countedNoun(doc: Doc, head: number): number | null {
  const isCount = doc.pos[head] === "NUM" || doc.tag[head] === "DT" || holders.has(lemmaAt(doc, head));
  if (!isCount) return null;
  const of = childrenAs(doc, head, "prep").find((each) => lemmaAt(doc, each) === "of");
  return of === undefined ? null : (objectsOfPreposition(doc, of)[0] ?? null);
}

const holders = new Set(
  "dozen dozens score scores hundred hundreds thousand thousands number group band gang column crowd mob series pair couple majority all some most several many handful one other others total unit team coalition alliance member people remnant element cell".split(
    " ",
  ),
);

function countOf(doc: Doc, head: number): number | null {
  const count = countPersons(doc, head);
  return count?.form === "NUMBER" ? (count.best ?? null) : null;
}
