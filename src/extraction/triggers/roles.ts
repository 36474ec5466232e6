import type { Doc } from "../../language/index.js";
import { type Kind, kinds, type Lexicon, type Nature } from "../lexicon/index.js";
import { childrenAs, clauseOf, isTime, isVerb, lemmaAt, prepositional } from "../syntax/index.js";
import type { Candidate } from "./candidates.js";

/** Heads of the noun phrases that take part, as one mention of an event names them. */
export interface Roles {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** Those who fight or agree with each other, where nobody is said to have begun. */
  readonly sides: readonly number[];
  /** Weapons, and things that did the harm: "a *bomb* killed four". */
  readonly instruments: readonly number[];
}

/** What the phrase with this head can be; see naturesOf. */
export type NatureOf = (head: number) => ReadonlySet<Nature>;

interface RawRoles {
  readonly agents?: readonly number[];
  readonly patients?: readonly number[];
  readonly sides?: readonly number[];
}

/** Who takes part in what the trigger word tells, by grammar alone. */
export function rolesOf(doc: Doc, { head, tokens }: Candidate, kind: Kind, lexicon: Lexicon, natureOf: NatureOf): Roles {
  const raw: RawRoles =
    kind === "BODIES"
      ? {} // who finds them takes no part
      : isVerb(doc, head)
        ? rolesOfVerb(doc, head, kind, natureOf)
        : doc.pos[head] === "ADJ"
          ? { patients: describedBy(doc, head) }
          : rolesOfNoun(doc, head, kind, lexicon, natureOf);
  const { agents = [], sides = [] } = raw;
  const patients = [...(raw.patients ?? []), ...heldByPhrase(doc, head, tokens)];
  const acts = (each: number) => natureOf(each).has("human") && !tokens.includes(each);
  return {
    agents: unique(agents.filter((each) => acts(each))),
    patients: unique(patients.filter((each) => !agents.includes(each) && !tokens.includes(each) && !isTime(doc, each))),
    sides: unique(sides.filter((each) => acts(each))),
    instruments: unique(agents.filter((each) => !acts(each) && !tokens.includes(each))),
  };
}

/** "slit the *throats* of five", "set *fire* to a school", "declared the group *defeated*": what the phrase's own words lead to. */
function heldByPhrase(doc: Doc, head: number, tokens: readonly number[]): number[] {
  const owned = tokens
    .filter((each) => each !== head)
    .flatMap((each) => [...prepositional(doc, each, ["of", "to", "on"]), ...childrenAs(doc, each, "poss", "nsubj", "nsubjpass")]);
  return tokens.length > 1 && isVerb(doc, head) ? [...owned, ...prepositional(doc, head, ["to"])] : owned;
}

/** "ten are dead", "left ten dead", "were feared dead". */
function describedBy(doc: Doc, adjective: number): readonly number[] {
  const verb = doc.head[adjective]!;
  if (!isVerb(doc, verb)) return doc.dep[adjective] === "amod" ? [] : [verb].filter((each) => each !== adjective);
  const { objects, subjects } = clauseOf(doc, verb);
  return objects.length > 0 ? objects : subjects;
}

function rolesOfVerb(doc: Doc, verb: number, kind: Kind, natureOf: NatureOf): RawRoles {
  const clause = clauseOf(doc, verb);
  switch (kinds[kind].frame) {
    case "SUFFER":
      return {
        patients: clause.subjects,
        agents: [...clause.by, ...prepositional(doc, verb, kind === "FALL" ? ["to"] : ["from", "by"])].filter((each) =>
          natureOf(each).has("armed"),
        ),
      };
    case "ACT":
      return { agents: clause.passive ? clause.by : clause.subjects };
    case "BOTH_SIDES":
      return { sides: [...clause.subjects, ...clause.objects, ...clause.by, ...prepositional(doc, verb, ["with", "against", "between"])] };
    case "BLAST":
      return clause.passive
        ? { patients: clause.subjects.filter((each) => !natureOf(each).has("weapon")), agents: clause.by }
        : {
            agents: clause.subjects,
            patients: [...clause.objects.filter((each) => !natureOf(each).has("weapon")), ...besides(doc, verb, natureOf)],
          };
    default: {
      if (clause.passive) return { patients: clause.subjects, agents: clause.by };
      const aimedAt = kinds[kind].frame === "ASSAULT" ? prepositional(doc, verb, ["on", "at", "upon", "against", "into"]) : [];
      // A participle of harm with a subject and no object is passive whatever the tag says: "nine were killed and 14 wounded".
      const isShotDead = kind === "SHOOT" && childrenAs(doc, verb, "oprd", "acomp").some((each) => lemmaAt(doc, each) === "dead");
      const isHeadlinePassive =
        clause.objects.length === 0 && (harmsObject.has(kind) || isShotDead) && doc.tag[verb] !== "VBG" && aimedAt.length === 0;
      if (isHeadlinePassive) return { patients: clause.subjects };
      return { agents: clause.subjects, patients: [...clause.objects, ...aimedAt] };
    }
  }
}

