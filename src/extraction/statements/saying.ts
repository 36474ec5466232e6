import type { Doc, TokenRange } from "../../language/index.js";
import {
  childrenAs,
  clauseOf,
  commaBefore,
  isNoun,
  isVerb,
  lemmaAt,
  objectsOfPreposition,
  sentenceOf,
  tokensOf,
  withConjuncts,
  wordAt,
} from "../syntax/index.js";

/** Somebody's words in a text, before it is known who he is: heads of the speakers, most direct first, the verb, and what is said. */
export interface Saying {
  readonly verb: number;
  readonly speakers: readonly number[];
  readonly content: TokenRange;
  readonly rule: string;
}

/** "X said ...", "..., X said", "X told Y that", "according to X". */
export function findSayings(doc: Doc): Saying[] {
  const sayings: Saying[] = [];
  for (let token = 0; token < doc.length; token++) {
    const lemma = lemmaAt(doc, token);
    if (isVerb(doc, token) && (sayingVerbs.has(lemma) || givesToll(doc, token)) && doc.tag[token] !== "VB")
      sayings.push(...sayingOf(doc, token));
    else if (lemma === "accord" || wordAt(doc, token).toLowerCase() === "according") sayings.push(...accordingTo(doc, token));
  }
  return sayings;
}

function sayingOf(doc: Doc, verb: number): Saying[] {
  const clause = clauseOf(doc, verb);
  const own = clause.passive ? clause.by : clause.subjects;
  const speakers = splitTrailing(doc, verb, own);
  if (speakers.length === 0 || !saysSomething(doc, verb)) return [];
  const hearers = lemmaAt(doc, verb) === "tell" ? [...clause.objects, ...childrenAs(doc, verb, "dative")] : [];
  const via = speakers
    .flatMap((head) => childrenAs(doc, head, "acl"))
    .filter((each) => /^(?:interview|quote|cite|contact)$/.test(lemmaAt(doc, each)));
  const interviewers = via.flatMap((each) => clauseOf(doc, each).by);
  const heard: Saying[] = [...hearers, ...interviewers]
    .filter((each) => doc.pos[each] === "PROPN")
    .map((each) => ({ verb, speakers: [each], content: contentOf(doc, verb, speakers), rule: "statement.told-to" }));
  return [{ verb, speakers, content: contentOf(doc, verb, speakers), rule: "statement.said" }, ...heard];
}

