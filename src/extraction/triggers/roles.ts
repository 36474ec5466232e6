import type { Doc } from "../../language/index.js";
import type { Kind, Lexicon } from "../lexicon/index.js";
import { childrenAs, clauseOf, isInHeading, isTime, isVerb, prepositional } from "../syntax/index.js";
import type { Candidate } from "./candidates.js";
import type { NatureOf } from "./natures.js";
import type { RawRoles } from "./raw-roles.js";
import { rolesOfNoun } from "./roles-of-noun.js";
import { rolesOfVerb } from "./roles-of-verb.js";

/** Heads of the noun phrases that take part, as one mention of an event names them. */
export interface Roles {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** Those who fight or agree with each other, where nobody is said to have begun. */
  readonly sides: readonly number[];
  /** Weapons, and things that did the harm: "a *bomb* killed four". */
  readonly instruments: readonly number[];
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
  const acts = (each: number) => natureOf(each).has("human") && !tokens.includes(each) && !isInHeading(doc, each);
  return {
    agents: unique(agents.filter((each) => acts(each))),
    patients: unique(patients.filter((each) => !agents.includes(each) && !tokens.includes(each) && !isTime(doc, each))),
    sides: unique(sides.filter((each) => acts(each))),
    instruments: unique(agents.filter((each) => !acts(each) && !tokens.includes(each) && !isInHeading(doc, each))),
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

function unique(tokens: readonly number[]): number[] {
  return [...new Set(tokens)];
}
