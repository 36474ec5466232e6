import { nounClasses, wordClass } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { kinds } from "../lexicon/index.js";
import { childrenAs, headsAbove, isVerb, lemmaAt, tokensOf, wordAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import type { Hit } from "./possible-hits.js";

/** What the signs are read from. */
export interface HitContext {
  readonly doc: Doc;
  /** By sentence, the tellings of what the article tells as events. */
  readonly told: TellingsBySentence;
  /** Those of other happenings, mentioned in passing. */
  readonly passing: TellingsBySentence;
  /** Tokens of those who say something. */
  readonly speaking: ReadonlySet<number>;
  /** The telling that names the article's main event. */
  readonly main: Telling | null;
}

type TellingsBySentence = ReadonlyMap<number, readonly Telling[]>;

/**
 * The signs that hold of somebody or something as hit by, or a weapon of, what the article tells of: its grammar, the tellings around it, what it is. None is a
 * word of the articles themselves, only the class that a word belongs to in English at large, so the weights carry no vocabulary. Each counts once, however many mentions show it.
 */
export function signsOfHit(hit: Hit, context: HitContext): readonly string[] {
  const signs = hit.mentions.flatMap(({ head, start, end }) => [
    ...roles(head, context),
    ...path(head, context),
    ...surroundings(head, { start, end }, context),
    ...looks(head, { start, end }, context),
    ...(hit.sort === "PROPERTY" ? meanings(head, { start, end }, context.doc) : []),
  ]);
  const { length } = hit.mentions;
  return [...new Set([...signs, `mentions:${length > 4 ? "5+" : length > 2 ? "3+" : length}`, `main:${context.main?.kind ?? "none"}`])];
}

/** Its part in the tellings, its own or by way of those it is coordinated or in apposition with. */
function roles(head: number, { doc, told, passing }: HitContext): string[] {
  const chain = [head];
  for (let at = head; /^(?:conj|appos|compound|nmod|flat)$/.test(doc.dep[at]!) && chain.length < 6; ) {
    at = doc.head[at]!;
    chain.push(at);
  }
  const related = [...chain.slice(1), ...childrenAs(doc, head, "appos", "conj")];
  const signs: string[] = [];
  for (const [tellings, where] of [
    [told, ""],
    [passing, "-passing"],
  ] as const) {
    for (const { roles: parts, kind, modality } of inSentenceOf(tellings, doc, head)) {
      for (const role of ["agents", "patients", "sides", "instruments"] as const) {
        if (parts[role].includes(head))
          signs.push(`${role}${where}:${kind}`, `${role}${where}`, ...(modality === "ACTUAL" ? [] : [`${role}:${modality}`]));
        else if (related.some((each) => parts[role].includes(each)))
          signs.push(`with-${role}${where}:${kinds[kind].frame}`, `with-${role}${where}`);
      }
    }
  }
  return signs;
}

/** The tellings of its own sentence; of a sentence without end the first, so that a text costs no more than its length. */
function inSentenceOf(tellings: TellingsBySentence, doc: Doc, token: number): readonly Telling[] {
  return tellings.get(doc.sentenceOf[token]!)?.slice(0, 40) ?? [];
}

/** The way from it up to the first telling or verb. */
function path(head: number, context: HitContext): string[] {
  const { doc } = context;
  const steps: string[] = [];
  let below = head;
  for (const above of headsAbove(doc, head).slice(0, 5)) {
    const dep = doc.dep[below]!;
    steps.push(dep === "prep" ? `prep-${prepositions.has(lemmaAt(doc, below)) ? lemmaAt(doc, below) : "other"}` : dep);
    const nature = natureAt(above, context);
    if (nature !== null && doc.dep[below] !== "conj" && doc.dep[below] !== "appos") {
      return [`path:${steps.slice(-3).join(">")}>${nature}`, `under:${nature}`, `step:${steps.at(-1)}`];
    }
    below = above;
  }
  return ["path:none"];
}

const prepositions = new Set(
  "by between with from of against on to in inside into outside among for at under near through after before during".split(" "),
);

function natureAt(token: number, { doc, told, passing }: HitContext): string | null {
  const own = inSentenceOf(told, doc, token).find(({ head }) => head === token);
  const telling = own ?? inSentenceOf(passing, doc, token).find(({ head }) => head === token);
  if (telling) return `${kinds[telling.kind].frame}-${isVerb(doc, token) ? "verb" : "noun"}${own ? "" : "-passing"}`;
  const lemma = lemmaAt(doc, token);
  if (saying.test(lemma)) return "saying";
  for (const [nature, words] of natures) if (words.test(lemma)) return `${nature}${isVerb(doc, token) ? "-verb" : "-noun"}`;
  return isVerb(doc, token) ? "verb" : null;
}

/** What the word that it hangs on, or stands near, does. */
const natures: readonly (readonly [string, RegExp])[] = [
  [
    "damaging",
    /^(?:damage|destroy|destruction|shatter|wreck|gut|level|demolish|sabotage|topple|collapse|hit|affect|blow|burn|ruin|smash)$/,
  ],
  ["placing", /^(?:place|plant|put|throw|hurl|toss|lay|leave|set|detonate|launch|fire|drop)$/],
  ["finding", /^(?:find|seize|confiscate|discover|recover|carry|possess|capture|defuse|deactivate)$/],
  ["victim", /^(?:victim|dead|deceased|casualty|injure|injured|wounded|body|corpse|hostage|identify|funeral|burial|widow)$/],
  [
    "suspect",
    /^(?:suspect|accuse|accused|arrest|charge|detain|culprit|killer|murderer|assassin|mastermind|organize|participate|responsible)$/,
  ],
  ["aim", /^(?:target|objective|aim|attempt|against)$/],
];

const saying = /^(?:say|tell|report|confirm|announce|add|state|accord|note|ask|reveal|demand|charge|condemn|declare|explain|claim)$/;

/** The tellings around it, and where in the article it stands. */
function surroundings(
  head: number,
  { start, end }: { start: number; end: number },
  { doc, told, passing, speaking }: HitContext,
): string[] {
  const signs: string[] = [];
  const here = inSentenceOf(told, doc, head);
  for (const { kind, modality } of here) signs.push(`here:${kind}`, ...(modality === "ACTUAL" ? [] : [`here:${modality}`]));
  if (here.length === 0) signs.push(inSentenceOf(passing, doc, head).length > 0 ? "passing-here" : "nothing-here");
  const nearest = here.reduce<Telling | null>(
    (best, each) => (best === null || Math.abs(each.head - head) < Math.abs(best.head - head) ? each : best),
    null,
  );
  if (nearest) {
    const steps = nearest.head - head;
    const size = Math.abs(steps) <= 3 ? "3" : Math.abs(steps) <= 8 ? "8" : Math.abs(steps) <= 16 ? "16" : "far";
    signs.push(
      `nearest:${steps > 0 ? "after" : "before"}-${size}`,
      `nearest:${kinds[nearest.kind].frame}-${steps > 0 ? "after" : "before"}-${size === "far" || size === "16" ? "far" : "near"}`,
    );
  }
  const sentence = doc.sentenceOf[head]!;
  for (let token = Math.max(0, start - 8); token < Math.min(doc.length, end + 8); token++) {
    if (doc.sentenceOf[token] !== sentence || (token >= start && token < end)) continue;
    for (const [nature, words] of natures)
      if (words.test(lemmaAt(doc, token))) signs.push(`near:${nature}-${token < start ? "before" : "after"}`);
  }
  signs.push(`sentence:${sentence > 9 ? "10+" : sentence > 4 ? "5+" : sentence > 1 ? "2+" : sentence}`);
  if (tokensOf({ start, end }).some((token) => speaking.has(token))) signs.push("speaks");
  return signs;
}

/** What it is, and how it is put. */
function looks(head: number, { start, end }: { start: number; end: number }, { doc }: HitContext): string[] {
  const before = start > 0 ? wordAt(doc, start - 1).toLowerCase() : "";
  const after = end < doc.length ? wordAt(doc, end).toLowerCase() : "";
  const signs = [
    `after:${closed.has(after) ? after : doc.pos[end] === "PUNCT" ? "punctuation" : "other"}`,
    `before:${closed.has(before) ? before : "other"}`,
  ];
  signs.push(`words:${Math.min(end - start, 4)}`, `tag:${doc.tag[head]}`);
  const label = doc.entities[doc.entityOf[head]!]?.label;
  signs.push(`label:${label ?? "none"}`);
  if (label !== "PERSON") for (const nounClass of nounClasses(lemmaAt(doc, head)).slice(0, 2)) signs.push(`class:${nounClass}`);
  for (const token of [start - 1, ...tokensOf({ start, end })]) {
    if (token < 0 || token === head) continue;
    const [first] = nounClasses(lemmaAt(doc, token));
    if (first && doc.pos[token] !== "DET") signs.push(`beside:${first}`);
  }
  if (childrenAs(doc, head, "nummod").length > 0) signs.push("counted");
  if (childrenAs(doc, head, "poss").length > 0) signs.push("owned");
  if (childrenAs(doc, head, "relcl").length > 0) signs.push("relative-clause");
  if (/^\d{1,2}$/.test(end + 1 < doc.length ? wordAt(doc, end + 1) : "")) signs.push("age");
  return signs;
}

/** What it means, and the words within it, above, below and near it: a consulate is hit where an embassy is. */
function meanings(head: number, { start, end }: { start: number; end: number }, doc: Doc): string[] {
  const sentence = doc.sentenceOf[head]!;
  const above = headsAbove(doc, head).find((token) => doc.pos[token] === "NOUN" || doc.pos[token] === "VERB");
  const near = (from: number, to: number) =>
    tokensOf({ start: Math.max(0, from), end: Math.min(doc.length, to) }).filter((token) => doc.sentenceOf[token] === sentence);
  const places: readonly (readonly [string, readonly number[]])[] = [
    ["is", [head]],
    ["has", tokensOf({ start, end }).filter((token) => token !== head)],
    ["above", above === undefined ? [] : [above]],
    ["below", childrenAs(doc, head, "amod", "compound", "nmod", "poss", "prep", "appos", "relcl", "acl")],
    ["before", near(start - 8, start)],
    ["behind", near(end, end + 8)],
  ];
  return places.flatMap(([place, tokens]) =>
    tokens.flatMap((token) => {
      const meaning = wordClass(lemmaAt(doc, token));
      return meaning === null ? [] : [`${place}~${meaning}`];
    }),
  );
}

const closed = new Set(
  "the a an of in at on by with and or , ( ) . ' 's 's to from near against who which was were is are has had been when while after before as for \" - --".split(
    " ",
  ),
);