/** "claimed that", not "claimed lives": verbs that also do other things need a clause or a quotation. */
function saysSomething(doc: Doc, verb: number): boolean {
  if (plainVerbs.has(lemmaAt(doc, verb)) || givesToll(doc, verb)) return true;
  const clause = childrenAs(doc, verb, "ccomp", "parataxis").length > 0;
  return clause || isTrailing(doc, verb) || /^["“:,]/.test(verb + 1 < doc.length ? wordAt(doc, verb + 1) : "");
}

/** "..., killing six people, hospital staff said": the parser may take victims and speakers for one subject; the speaker stands after the last comma. */
function splitTrailing(doc: Doc, verb: number, speakers: readonly number[]): readonly number[] {
  if (!isTrailing(doc, verb)) return speakers;
  const comma = commaBefore(doc, verb);
  const after = speakers.filter((head) => head > comma);
  if (comma < 0 || after.length > 0) return after;
  const strays = Array.from({ length: verb - comma - 1 }, (_, i) => comma + 1 + i);
  const first = strays.find(
    (token) => (isNoun(doc, token) || doc.pos[token] === "PRON") && (doc.head[token]! <= comma || doc.head[token]! >= verb),
  );
  return first === undefined ? [] : withConjuncts(doc, first).filter((head) => head < verb);
}

/** Nothing follows that it could govern; or it is put in: "five were killed, police said, and ...", "..., he said on Monday, adding that". */
function isTrailing(doc: Doc, verb: number): boolean {
  const { end } = sentenceOf(doc, verb);
  if (isPutIn(doc, verb)) return true;
  for (let token = verb + 1; token < end; token++) {
    if (isVerb(doc, token) && !/^(?:be|have)$/.test(lemmaAt(doc, token))) return false;
    if (doc.pos[token] === "SCONJ") return false;
  }
  return true;
}

function isPutIn(doc: Doc, verb: number): boolean {
  const { start, end } = sentenceOf(doc, verb);
  const before = tokensOf({ start, end: Math.max(start, commaBefore(doc, verb)) });
  // "The group, which operates in Mali, said on Friday, through its agency, that ...": its own subject stands before that verb.
  const isClause = before.some((each) => isVerb(doc, each)) && !childrenAs(doc, verb, "nsubj").some((each) => before.includes(each));
  if (!isClause) return false;
  for (let token = verb + 1; token < Math.min(end, verb + 8); token++) {
    if (wordAt(doc, token) === ",") return true;
    if (isVerb(doc, token) || doc.pos[token] === "SCONJ") return false;
  }
  return false;
}

/** After the verb where something follows that it governs, else what stands before the speaker. */
function contentOf(doc: Doc, verb: number, speakers: readonly number[]): TokenRange {
  const sentence = sentenceOf(doc, verb);
  const first = Math.min(verb, ...speakers.map((head) => doc.leftEdge[head]!));
  if (isTrailing(doc, verb) && first > sentence.start + 2) {
    const comma = commaBefore(doc, verb);
    if (childrenAs(doc, verb, "advcl").some((each) => each > verb && doc.tag[each] === "VBG")) return sentence; // "..., he said, adding that ..."
    return { start: sentence.start, end: comma > sentence.start ? comma : first };
  }
  const objects = childrenAs(doc, verb, "ccomp", "dobj", "xcomp").filter((each) => each > verb);
  const before = childrenAs(doc, verb, "ccomp", "parataxis").filter((each) => each < verb);
  if (before.length > 0) return { start: sentence.start, end: sentence.end };
  const next = childrenAs(doc, verb, "conj").find((each) => isVerb(doc, each));
  const limit = next === undefined ? sentence.end : Math.max(verb + 1, doc.leftEdge[next]!);
  const hearers = lemmaAt(doc, verb) === "tell" ? childrenAs(doc, verb, "dative", "dobj") : [];
  const start = Math.max(verb + 1, ...hearers.map((each) => doc.rightEdge[each]! + 1));
  if (start < limit) return { start, end: limit };
  return { start: verb + 1, end: objects.length > 0 ? Math.max(limit, verb + 2) : Math.max(limit, verb + 1) };
}

function accordingTo(doc: Doc, token: number): Saying[] {
  const to = childrenAs(doc, token, "prep").find((each) => lemmaAt(doc, each) === "to");
  const speakers = to === undefined ? [] : objectsOfPreposition(doc, to);
  if (speakers.length === 0) return [];
  const sentence = sentenceOf(doc, token);
  const isFirst = token <= sentence.start + 1;
  const comma = doc.rightEdge[token]! + 1;
  return [
    {
      verb: token,
      speakers,
      content: isFirst ? { start: Math.min(comma, sentence.end - 1), end: sentence.end } : { start: sentence.start, end: token },
      rule: "statement.according-to",
    },
  ];
}

/** "He gave a toll of twelve". */
function givesToll(doc: Doc, verb: number): boolean {
  return lemmaAt(doc, verb) === "give" && childrenAs(doc, verb, "dobj").some((each) => tolls.test(lemmaAt(doc, each)));
}

const tolls = /^(?:toll|figure|number|count|tally|total)$/;

const plainVerbs = new Set(["say", "tell", "report", "confirm", "announce", "estimate", "put"]);
const sayingVerbs = new Set([
  ...plainVerbs,
  ..."add state claim declare explain note acknowledge admit insist assert allege maintain describe disclose reveal recount recall warn tweet write".split(
    " ",
  ),
  ..."believe think suspect quote stress conclude observe relate inform argue testify speak count".split(" "),
]);
