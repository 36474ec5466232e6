import type { Doc } from "../../language/index.js";
import { type Kind, kinds, type Lexicon } from "../lexicon/index.js";
import { childrenAs, clauseOf, isTime, isVerb, lemmaAt, prepositional } from "../syntax/index.js";
import { besides } from "./beside.js";
import type { NatureOf } from "./natures.js";
import type { RawRoles } from "./raw-roles.js";

/** Who takes part in what a noun tells: by its prepositions, owners and modifiers, and by the verb that lends it its own ("carried out an attack on"). */
export function rolesOfNoun(doc: Doc, noun: number, kind: Kind, lexicon: Lexicon, natureOf: NatureOf): RawRoles {
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
