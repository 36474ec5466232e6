import type { ActorKind } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import { kinds } from "../lexicon/index.js";
import type { GroupMention, PerpetratorEvidence, Statement } from "../mention.js";
import { headsAbove, isVerb, lemmaAt, wordAt } from "../syntax/index.js";
import type { Telling } from "../triggers/index.js";
import type { Happening } from "./happening.js";
import { type Party, partyOf } from "./parties.js";

/** What the signs are read from. */
export interface CulpritContext {
  readonly doc: Reading;
  readonly happening: Happening;
  readonly tellings: readonly Telling[];
  readonly groups: readonly GroupMention[];
  readonly statements: readonly Statement[];
  readonly evidence: readonly PerpetratorEvidence[];
}

/**
 * The signs that hold of a party as the one who did it, by name: its grammar, the words around it, what kind of party it is, what claims and blame say.
 * None is a word of the articles themselves, so the weights carry no vocabulary. Their weights are in data/weights/culprits.json; docs/rules.md, "Who did it".
 */
export function signsOf(party: Party, context: CulpritContext): readonly string[] {
  return [
    ...grammar(party, context),
    ...surroundings(party, context),
    ...standing(party, context),
    ...suffering(party, context),
    ...said(party, context),
  ];
}

function grammar({ head }: Party, { doc, happening }: CulpritContext): string[] {
  const above = doc.head[head]!;
  const roleOf = (heads: (telling: Telling) => readonly number[]) => happening.tellings.some((telling) => heads(telling).includes(head));
  const signs = [`dep:${dependencies.has(doc.dep[head]!) ? doc.dep[head] : "other"}`];
  if (roleOf(({ roles }) => roles.agents)) signs.push("role:agent");
  if (roleOf(({ roles }) => roles.patients)) signs.push("role:patient");
  if (roleOf(({ roles }) => roles.sides)) signs.push("role:side");
  if (doc.dep[head] === "pobj") {
    const preposition = prepositions.has(lemmaAt(doc, above)) ? lemmaAt(doc, above) : "other";
    signs.push(`prep:${preposition}`, `prep-on:${natureAt(doc, doc.head[above]!, happening)}`);
  }
  const verb = headsAbove(doc, head).find((each) => isVerb(doc, each));
  const isDirect = /^nsubj/.test(doc.dep[head]!) && verb === above;
  if (isDirect) signs.push(`subject-of:${natureAt(doc, verb!, happening)}`);
  if (doc.dep[head] === "nsubj" && isDirect && isTelling(verb!, happening)) signs.push("active-subject");
  if (/^(?:amod|compound|nmod|poss)$/.test(doc.dep[head]!)) signs.push(`modifies:${natureAt(doc, above, happening)}`);
  return signs;
}

const dependencies = new Set("nsubj nsubjpass dobj pobj compound amod nmod poss conj appos attr ROOT".split(" "));
const prepositions = new Set("by between with from of against on to in among for at under near".split(" "));

/** What the token does in the event: it tells of it, says something, or neither. */
function natureAt(doc: Doc, token: number, happening: Happening): string {
  const telling = happening.tellings.find(({ head }) => head === token);
  if (telling) return kinds[telling.kind].frame;
  if (/^(?:say|tell|report|confirm|announce|add|state|accord)$/.test(lemmaAt(doc, token))) return "saying";
  if (/^(?:suspect|believe|blame|accuse|claim|allege|attribute|identify|think|link)$/.test(lemmaAt(doc, token))) return "blaming";
  return isVerb(doc, token) ? "verb" : "noun";
}

function isTelling(token: number, { tellings }: Happening): boolean {
  return tellings.some(({ head }) => head === token);
}

/** The words beside it, which stand where the parser went astray. */
function surroundings({ start, end }: Party, { doc, happening }: CulpritContext): string[] {
  const signs: string[] = [];
  const word = (token: number) => (token >= 0 && token < doc.length ? wordAt(doc, token).toLowerCase() : "");
  const from = /^(?:the|a|an|some)$/.test(word(start - 1)) ? start - 1 : start;
  const before = word(from - 1);
  if (/^(?:by|between|with|against|from|of|on|and|to|in|among|involving|for)$/.test(before)) signs.push(`before:${before}`);
  if (before === "by" && isTelling(from - 2, happening)) signs.push("told-by");
  if (/^the$/.test(word(start - 1))) signs.push("definite");
  const own = doc.text.slice(doc.start[Math.max(0, start - 4)], doc.end[end - 1]);
  if (/\b(?:suspected|alleged|presumed|suspect|probably)\b/i.test(own)) signs.push("suspected");
  if (/\b(?:believed|thought|suspected|alleged|identified|said)\s+(?:to|as)\b/i.test(textAround(doc, start - 9, start)))
    signs.push("believed-to-be");
  if (/\b(?:blamed?|accused|attributed|suspects?|behind|hallmarks?|perpetrators?)\b/i.test(textAround(doc, start - 6, start)))
    signs.push("blamed-before");
  if (/\b(?:claimed|claims?|claiming|responsibility|credit)\b/i.test(textAround(doc, end, end + 5))) signs.push("claims-after");
  if (/\b(?:responsibility|claimed)\b[^.]*\bby\b/i.test(textAround(doc, start - 5, start))) signs.push("claimed-before");
  if (/\b(?:suspected|blamed|suspects|behind|responsible)\b/i.test(textAround(doc, end, end + 6))) signs.push("suspected-after");
  if (
    /\b(?:fighting|fights?|fought|against|anti|battling|targeting|targeted|attacked|killed|killing)\s*-?\s*$/i.test(
      textAround(doc, from - 2, from),
    )
  )
    signs.push("aimed-at");
  if (/\b(?:stronghold|control|controlled|held|threat|threats|threatened|operations?)\b/i.test(textAround(doc, start - 4, end + 3)))
    signs.push("setting");
  for (let token = end; token < end + 5; token++)
    if (isTelling(token, happening)) signs.push(isVerb(doc, token) ? "verb-after" : "noun-after");
  return [...new Set(signs)];
}