const harmsObject: ReadonlySet<Kind> = new Set<Kind>(["KILL", "INJURE", "STAB", "ABDUCT", "ARREST"]);

function rolesOfNoun(doc: Doc, noun: number, kind: Kind, lexicon: Lexicon, natureOf: NatureOf): RawRoles {
  const { frame } = kinds[kind];
  const modifiers = childrenAs(doc, noun, "compound", "amod", "nmod");
  const armedModifiers = modifiers.filter(
    (each) =>
      (natureOf(each).has("armed") && doc.entities[doc.entityOf[each]!]?.label !== "GPE") ||
      (bombards.has(kind) && /^(?:government|regime|junta)$/.test(lemmaAt(doc, each))), // "a government air strike"
  );
  const owners = childrenAs(doc, noun, "poss").filter((each) => !isTime(doc, each));
  const of = prepositional(doc, noun, ["of"]);
  const by = prepositional(doc, noun, ["by"]);
  const above = doc.head[noun]!;
  const occurs = doc.dep[noun] === "nsubj" && isVerb(doc, above) && occurring.has(lemmaAt(doc, above)) ? [above] : [];
  const withOthers = [noun, ...occurs].flatMap((each) => [
    ...prepositional(doc, each, ["with", "against", "between", "among", "involving"]),
    ...childrenAs(doc, each, "acl")
      .filter((verb) => /^(?:involve|pit)$/.test(lemmaAt(doc, verb)))
      .flatMap((verb) => clauseOf(doc, verb).objects),
  ]);
  const lent = lentByVerb(doc, noun, lexicon);
  const isBlamed = doc.dep[noun] === "dobj" && /^(?:blame|pin)$/.test(lemmaAt(doc, above)); // "blamed the attack on rebels": they weren't hit
  const aimedAt = [
    ...prepositional(
      doc,
      noun,
      ["on", "against", "upon", "at", "targeting"].filter((each) => !isBlamed || each !== "on"),
    ),
    ...aimedByVerb(doc, noun),
  ];
  const hitModifiers = modifiers.filter(
    (each) => natureOf(each).has("property") && !natureOf(each).has("weapon") && doc.pos[each] === "NOUN",
  );
  switch (frame) {
    case "BOTH_SIDES":
      return {
        sides: [
          ...withOthers,
          ...of,
          ...by,
          ...owners,
          ...armedModifiers,
          ...lent.agents,
          ...(kind === "AGREE" ? signatories(doc, noun) : []),
        ],
      };
    case "ACT":
      return {
        agents: [...by, ...of, ...owners, ...armedModifiers, ...lent.agents, ...conveners(doc, noun)].filter((each) =>
          natureOf(each).has("human"),
        ),
      };
    case "HARM":
    case "SUFFER": {
      const people = modifiers.filter((each) => natureOf(each).has("human") && !natureOf(each).has("armed") && doc.pos[each] === "NOUN");
      return { patients: [...of, ...owners, ...people, ...lent.patients], agents: [...by, ...armedModifiers, ...lent.agents] };
    }
    default: {
      const ofVictims = of.filter((each) => !natureOf(each).has("armed") || (bombards.has(kind) && !planes.test(lemmaAt(doc, each))));
      const ofAttackers = of.filter((each) => !ofVictims.includes(each));
      return {
        agents: [...by, ...owners.filter((each) => natureOf(each).has("armed")), ...armedModifiers, ...ofAttackers, ...lent.agents],
        patients: [
          ...aimedAt,
          ...metBy(doc, noun),
          ...ofVictims,
          ...hitModifiers,
          ...lent.patients,
          ...(frame === "BLAST" ? besides(doc, noun, natureOf) : []),
        ],
      };
    }
  }
}

const occurring = new Set("break erupt occur happen flare start begin ensue rage take continue resume".split(" "));

/** What bombs rather than is bombed: "the bombardment of the warplanes". */
const planes = /^(?:warplane|plane|jet|aircraft|helicopter|gunship|drone|artillery|aviation)$/;

const bombards: ReadonlySet<Kind> = new Set<Kind>(["BOMB", "SHELL", "AIRSTRIKE", "STRIKE", "SUICIDE"]);

/** "called a rally", "a march organised by", "attended a vigil", "took part in protests": who called for it or came. */
function conveners(doc: Doc, noun: number): number[] {
  const above = doc.head[noun]!;
  const part = doc.dep[noun] === "pobj" ? doc.head[above]! : -1;
  const taking = part >= 0 && lemmaAt(doc, part) === "part" ? doc.head[part]! : part;
  if (taking >= 0 && /^(?:take|participate)$/.test(lemmaAt(doc, taking))) return [...clauseOf(doc, taking).subjects];
  return doersOf(doc, noun, convening);
}

