import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { childrenAs, lemmaAt, objectsOfPreposition, wordAt } from "../syntax/index.js";
import { overlaps } from "./token-range.js";

/** Those who are in a group's hands or path don't belong to it. */
export function canBelong(doc: Doc, head: number, kind: ActorKind): boolean {
  if (kind === "PERSON") return doc.pos[head] === "NOUN";
  return !sufferers.has(lemmaAt(doc, head));
}

const sufferers = new Set(
  "victim hostage captive prisoner target enemy opponent rival defector survivor critic casualty wife child family refugee resident villager civilian".split(
    " ",
  ),
);

/** The group that a noun phrase belongs to: one named within it ("Boko Haram gunmen"), behind it ("fighters of the PMU"), or by a clause ("men believed to be from X"). */
export function groupOf(doc: Doc, head: number, range: TokenRange, groups: readonly GroupMention[]): GroupMention | null {
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
