import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { ActorMention, GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, objectsOfPreposition, wordAt } from "../syntax/index.js";
import { countPersons } from "../tolls/index.js";
import { kindOfNoun, type Reading } from "./actor-words.js";
import { fullNameOf } from "./person-name.js";
import { overlaps } from "./token-range.js";

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

/** "armed men *from the Peul community*", "men *of the Anti Robbery Squad*": where the noun tells nothing, whom it tells to be from does. */
function endOfOrigin(doc: Reading, head: number, end: number): number {
  if (!nameless.test(lemmaAt(doc, head)) || end !== head + 1) return end;
  const [from] = childrenAs(doc, head, "prep").filter((each) => /^(?:of|from)$/.test(lemmaAt(doc, each)));
  const origin = from === head + 1 ? objectsOfPreposition(doc, from)[0] : undefined;
  if (origin === undefined || origin - head > 8 || doc.entities[doc.entityOf[origin]!]?.label === "GPE") return end;
  return doc.pos[origin] === "PROPN" || kindOfNoun(doc, origin) === "CIVILIANS" ? origin + 1 : end;
}

const nameless = /^(?:man|men|youth|element|personnel|gunm[ae]n|militiam[ae]n|assailant|attacker|mob|fighter|raider|boy|operative)$/;

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

/** Those who are in a group's hands or path don't belong to it. */
function canBelong(doc: Doc, head: number, kind: ActorKind): boolean {
  if (kind === "PERSON") return doc.pos[head] === "NOUN";
  return !sufferers.has(lemmaAt(doc, head));
}

const sufferers = new Set(
  "victim hostage captive prisoner target enemy opponent rival defector survivor critic casualty wife child family refugee resident villager civilian".split(
    " ",
  ),
);