const convening = new Set("call announce attend convene organise organize plan schedule stage hold lead join".split(" "));

/** "signed a truce", "a ceasefire brokered by": who agreed or made others agree. */
function signatories(doc: Doc, noun: number): number[] {
  return doersOf(doc, noun, signing);
}

const signing = new Set("sign broker reach conclude negotiate agree mediate strike seal".split(" "));

/** Subjects of such a verb whose object the noun is, or whoever stands after its "by". */
function doersOf(doc: Doc, noun: number, verbs: ReadonlySet<string>): number[] {
  const above = [doc.head[noun]!, ...childrenAs(doc, noun, "acl")].filter((each) => isVerb(doc, each) && verbs.has(lemmaAt(doc, each)));
  return above.flatMap((verb) => {
    const { passive, by, subjects, objects } = clauseOf(doc, verb);
    return passive ? by : objects.includes(noun) ? subjects : [];
  });
}

/** "carried out an attack on": the verb lends the noun its subject and its "on"; so does a participle, "an attack carried out by". */
function lentByVerb(doc: Doc, noun: number, lexicon: Lexicon): Required<Pick<RawRoles, "agents" | "patients">> {
  const verbs = [...childrenAs(doc, noun, "acl"), doc.head[noun]!].filter((verb) => isVerb(doc, verb) && isLight(doc, verb, lexicon));
  const clauses = verbs.map((verb) => clauseOf(doc, verb)).filter((clause) => clause.passive || clause.objects.includes(noun));
  return {
    agents: clauses.flatMap((clause) => (clause.passive ? clause.by : clause.subjects)),
    patients: clauses.flatMap((clause) => prepositional(doc, clause.verb, ["on", "against", "at", "upon", "into"])),
  };
}

function isLight(doc: Doc, verb: number, lexicon: Lexicon): boolean {
  const particle = childrenAs(doc, verb, "prt")[0];
  return (
    lexicon.lightVerbs.has(lemmaAt(doc, verb)) ||
    (particle !== undefined && lexicon.lightVerbs.has(`${lemmaAt(doc, verb)} ${lemmaAt(doc, particle)}`))
  );
}

/** "the blast hit a market", "a bomb ripped through a bus", "an attack targeting a patrol": what the happening did it to. */
function aimedByVerb(doc: Doc, noun: number): number[] {
  const head = doc.head[noun]!;
  const isSubject = doc.dep[noun] === "nsubj" && isVerb(doc, head);
  const verbs = [...(isSubject ? [head] : []), ...childrenAs(doc, noun, "acl", "relcl")];
  return verbs
    .filter((verb) => strikes.has(lemmaAt(doc, verb)))
    .flatMap((verb) => [
      ...clauseOf(doc, verb).objects,
      ...prepositional(doc, verb, ["through", "into", "on", "near", "at", "beside", "outside"]),
    ]);
}

/** "the truck struck a mine", "they stepped on a bomb": who met it. */
function metBy(doc: Doc, noun: number): number[] {
  const above = doc.dep[noun] === "pobj" ? doc.head[doc.head[noun]!]! : doc.dep[noun] === "dobj" ? doc.head[noun]! : -1;
  return above >= 0 && /^(strike|hit|run|step|drive|tread)$/.test(lemmaAt(doc, above)) ? [...clauseOf(doc, above).subjects] : [];
}

const strikes = new Set(
  "hit target strike rock rip tear slam land fall shake destroy damage devastate level blow demolish crash rock shatter engulf gut aim direct".split(
    " ",
  ),
);

/** Buildings, firms and vehicles beside which something explodes: "went off outside a mosque", "in front of the Savings Bank". */
function besides(doc: Doc, token: number, natureOf: NatureOf): number[] {
  const inFront = prepositional(doc, token, ["in"]).filter((each) => lemmaAt(doc, each) === "front");
  const beside = prepositional(doc, token, "at near outside inside opposite against under beneath beside through".split(" "));
  const within = prepositional(doc, token, ["in", "by", "next"]);
  const isHit = (each: number) => natureOf(each).has("property") && !natureOf(each).has("weapon");
  const isNamed = (each: number) => /^(?:ORG|FAC)$/.test(doc.entities[doc.entityOf[each]!]?.label ?? "");
  return [
    ...[...beside, ...inFront.flatMap((front) => prepositional(doc, front, ["of"]))].filter(
      (each) => isHit(each) && (doc.pos[each] === "NOUN" || isNamed(each)),
    ),
    ...within.filter((each) => isHit(each) && doc.pos[each] === "NOUN"),
  ];
}

function unique(tokens: readonly number[]): number[] {
  return [...new Set(tokens)];
}