function textAround(doc: Doc, from: number, to: number): string {
  const [first, last] = [Math.max(0, from), Math.min(doc.length, to) - 1];
  return first > last ? "" : doc.text.slice(doc.start[first], doc.end[last]);
}

/** What kind of party it is, and how the article goes on about it. */
function standing(party: Party, { doc, happening, groups }: CulpritContext): string[] {
  const { kind, group, head, start, end, count } = party;
  const family = happening.tellings.some(({ kind }) => ["AIRSTRIKE", "SHELL", "STRIKE"].includes(kind))
    ? "from-afar"
    : happening.tellings.some(({ kind }) => ["SUICIDE", "BOMB", "EXPLODE"].includes(kind))
      ? "bomb"
      : "other";
  const signs = [`kind:${kind}`, `camp:${campOf(kind)}-${family}`];
  const sentence = doc.sentenceOf[head]!;
  signs.push(sentence === 0 ? "first-sentence" : sentence === 1 ? "second-sentence" : "later-sentence");
  signs.push(happening.tellings.some((telling) => doc.sentenceOf[telling.head] === sentence) ? "told-here" : "told-elsewhere");
  if (count !== null) signs.push("counted");
  const label = doc.entities[doc.entityOf[head]!]?.label;
  if (label) signs.push(`label:${labels.has(label) ? label : "other"}`);
  const isPeople = Array.from({ length: end - start }, (_, i) => doc.entities[doc.entityOf[start + i]!]?.label).includes("NORP");
  if (isPeople) signs.push(`of-people:${campOf(kind)}`);
  if (doc.pos[head] === "PRON") signs.push("pronoun");
  if (group === null) return signs;
  const isForce = campOf(group.group.kind) === "state";
  signs.push(isForce ? "group:state" : "group:armed", group.named ? "group-named" : "group-referred-to");
  const others = groups.filter((each) => each.named && campOf(each.group.kind) !== "state" && each.group.id !== group.group.id);
  if (!isForce && others.length === 0) signs.push("only-armed-group");
  const first = groups.find((each) => each.group.id === group.group.id);
  if (first && first.start < start) signs.push("named-before");
  return signs;
}

const labels = new Set(["PERSON", "NORP", "ORG", "GPE"]);

function campOf(kind: ActorKind): string {
  if (kind === "STATE_FORCES" || kind === "EXTERNAL_FORCES") return "state";
  if (kind === "REBEL_GROUP" || kind === "POLITICAL_MILITIA" || kind === "IDENTITY_MILITIA" || kind === "CRIMINALS") return "armed";
  return kind === "UNIDENTIFIED" ? "gunmen" : kind === "RIOTERS" || kind === "PROTESTERS" ? "crowd" : "unarmed";
}

/** What speaks for the side that was hit: a member of the victims' party, the owner of the house, the place's name in "an anti-X fighter". */
function suffering({ head, start, group }: Party, { doc, happening, groups }: CulpritContext): string[] {
  const signs: string[] = [];
  const victims = happening.tellings.flatMap(({ roles }) => roles.patients).filter((each) => each !== head);
  if (victims.some((each) => doc.leftEdge[each]! <= start && head <= doc.rightEdge[each]!)) signs.push("within-victim");
  if (group && victims.some((each) => partyOf(doc, each, groups)?.group?.group.id === group.group.id)) signs.push("group-of-victim");
  const above = doc.head[head]!;
  const holder = doc.dep[head] === "pobj" ? doc.head[above]! : above;
  if (doc.dep[head] === "pobj" && lemmaAt(doc, above) === "of" && !isTelling(holder, happening)) {
    const kind = partyOf(doc, holder, groups)?.kind;
    if (kind) signs.push(`of:${kind === "PROPERTY" ? "thing" : campOf(kind)}`);
  }
  const verb = headsAbove(doc, head).find((each) => isVerb(doc, each));
  if (verb !== undefined && /^(?:belong|support|join|represent|back|lead|head|found)$/.test(lemmaAt(doc, verb))) signs.push("belonging");
  if (verb === above && /^(?:find|discover|recover|confirm|investigate|arrest|search|identify|condemn)$/.test(lemmaAt(doc, above)))
    signs.push("comes-after");
  if (/\banti\s*-\s*$/i.test(textAround(doc, start - 2, start))) signs.push("anti");
  if (group && /\b(?:party|congress|union|alliance|movement|council)\b/i.test(group.group.name)) signs.push("named-as-body");
  return signs;
}

/** What is said of it: it speaks, it claims, it is blamed. */
function said({ head, start, end, group }: Party, { statements, evidence }: CulpritContext): string[] {
  const signs: string[] = [];
  const isIn = (range: { start: number; end: number }) => range.start < end && start < range.end;
  if (statements.some(({ speaker, stance }) => stance === null && isIn(speaker))) signs.push("speaks");
  for (const each of evidence)
    if (isIn(each) || each.head === head) signs.push(`evidence:${each.status}`);
    else if (group !== null && each.group?.id === group.group.id) signs.push(`evidence-of-group:${each.status}`);
  return [...new Set(signs)];
}
