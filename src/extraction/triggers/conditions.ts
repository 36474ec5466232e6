import { type NounClass, nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import { type Entry, kinds, type Lexicon, type Need } from "../lexicon/index.js";
import { childrenAs, has, isVerb, lemmaAt, prepositional, sentenceOf, tokensOf, wordAt } from "../syntax/index.js";
import { countPersons } from "../tolls/index.js";
import type { Candidate } from "./candidates.js";
import type { NatureOf } from "./natures.js";
import type { Roles } from "./roles.js";
import { worldAt } from "./worlds.js";

/** Whether the arguments are such as the lexicon demands: somebody is killed rather than a bill, a bomb hits rather than lies in a depot. */
export function meetsNeeds(doc: Doc, head: number, entry: Entry, roles: Roles, natureOf: NatureOf, lexicon: Lexicon): boolean {
  if (entry.kind === "DIE" && diesOfMishap(doc, head, lexicon)) return false;
  return (
    entry.needs.every((need) => meets(doc, head, entry, need, roles, natureOf)) &&
    !isNaturalCause(doc, head, entry, roles, natureOf, lexicon) &&
    !isDoneWithWords(doc, head)
  );
}

function meets(doc: Doc, head: number, entry: Entry, need: Need, roles: Roles, natureOf: NatureOf): boolean {
  if (need.role === "hits") return hits(doc, head);
  const agents = [...roles.agents, ...roles.instruments, ...roles.sides];
  const patients = [...roles.patients, ...(kinds[entry.kind].frame === "BLAST" ? [...roles.instruments, ...roles.agents] : [])];
  const heads = need.role === "agent" ? agents : patients;
  if (heads.some((each) => need.natures.some((nature) => natureOf(each).has(nature)))) return true;
  // Whom a toll would count as killed is somebody, whatever the noun mostly means.
  return entry.kind === "KILL" && need.role === "patient" && roles.patients.some((each) => countPersons(doc, each) !== null);
}

/** "bombarded with questions", "ambushed by crosswinds", "attacked with slogans": no arms, but what is said, felt or blown. */
function isDoneWithWords(doc: Doc, head: number): boolean {
  if (!isVerb(doc, head) || !overwhelms.has(lemmaAt(doc, head))) return false;
  // "attacked the government on climate, over its budget"
  const on = prepositional(doc, head, ["on", "over", "for"]).some(
    (each) => /^(?:NN|NNS)$/.test(doc.tag[each]!) && themes.has(nounClasses(lemmaAt(doc, each))[0]!),
  );
  return (
    on ||
    prepositional(doc, head, ["with", "by"]).some((each) => {
      const [first] = doc.pos[each] === "NOUN" ? nounClasses(lemmaAt(doc, each)) : [];
      return first !== undefined && bodiless.has(first);
    })
  );
}

const overwhelms = new Set("attack bombard shell ambush besiege assail pelt pound hit strike target".split(" "));

const themes: ReadonlySet<NounClass> = new Set<NounClass>(["communication", "cognition", "state", "attribute"]);

const bodiless: ReadonlySet<NounClass> = new Set<NounClass>(["communication", "phenomenon", "feeling"]);

/** Beasts, storms, crashes and illnesses kill too: whoever kills must be able to mean it, or be a weapon or another act of violence. */
function isNaturalCause(doc: Doc, head: number, entry: Entry, roles: Roles, natureOf: NatureOf, lexicon: Lexicon): boolean {
  if (isMauling(doc, head, entry, roles)) return true;
  const doers = [...roles.agents, ...roles.instruments];
  if (isVerb(doc, head) && doers.length > 0 && doers.every((each) => isMishap(doc, each, lexicon))) return true;
  if (kinds[entry.kind].frame !== "HARM" || roles.agents.length > 0 || roles.instruments.length === 0) return false;
  // "ran over a mine, killing six": the subject of the upper verb is no killer.
  if (doc.dep[head] === "advcl") return false;
  return roles.instruments.every((each) => {
    const natures = natureOf(each);
    const isKnown = natures.size > 1 || nounClasses(lemmaAt(doc, each)).length > 0;
    return !natures.has("violent") && !natures.has("event") && !natures.has("place") && isKnown && doc.pos[each] === "NOUN";
  });
}

/** "a bear attacked a hiker", "bear attack". */
function isMauling(doc: Doc, head: number, { kind }: Entry, { agents, instruments }: Roles): boolean {
  if (agents.length > 0) return false;
  if (doc.dep[head] === "advcl") return instruments.some((each) => isAnimal(doc, each)); // "attacked a hiker, injuring him"
  if (kind !== "ATTACK") return false;
  const doers = isVerb(doc, head) ? instruments : childrenAs(doc, head, "compound");
  return doers.some((each) => isAnimal(doc, each));
}

function isAnimal(doc: Doc, token: number): boolean {
  return nounClasses(wordAt(doc, token).toLowerCase())[0] === "animal" || nounClasses(lemmaAt(doc, token))[0] === "animal";
}

function isMishap(doc: Doc, token: number, lexicon: Lexicon): boolean {
  const world = worldAt(doc, token, lexicon);
  return world === "ILLNESS" || world === "DISASTER" || world === "ACCIDENT";
}

/** "died of a heart attack", "perished in the flood". */
function diesOfMishap(doc: Doc, head: number, lexicon: Lexicon): boolean {
  return prepositional(doc, head, ["of", "from", "in", "during"]).some((cause) => isMishap(doc, cause, lexicon));
}

const carries = new Set("throw hurl lob toss fire launch drop detonate explode trigger hit strike ignite".split(" "));
const arrives = new Set(
  "crash pound rain explode detonate hit strike kill injure wound rip tear blow rock land fall slam crash destroy damage go maim target shatter claim leave shake".split(
    " ",
  ),
);

/** "a salvo of rockets": it arrives as the salvo does. */
const volleys = new Set("salvo volley barrage hail wave series dozen pair barrel canister cylinder".split(" "));

/** A weapon as noun tells of an event where it arrives: it is thrown, falls, kills, or somebody is hurt by it. */
function hits(doc: Doc, noun: number): boolean {
  const above = doc.head[noun]!;
  if (doc.dep[noun] === "pobj" && lemmaAt(doc, above) === "of" && volleys.has(lemmaAt(doc, doc.head[above]!)))
    return hits(doc, doc.head[above]!);
  const label = doc.dep[noun]!;
  if (isVerb(doc, above)) {
    // "Grenade thrown at a house": the parser takes the participle for the verb.
    if (label === "nsubj") return arrives.has(lemmaAt(doc, above)) || (doc.tag[above] === "VBN" && carries.has(lemmaAt(doc, above)));
    if (label === "dobj" || label === "nsubjpass")
      return carries.has(lemmaAt(doc, above)) || (lemmaAt(doc, above) === "set" && has(doc, above, "prt"));
  }
  // "Grenade thrown at a house", a line of a digest or a headline.
  if (childrenAs(doc, noun, "acl").some((each) => doc.tag[each] === "VBN" && carries.has(lemmaAt(doc, each)))) return true;
  if (label === "pobj") return ["by", "with", "in", "from", "over", "on"].includes(lemmaAt(doc, above)) && isHarmAbove(doc, above);
  // A line without verb, as in a digest: "Magnetic bomb on a municipal vehicle".
  const isVerbless = doc.head[noun] === noun && !tokensOf(sentenceOf(doc, noun)).some((each) => isVerb(doc, each));
  return isVerbless && childrenAs(doc, noun, "prep").some((each) => ["on", "against", "at", "in"].includes(lemmaAt(doc, each)));
}

const hurts = new Set("kill injure wound hit strike damage destroy hurt die maim attack tear blow run drive step".split(" "));

function isHarmAbove(doc: Doc, preposition: number): boolean {
  const verb = doc.head[preposition]!;
  return isVerb(doc, verb) && hurts.has(lemmaAt(doc, verb));
}

/** "heart attack", "price war": the phrases of figurative.csv around a trigger, hyphens skipped. */
export function isFigurative(doc: Doc, { start, end }: Candidate, lexicon: Lexicon): boolean {
  const { start: first, end: last } = sentenceOf(doc, start);
  const window: { lemma: string; word: string; inside: boolean }[] = [];
  for (let each = Math.max(first, start - 3); each < Math.min(last, end + 3); each++) {
    const word = wordAt(doc, each).toLowerCase();
    if (word !== "-") window.push({ lemma: lemmaAt(doc, each), word, inside: each >= start && each < end });
  }
  return lexicon.figurative.some((phrase) =>
    window.some((_, at) => {
      const tokens = window.slice(at, at + phrase.length);
      return (
        tokens.length === phrase.length &&
        tokens.some(({ inside }) => inside) &&
        tokens.every(({ lemma, word }, each) => lemma === phrase[each] || word === phrase[each])
      );
    }),
  );
}
