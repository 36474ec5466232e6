import type { Doc } from "../../language/index.js";
import { type Kind, kinds, type Lexicon } from "../lexicon/index.js";
import { childrenAs, isUnder, lemmaAt, tokensOf } from "../syntax/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";
import type { Happening, SettingOf } from "./happening.js";
import { isAnnounced } from "./newness.js";

/** What the judgement needs to see. */
interface Context {
  readonly doc: Doc;
  readonly settingOf: SettingOf;
  readonly lexicon: Lexicon;
  /** Null where nothing says when the article appeared; then no "on Monday" can be resolved, but it still dates. */
  readonly publishedAt: string | null;
}

/**
 * The happenings that are told as events: with a day, a place or somebody of their own, not just as a word in passing.
 * Where none is, the first that says who did what to whom stands for the article; a feature may begin far from its event.
 */
export function worthTelling(happenings: readonly Happening[], context: Context): Happening[] {
  const violent = happenings.filter((happening) => !isAccident(context.doc, happening, context.lexicon));
  const worthy = violent.filter((happening) => isWorthTelling(happening, context));
  return worthy.length > 0 ? worthy : violent.filter((happening) => isFullyTold(happening)).slice(0, 1);
}

function isFullyTold({ tellings, main }: Happening): boolean {
  if (main.modality !== "ACTUAL" || kinds[main.kind].family === "STRATEGIC") return false;
  return tellings.some(
    ({ kind, roles }) => roles.patients.length > 0 && roles.agents.length + roles.instruments.length > 0 && kinds[kind].rank >= 3,
  );
}

function isWorthTelling(happening: Happening, { doc, settingOf, publishedAt }: Context): boolean {
  const { tellings, main } = happening;
  const isDated = tellings.some((telling) => settingOf(telling).date !== null || (publishedAt === null && speaksOfTime(doc, telling)));
  const isPlaced = tellings.some((telling) => settingOf(telling).place !== null);
  const opens = tellings.some(({ head }) => doc.sentenceOf[head]! <= 1);
  if (main.modality === "HYPOTHETICAL") return isDated && isPeopled(happening);
  if (kinds[main.kind].family === "STRATEGIC") return isDated || tellings.some(({ head }) => doc.sentenceOf[head] === 0);
  if (tellings.every((telling) => onlyReportsHarm(telling.kind)) && !isViolentDeath(doc, happening) && !isWreckedBySomebody(happening))
    return false;
  if (isDated) return true;
  if (tellings.some((telling) => isAnnounced(doc, telling)) && isFullyTold(happening)) return true;
  if (tellings.every((telling) => isDiffuse(doc, telling))) return opens && isPlaced && isPeopled(happening);
  return opens ? isPlaced || isPeopled(happening) || tellings.length > 1 || kinds[main.kind].rank >= 5 : isPlaced && isPeopled(happening);
}

function speaksOfTime(doc: Doc, { head }: Telling): boolean {
  const { start, end } = doc.sentences[doc.sentenceOf[head]!]!;
  return Array.from({ length: end - start }, (_, each) => doc.entities[doc.entityOf[start + each]!]?.label).some(
    (label) => label === "DATE" || label === "TIME",
  );
}

function isPeopled({ tellings }: Happening): boolean {
  return tellings.some(({ roles }) => roles.agents.length + roles.patients.length + roles.sides.length > 0);
}

/** Plurals and words without bounds ("attacks", "fighting") sum up more often than they tell of one event. */
function isDiffuse(doc: Doc, { head }: Telling): boolean {
  return (
    (doc.tag[head] === "NNS" && !isCounted(doc, head)) ||
    /^(fighting|violence|combat|rioting|unrest|gunfire|bombardment|shelling)$/.test(lemmaAt(doc, head))
  );
}

/** "twin bombings", "two explosions". */
function isCounted(doc: Doc, noun: number): boolean {
  return childrenAs(doc, noun, "nummod", "amod").some(
    (each) => doc.dep[each] === "nummod" || /^(twin|double|triple)$/.test(lemmaAt(doc, each)),
  );
}

function isCauseOf(doc: Doc, noun: number, effect: number): boolean {
  const link = doc.head[noun]!;
  return doc.dep[noun] === "pobj" && /^(after|following|in|by|from)$/.test(lemmaAt(doc, link)) && isUnder(doc, link, effect);
}

/** People die of much; without an act of violence in the text it takes a killer, a verb of killing or the marks of it. */
function isViolentDeath(doc: Doc, { tellings }: Happening): boolean {
  return tellings.some(
    ({ kind, head, roles, modality }) =>
      kind === "KILL" ||
      (modality === "ACTUAL" && bearsMarks(doc, head, kind === "BODIES" ? 1 : 0)) ||
      (kind === "INJURE" && roles.agents.length + roles.instruments.length > 0),
  );
}

/** Things are destroyed in much; with a destroyer it is an event of its own. */
function isWreckedBySomebody({ tellings }: Happening): boolean {
  return tellings.some(({ kind, roles }) => kind === "DESTROY" && roles.agents.length > 0);
}

const marks =
  /\b(bullet|gunshot|shot|bomb\w*|mines?|explo\w+|blast|grenade|hostilities|dumped|throats?|decapitated|beheaded|headless|mutilated|tortured|bound|handcuffed|blindfolded|execut\w+|mass graves?|machetes?|stab\w*|gunm[ae]n|militants?|rebels?)\b/i;

/** The sentence, and so many more as go on about it, show that death came by violence: "bullet-riddled bodies", "hands bound". */
function bearsMarks(doc: Doc, head: number, more: number): boolean {
  const sentence = doc.sentenceOf[head]!;
  const { start } = doc.sentences[sentence]!;
  const { end } = doc.sentences[Math.min(sentence + more, doc.sentences.length - 1)]!;
  return marks.test(doc.text.slice(doc.start[start], doc.end[end - 1]));
}

/** Kinds that need no attacker to be violence. */
const deliberate: ReadonlySet<Kind> = new Set<Kind>([
  "BOMB",
  "SUICIDE",
  "GRENADE",
  "SHELL",
  "AIRSTRIKE",
  "CHEMICAL",
  "CLASH",
  "SHOOT",
  "STAB",
  "ABDUCT",
  "AMBUSH",
  "RAID",
  "TAKE",
  "RETAKE",
  "RAPE",
]);
const mishaps: readonly (string | undefined)[] = ["ACCIDENT", "DISASTER", "ILLNESS"];

/** People die and things explode where nobody attacks; a word of mishap in the sentences decides, if neither attacker nor weapon stands there. */
function isAccident(doc: Doc, { tellings }: Happening, lexicon: Lexicon): boolean {
  const isMeant = ({ kind, roles }: Telling) =>
    kinds[kind].family !== "VIOLENCE" || deliberate.has(kind) || roles.agents.length + roles.sides.length > 0;
  if (tellings.some(isMeant)) return false;
  return tellings.some(({ head }) => {
    // "a building collapsed after the explosion": what it led to is no other cause.
    return tokensOf(doc.sentences[doc.sentenceOf[head]!]!).some(
      (token) => mishaps.includes(lexicon.worlds.get(lemmaAt(doc, token))) && (token === head || !isCauseOf(doc, head, token)),
    );
  });
}
