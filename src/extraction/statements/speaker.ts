import { type Group, type Groups, type KnownSource, nounClasses, type SourceKind } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, objectsOfPreposition, wordAt } from "../syntax/index.js";
import { headOfRange, isIn, nounPhrase } from "./phrase.js";
import type { SourceMention } from "./source-mentions.js";
import type { SpeakerWords } from "./speaker-words.js";

/** Somebody who says something: the words, the name under which to list him, what he is, and the group that he speaks for. */
export interface SpeakerPhrase {
  readonly range: TokenRange;
  readonly name: string;
  readonly kind: SourceKind;
  readonly group: Group | null;
}

/** What is known of speakers before reading. */
export interface SpeakerKnowledge {
  readonly groups: Groups;
  readonly speakers: SpeakerWords;
}

/** Who speaks, by the head of his phrase. */
export type SpeakerOf = (head: number) => SpeakerPhrase | null;

/** Reads the speaker that a noun phrase names; null for what can't speak. */
export function speakerAt(
  doc: Doc,
  head: number,
  groups: readonly GroupMention[],
  sources: readonly SourceMention[],
  known: SpeakerKnowledge,
): SpeakerPhrase | null {
  const range = nounPhrase(doc, head);
  const listed = sources.find((source) => source.start < range.end && range.start < source.end);
  if (listed) {
    const { start, end, source } = listed;
    return { range: { start, end }, name: source.name, kind: source.kind, group: groupBehind(source, known.groups) };
  }
  const person = personIn(doc, head);
  const group = groupOf(doc, head, range, groups);
  const role = roleOf(doc, head, known.speakers);
  const kind = person && role === null ? "PERSON" : (role ?? kindOfGroup(doc, group, range) ?? (isPerson(doc, head) ? "PERSON" : null));
  if (kind === null) return null;
  const isGroupItself =
    group !== null && (bodies.test(lemmaAt(doc, head)) || groups.some((mention) => isIn(head, mention) && mention.group.id === group.id));
  const resolved = kind === "UNNAMED" && group ? (kindOfGroup(doc, group, range) ?? "UNNAMED") : kind;
  return {
    range,
    name: person ?? (isGroupItself ? group.name : textOf(doc, range)),
    kind: isGroupItself ? (kindOfGroup(doc, group, range) ?? resolved) : resolved,
    group,
  };
}

/** "a waiter"; not those whom the article is about, "gunmen believed to be rebels". */
function isPerson(doc: Doc, head: number): boolean {
  const isAbout = /^(?:gunman|attacker|assailant|bomber|raider|suspect|victim|member|man|woman|youth)$/.test(lemmaAt(doc, head));
  return doc.pos[head] === "NOUN" && !isAbout && nounClasses(lemmaAt(doc, head))[0] === "person";
}

/** "the jihadist group X", "the X movement": the noun only says what X is. */
const bodies = /^(?:branch|affiliate|wing|column|front|group|movement|organi[sz]ation|outfit|militia|sect|faction)$/;

/** Whose channel it is: an armed group's news agency speaks for the group. */
function groupBehind({ speaksFor }: Pick<KnownSource, "speaksFor">, groups: Groups): Group | null {
  return speaksFor === null ? null : groups.byId(speaksFor);
}

/** The person named by the phrase or beside it: "one of the officers, Abu Ali", "the mayor, Yusuf Ali". */
function personIn(doc: Doc, head: number): string | null {
  const isOne = doc.pos[head] === "NUM" || doc.tag[head] === "DT";
  const candidates = isOne
    ? Array.from({ length: doc.rightEdge[head]! - head + 1 }, (_, i) => head + i)
    : [head, ...childrenAs(doc, head, "appos")];
  for (const token of candidates) {
    const entity = doc.entities[doc.entityOf[token]!];
    if (entity?.label === "PERSON") return textOf(doc, entity);
  }
  return null;
}

/** "Army spokesman Blaise M.", "the police chief", "a doctor at the hospital", "Yusuf Ali, a resident": by the noun, then the words before and behind. */
function roleOf(doc: Doc, head: number, words: SpeakerWords): SourceKind | null {
  const described = [head, ...childrenAs(doc, head, "appos", "compound", "nmod", "amod").sort((a, b) => b - a)];
  const behind = childrenAs(doc, head, "prep")
    .filter((each) => /^(?:of|for|at|with|in|from)$/.test(lemmaAt(doc, each)))
    .flatMap((each) => objectsOfPreposition(doc, each))
    .flatMap((each) => [each, ...childrenAs(doc, each, "compound", "amod", "appos")]);
  let role: SourceKind | null = null;
  for (const token of [
    ...described,
    ...described.flatMap((each) => childrenAs(doc, each, "compound", "amod", "nmod", "poss")),
    ...behind,
  ]) {
    const kind = words.get(lemmaAt(doc, token)) ?? words.get(wordAt(doc, token).toLowerCase());
    if (!kind) continue;
    if (!open.has(lemmaAt(doc, token))) return overruled(role, kind);
    role ??= kind;
  }
  return role;
}

/** Nouns that say little by themselves: "police source", "hospital official", "army spokesman", "security officer". */
const open = new Set([
  "source",
  "official",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "people",
  "officer",
  "chief",
  "commander",
  "informant",
  "insider",
  "local",
  "general",
  "staff",
  "agency",
  "office",
  "head",
  "director",
  "department",
  "leader",
]);

function overruled(role: SourceKind | null, kind: SourceKind): SourceKind {
  return role === "AGENCY" || (role === "OFFICIAL" && kind === "WITNESS") ? role : kind;
}

function groupOf(doc: Doc, head: number, range: TokenRange, groups: readonly GroupMention[]): Group | null {
  const inside = groups.find((mention) => mention.start < range.end && range.start < mention.end);
  if (inside) return inside.group;
  const apposed = childrenAs(doc, head, "appos").flatMap((each) => groups.find((mention) => isIn(each, mention)) ?? []);
  if (apposed[0]) return apposed[0].group;
  for (const preposition of childrenAs(doc, head, "prep").filter((each) => /^(?:of|for|from)$/.test(lemmaAt(doc, each)))) {
    for (const object of objectsOfPreposition(doc, preposition)) {
      const mention = groups.find((each) => isIn(object, each) || (each.start >= doc.leftEdge[object]! && each.end <= object + 1));
      if (mention) return mention.group;
    }
  }
  return null;
}

function kindOfGroup(doc: Doc, group: Group | null, range: TokenRange): SourceKind | null {
  if (group === null) return isOrganisation(doc, headOfRange(doc, range)) ? "OFFICIAL" : null;
  if (group.kind === "EXTERNAL_FORCES") return "OFFICIAL";
  if (group.kind !== "STATE_FORCES") return "GROUP";
  return /police|polic[ií]a|constabulary|gendarmerie/i.test(`${group.name} ${textOf(doc, range)}`) ? "POLICE" : "MILITARY";
}

/** A state or an organisation by name: "Israel said", "Beilinson Hospital announced". */
function isOrganisation(doc: Doc, head: number): boolean {
  const label = doc.entities[doc.entityOf[head]!]?.label;
  return label === "GPE" || label === "ORG";
}

export function textOf(doc: Doc, { start, end }: TokenRange): string {
  return doc.text.slice(doc.start[start], doc.end[end - 1]);
}
