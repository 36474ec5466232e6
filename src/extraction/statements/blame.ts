import { actorOf, type Reading } from "../actors/index.js";
import type { GroupMention } from "../mention.js";
import { type Clause, childrenAs, clauseOf, lemmaAt, prepositional } from "../syntax/index.js";
import { deedFor, isDeed, isDeedVerb, isNobody, isParty, type Stance } from "./stance.js";

/** What a verb of blame, accusation or suspicion says, and of whom. */
export function blamesOf(doc: Reading, clause: Clause, doer: number | null, groups: readonly GroupMention[]): Stance[] {
  const { verb, passive } = clause;
  const objects = (passive ? clause.subjects : clause.objects).filter((head) => !isNobody(doc, head));
  switch (lemmaAt(doc, verb)) {
    case "blame":
      return blamed(doc, clause, objects, doer);
    case "accuse":
      return accusedOf(doc, clause, objects, doer, groups);
    case "charge":
      return charged(doc, verb, objects, doer);
    case "suspect":
      return suspected(doc, clause, objects, doer, groups);
    case "attribute":
    case "pin":
      // "attributed the attack to X": the parser may hang "to X" on the attack.
      return [verb, ...objects.filter((head) => isDeed(doc, head))]
        .flatMap((each) => prepositional(doc, each, ["to", "on"]))
        .filter((head) => isParty(doc, head))
        .map((head) => accused(verb, doer, head, objects[0] ?? -1));
    case "point":
      return prepositional(doc, verb, ["at", "to"])
        .filter((head) => isOfGroup(doc, head, groups))
        .map((head) => accused(verb, doer, head, -1));
    default:
      return [];
  }
}

/** "blamed X (for Y)", "blamed Y on X", "Y was blamed on X", "X is blamed for Y", "a Y officials blamed on X". */
function blamed(doc: Reading, { verb, passive }: Clause, objects: readonly number[], doer: number | null): Stance[] {
  const reduced = reducedRelative(doc, verb);
  if (reduced) return onWhom(doc, [verb]).map((head) => blame(verb, reduced.speaker, head, reduced.deed));
  // "blamed the attack on X": the parser likes to hang "on X" on the attack.
  const on = onWhom(doc, [verb, ...(passive ? [] : objects.filter((head) => isDeed(doc, head)))]);
  const isOn = on.length > 0 && objects.every((head) => isDeed(doc, head) || isArm(doc, head) || !isParty(doc, head));
  const culprits = isOn ? on : objects.filter((head) => isParty(doc, head));
  const anchor = isOn ? (objects[0] ?? -1) : deedFor(doc, [verb]);
  return culprits.map((head) => blame(verb, doer, head, anchor));
}

/** "a roadside bomb blamed on X". */
function isArm(doc: Reading, head: number): boolean {
  return /^(?:bomb|device|mine|rocket|missile|shell|grenade|mortar|fire)$/.test(lemmaAt(doc, head));
}

function onWhom(doc: Reading, tokens: readonly number[]): number[] {
  return tokens.flatMap((token) => prepositional(doc, token, ["on"])).filter((head) => isParty(doc, head));
}

/** "an attack officials blamed on X": without "that" the parser makes one noun of deed and speaker. */
function reducedRelative(doc: Reading, verb: number): { readonly speaker: number; readonly deed: number } | null {
  const speaker = doc.head[verb]!;
  const deed = speaker - 1;
  const isReduced = doc.dep[verb] === "acl" && verb === speaker + 1 && deed >= 0 && doc.dep[deed] === "compound" && isDeed(doc, deed);
  return isReduced ? { speaker, deed } : null;
}

function accusedOf(
  doc: Reading,
  { verb, passive }: Clause,
  objects: readonly number[],
  doer: number | null,
  groups: readonly GroupMention[],
): Stance[] {
  const deed = ofWhat(doc, verb, objects);
  // "accused the man of being a spy": a reproach, but no deed of violence.
  const isViolent = deed < 0 ? passive : isDeed(doc, deed) || isDeedVerb(doc, deed);
  return objects
    .filter((head) => isParty(doc, head) && (isViolent || (deed < 0 && (isOfGroup(doc, head, groups) || isBand(doc, head, groups)))))
    .map((head) => accused(verb, doer, head, deed));
}

