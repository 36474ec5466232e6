import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { children, has, lemmaAt, wordAt } from "../syntax/index.js";
import { mentionsAt } from "./token-range.js";

/**
 * "The group", "the militants", "these rebels", "they": words that stand for a group named before. Taken for the nearest suitable group in the four
 * sentences before; a pronoun only for the subject just before it. In doubt nothing is said.
 * @param named - mentions found so far, in reading order.
 */
export function findReferences(doc: Doc, named: readonly GroupMention[]): GroupMention[] {
  if (named.length === 0) return [];
  const references: GroupMention[] = [];
  const taken = mentionsAt(named);
  for (let token = 0; token < doc.length; token++) {
    if (taken.has(token)) continue;
    const start = definitePhrase(doc, token);
    const before = start === null ? namesake(doc, token, named) : antecedent(doc, start, suitable[lemmaAt(doc, token)]!, named);
    if (before) references.push({ start: start ?? token, end: token + 1, group: before.group, named: false, rule: "group.definite-noun" });
    else if (isSubjectPronoun(doc, token)) {
      const known = [...named, ...references.filter(({ rule }) => rule === "group.definite-noun")];
      const subject = /^it$/i.test(wordAt(doc, token))
        ? itsSpeaker(doc, token, [...named, ...references])
        : subjectBefore(doc, token, known);
      if (subject) references.push({ start: token, end: token + 1, group: subject.group, named: false, rule: "group.pronoun" });
    }
  }
  return references;
}

const outsideState: readonly ActorKind[] = ["REBEL_GROUP", "POLITICAL_MILITIA", "IDENTITY_MILITIA", "CRIMINALS"];
const rebels: readonly ActorKind[] = ["REBEL_GROUP"];
const criminals: readonly ActorKind[] = ["CRIMINALS"];

/** What kind of group each noun can go back to. */
const suitable: Readonly<Record<string, readonly ActorKind[]>> = {
  group: outsideState,
  organisation: outsideState,
  organization: outsideState,
  outfit: outsideState,
  movement: outsideState,
  faction: outsideState,
  sect: outsideState,
  militant: rebels,
  extremist: rebels,
  insurgent: rebels,
  rebel: rebels,
  guerrilla: rebels,
  terrorist: rebels,
  jihadist: rebels,
  jihadi: rebels,
  islamist: rebels,
  separatist: rebels,
  militia: ["POLITICAL_MILITIA", "IDENTITY_MILITIA", "REBEL_GROUP"],
  gang: criminals,
  cartel: criminals,
};

/** Start of "the (armed) group" when `token` is its noun, without the article; null for anything said more exactly ("the group of boys"). */
function definitePhrase(doc: Doc, token: number): number | null {
  if (!(lemmaAt(doc, token) in suitable) || (doc.pos[token] !== "NOUN" && doc.pos[token] !== "PROPN")) return null;
  if (doc.dep[token] === "compound" || doc.dep[token] === "amod") return null;
  let start = token;
  while (start > 0 && plainModifiers.has(wordAt(doc, start - 1).toLowerCase())) start--;
  const isDefinite = start > 0 && /^(?:the|this|that|these|those)$/i.test(wordAt(doc, start - 1));
  return isDefinite && !has(doc, token, "acl", "relcl", "appos", "nummod") && !isFollowedByOf(doc, token) ? start : null;
}

/** "The command" after "U.S. Africa Command", "the front" after "Northern Star Liberation Front": the last word of a name, alone. */
function namesake(doc: Doc, token: number, named: readonly GroupMention[]): GroupMention | null {
  if (doc.tag[token] !== "NN" || token === 0 || !/^the$/i.test(wordAt(doc, token - 1)) || doc.dep[token] === "compound") return null;
  if (isFollowedByOf(doc, token)) return null;
  const word = wordAt(doc, token).toLowerCase();
  return (
    named.findLast(
      (each) =>
        each.end <= token &&
        each.end - each.start > 1 &&
        wordAt(doc, each.end - 1).toLowerCase() === word &&
        (/^\p{Lu}/u.test(wordAt(doc, each.end - 1)) || word === "coalition"),
    ) ?? null
  );
}

const plainModifiers = new Set([
  "armed",
  "militant",
  "terrorist",
  "terror",
  "extremist",
  "rebel",
  "jihadist",
  "islamist",
  "insurgent",
  "jihadi",
  "same",
  "radical",
]);

function isFollowedByOf(doc: Doc, token: number): boolean {
  return children(doc, token).some((child) => doc.dep[child] === "prep" && lemmaAt(doc, child) === "of");
}

const reach = 4;

function antecedent(doc: Doc, token: number, kinds: readonly ActorKind[], named: readonly GroupMention[]): GroupMention | null {
  const sentence = doc.sentenceOf[token]!;
  const near = named.filter(
    (each) => each.end <= token && each.named && kinds.includes(each.group.kind) && sentence - doc.sentenceOf[each.start]! <= reach,
  );
  if (near.length > 0) return near.at(-1)!;
  // Further back only what the whole text is about: the one such group that it names.
  const all = named.filter((each) => each.end <= token && each.named && kinds.includes(each.group.kind));
  return new Set(all.map(({ group }) => group.id)).size === 1 ? all[0]! : null;
}

function isSubjectPronoun(doc: Doc, token: number): boolean {
  return doc.dep[token] === "nsubj" && /^(?:they|it)$/i.test(wordAt(doc, token));
}

const speaking = /^(?:say|claim|admit|announce|acknowledge|confirm|deny|boast|speak|threaten|vow|reject)$/;

/** "The Front said *it* had attacked": the group whose words they are. */
function itsSpeaker(doc: Doc, token: number, mentions: readonly GroupMention[]): GroupMention | null {
  const verb = doc.head[token]!;
  if (speaking.test(lemmaAt(doc, verb)) && doc.dep[verb] !== "ccomp") return subjectBefore(doc, token, mentions);
  const saying = doc.dep[verb] === "ccomp" ? doc.head[verb]! : -1;
  if (saying < 0 || !speaking.test(lemmaAt(doc, saying))) return null;
  const speaker = children(doc, saying).find((child) => doc.dep[child] === "nsubj" && child < token);
  return mentions.find((each) => speaker !== undefined && each.end === speaker + 1) ?? null;
}

/** The subject of the clause or sentence before, if a group's name is its head. */
function subjectBefore(doc: Doc, token: number, mentions: readonly GroupMention[]): GroupMention | null {
  const sentence = doc.sentenceOf[token]!;
  for (let before = token - 1; before >= 0 && sentence - doc.sentenceOf[before]! <= 1; before--) {
    if (doc.dep[before] !== "nsubj" && doc.dep[before] !== "nsubjpass") continue;
    return mentions.find((each) => doc.leftEdge[before]! <= each.start && each.end === before + 1) ?? null;
  }
  return null;
}