/** The words of the phrase from its first modifier to its noun, without article. */
function phraseOf(doc: Doc, head: number, own: GroupMention | null): TokenRange {
  const before = childrenAs(doc, head, "compound", "amod", "nummod", "poss", "quantmod", "nmod", "advmod", "det")
    .filter((child) => child < head && !/^(?:the|a|an|this|that|these|those|some)$/i.test(wordAt(doc, child)) && !isOfVerb(doc, child))
    .map((child) => doc.leftEdge[child]!);
  const entity = doc.entities[doc.entityOf[head]!];
  let start = Math.min(head, own?.start ?? head, ...before, entity && entity.label === "PERSON" ? entity.start : head);
  const end = Math.max(head + 1, own?.end ?? 0, entity && entity.label === "PERSON" ? entity.end : 0);
  for (let token = start; token < head; token++) if (doc.pos[token] === "SPACE" && wordAt(doc, token).includes("\n")) start = token + 1;
  while (start < head && /^(?:the|a|an|,|[“”"'])$/i.test(wordAt(doc, start))) start++;
  return { start, end };
}

/** Things go by whose they are ("the offices of the port authority"), not by how many or by a pronoun: "several of *their* houses". */
function phraseOfThing(doc: Doc, head: number): TokenRange {
  const { start, end } = phraseOf(doc, head, null);
  let first = start;
  while (
    first < head &&
    (doc.dep[first] === "nummod" || doc.tag[first] === "PRP$" || doc.tag[first] === "CD" || measures.test(wordAt(doc, first)))
  )
    first++;
  return { start: first, end: Math.max(end, endOfOwner(doc, head)) };
}

const measures = /^(?:several|many|few|some|other|another|various|numerous|at|least|about|around|more|than|nearly|over|-|,)$/i;

/** Behind "of" and whom or what it belongs to; the noun's own end where nothing follows. */
function endOfOwner(doc: Doc, noun: number): number {
  const of = childrenAs(doc, noun, "prep").find((each) => each === noun + 1 && wordAt(doc, each) === "of");
  const owner = of === undefined ? undefined : childrenAs(doc, of, "pobj")[0];
  if (owner === undefined || doc.pos[owner] === "PRON") return noun + 1;
  const entity = doc.entities[doc.entityOf[owner]!];
  if (entity?.label === "GPE") return noun + 1; // the event's place says that
  return Math.max(owner + 1, entity && entity.start >= noun ? entity.end : 0, endOfOwner(doc, owner));
}

/** "shot *dead* two teachers": the parser gives the verb's word to the noun. */
function isOfVerb(doc: Doc, token: number): boolean {
  return /^dead$/i.test(wordAt(doc, token)) && /^(?:NUM|DET)$/.test(doc.pos[token + 1] ?? "");
}

function groupOf(doc: Doc, head: number, range: TokenRange, groups: readonly GroupMention[]): GroupMention | null {
  const inside = groups.find((group) => overlaps(group, range) && !isOpposed(doc, group)) ?? ownerOfPronoun(doc, head, groups);
  if (inside) return inside;
  const places = [
    ...childrenAs(doc, head, "appos"),
    ...childrenAs(doc, head, "prep")
      .filter((each) => /^(?:of|from|for|with|by)$/.test(lemmaAt(doc, each)))
      .flatMap((each) => objectsOfPreposition(doc, each)),
    ...childrenAs(doc, head, "acl", "relcl").flatMap((clause) => belonging(doc, clause)),
  ];
  for (const token of places) {
    const group =
      groups.find((each) => token >= each.start && token < each.end) ??
      groups.find((each) => each.start >= doc.leftEdge[token]! && each.end <= token + 1);
    if (group) return group;
  }
  return saidToBe(doc, head, groups);
}

/** "an anti-X militia"; the Anti-balaka bear the word in their name. */
function isOpposed(doc: Doc, { start, group }: GroupMention): boolean {
  return !/^anti/i.test(group.name) && start >= 2 && /^-$/.test(wordAt(doc, start - 1)) && /^anti$/i.test(wordAt(doc, start - 2));
}

/** "Gunmen believed to be from X have ...", where the parser takes "believed" for the sentence's verb: by the words alone. */
function saidToBe(doc: Doc, head: number, groups: readonly GroupMention[]): GroupMention | null {
  const isSaid =
    head + 2 < doc.length &&
    memberVerbs.has(lemmaAt(doc, head + 1)) &&
    /^VB[DN]$/.test(doc.tag[head + 1]!) &&
    /^(?:to|of|as)$/.test(wordAt(doc, head + 2));
  return isSaid ? (groups.find((group) => group.named && group.start > head && group.start <= head + 8) ?? null) : null;
}

/** "Al-Shabaab said *its* fighters": the group that is subject before. */
function ownerOfPronoun(doc: Doc, head: number, groups: readonly GroupMention[]): GroupMention | null {
  const pronoun = childrenAs(doc, head, "poss").find((child) => /^(?:its|their|his)$/i.test(wordAt(doc, child)));
  if (pronoun === undefined) return null;
  if (/^his$/i.test(wordAt(doc, pronoun))) return groupOfSpeaker(doc, head, groups);
  const before = groups.filter((group) => group.end <= pronoun && doc.sentenceOf[group.start] === doc.sentenceOf[head]);
  return before.findLast((group) => doc.dep[group.end - 1] === "nsubj" || doc.dep[group.end - 1] === "nsubjpass") ?? null;
}

/** "The rebels' leader said *his* men": the group of him who speaks. */
function groupOfSpeaker(doc: Doc, head: number, groups: readonly GroupMention[]): GroupMention | null {
  const verb = doc.head[doc.head[head]!]!;
  const speaker = childrenAs(doc, verb, "nsubj").find((each) => each < head);
  if (speaker === undefined || !/^(?:men|fighters?|troops|soldiers?|forces?)$/i.test(wordAt(doc, head))) return null;
  return groups.find((each) => each.named && each.start >= doc.leftEdge[speaker]! && each.end <= doc.rightEdge[speaker]! + 1) ?? null;
}

/** "(gunmen) believed to be from X", "(men) belonging to X", "(fighters) loyal to X": the X. */
function belonging(doc: Doc, clause: number): number[] {
  if (!memberVerbs.has(lemmaAt(doc, clause))) return [];
  return Array.from({ length: doc.rightEdge[clause]! - clause }, (_, i) => clause + 1 + i).filter(
    (token) => doc.pos[token] === "PROPN" || doc.pos[token] === "NOUN",
  );
}

const memberVerbs = new Set(
  "believe suspect belong think say link affiliate ally allege loyal tie know be identify call associate claim".split(" "),
);

function countOf(doc: Doc, head: number): number | null {
  const count = countPersons(doc, head);
  return count?.form === "NUMBER" ? (count.best ?? null) : null;
}

function nameOf(doc: Doc, head: number, range: TokenRange, own: GroupMention | null, group: GroupMention | null, kind: ActorKind): string {
  if (own) return own.group.name;
  const entity = doc.entities[doc.entityOf[head]!];
  if (kind === "PERSON" && entity) return fullNameOf(doc, entity);
  if (group && kind === group.group.kind && kind !== "CIVILIANS" && !hasRank(doc, head)) return group.group.name;
  const number = new Set(
    childrenAs(doc, head, "nummod", "quantmod").flatMap((child) => [...span(doc.leftEdge[child]!, doc.rightEdge[child]! + 1)]),
  );
  let start = range.start;
  while (
    start < head &&
    (number.has(start) ||
      doc.pos[start] === "NUM" ||
      doc.pos[start] === "ADV" ||
      doc.pos[start] === "PUNCT" ||
      unnaming.test(wordAt(doc, start)))
  )
    start++;
  return doc.text.slice(doc.start[start], doc.end[range.end - 1]);
}

/** What stands before a name and is no part of it: measures, ages, doubts, whose. */
const unnaming =
  /^(?:at|least|about|some|around|nearly|more|than|up|to|over|years?|old|dead|suspected|alleged|armed|other|another|unidentified|unknown|his|her|its|their)$/i;

/** "a Taliban commander": one man, who keeps his words. */
function hasRank(doc: Doc, head: number): boolean {
  return (
    doc.tag[head] === "NN" &&
    /^(?:commander|leader|chief|spokesman|member|official|officer|founder|deputy|head|emir)$/.test(lemmaAt(doc, head))
  );
}

function* span(start: number, end: number): Generator<number> {
  for (let token = start; token < end; token++) yield token;
}