/** "charged X with murder", "with two counts of murder": charges are the state's. */
function charged(doc: Reading, verb: number, objects: readonly number[], doer: number | null): Stance[] {
  const counts = prepositional(doc, verb, ["with"]).flatMap((head) => [head, ...prepositional(doc, head, ["of"])]);
  const acts = childrenAs(doc, verb, "prep").flatMap((each) => childrenAs(doc, each, "pcomp"));
  const deed = counts.find((head) => isDeed(doc, head)) ?? acts.find((each) => isDeedVerb(doc, each));
  if (deed === undefined) return [];
  return objects
    .filter((head) => isParty(doc, head))
    .map((head) => ({ verb, speaker: doer, accused: head, anchor: deed, status: "ACCUSED_BY_AUTHORITIES", rule: "statement.charged" }));
}

/** "Police suspect X", "X is suspected (of the attack)"; what is suspected "to be" is the matter of evidence.ts. */
function suspected(
  doc: Reading,
  { verb, passive }: Clause,
  objects: readonly number[],
  doer: number | null,
  groups: readonly GroupMention[],
): Stance[] {
  if (childrenAs(doc, verb, "xcomp", "ccomp").length > 0) return [];
  const deed = ofWhat(doc, verb, objects);
  const isViolent = deed >= 0 && (isDeed(doc, deed) || isDeedVerb(doc, deed));
  return objects
    .filter((head) => isViolent || (deed < 0 && (passive || doer !== null) && isOfGroup(doc, head, groups)))
    .map((head) => ({ verb, speaker: doer, accused: head, anchor: deed, status: "SUSPECTED", rule: "statement.suspected" }));
}

/** "separatist fighters", "Arab militias": armed men of no state, named or not; to accuse them is to accuse them of the deed. */
export function isBand(doc: Reading, head: number, groups: readonly GroupMention[]): boolean {
  return /^(?:REBEL_GROUP|POLITICAL_MILITIA|IDENTITY_MILITIA|CRIMINALS)$/.test(actorOf(head, doc, groups)?.kind ?? "");
}

function isOfGroup(doc: Reading, head: number, groups: readonly GroupMention[]): boolean {
  return (actorOf(head, doc, groups)?.group ?? null) !== null;
}

/** "accused X *of killing*", which may hang on the verb or on X. */
function ofWhat(doc: Reading, verb: number, objects: readonly number[]): number {
  const of = [verb, ...objects].flatMap((each) => childrenAs(doc, each, "prep")).filter((each) => /^(?:of|in)$/.test(lemmaAt(doc, each)));
  const acts = of.flatMap((each) => childrenAs(doc, each, "pcomp", "pobj"));
  const own = childrenAs(doc, verb, "prep").find((each) => lemmaAt(doc, each) === "of");
  return (
    acts.find((each) => isDeed(doc, each) || isDeedVerb(doc, each)) ??
    (own === undefined ? -1 : (childrenAs(doc, own, "pcomp", "pobj")[0] ?? -1))
  );
}

function blame(verb: number, speaker: number | null, head: number, anchor: number): Stance {
  return { verb, speaker, accused: head, anchor, status: "ACCUSED", rule: "statement.blamed" };
}

function accused(verb: number, speaker: number | null, head: number, anchor: number): Stance {
  return { verb, speaker, accused: head, anchor, status: "ACCUSED", rule: "statement.accused" };
}

/** Whoever stands after "by" of a passive, or is the subject. */
export function doersOf(doc: Reading, verb: number): readonly number[] {
  const clause = clauseOf(doc, verb);
  return (clause.passive ? clause.by : clause.subjects).filter((head) => !isNobody(doc, head));
}
