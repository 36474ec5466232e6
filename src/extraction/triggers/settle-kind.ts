import type { Doc } from "../../language/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import { childrenAs, isVerb, lemmaAt, prepositional } from "../syntax/index.js";
import type { NatureOf } from "./natures.js";
import type { Roles } from "./roles.js";

/** The kind of happening once the arguments are known: a town is captured otherwise than a man, and shots at a march are no ordinary attack. */
export function settleKind(doc: Doc, head: number, kind: Kind, roles: Roles, natureOf: NatureOf): Kind {
  if (kind === "CAPTURE" || kind === "SEIZE") return settleSeizure(doc, roles, natureOf);
  if (kind === "EXPLODE" && isSuicide(doc, roles)) return "SUICIDE";
  if (kind === "ARREST" && roles.patients.some((each) => isProtester(doc, each))) return "CRACKDOWN";
  if (kind === "MOB") return isRiotous(doc, roles, natureOf) ? "RIOT" : "MOB";
  if (harms.has(kind) && roles.patients.some((each) => isProtester(doc, each))) return "FORCE";
  if (byHand.has(kind) && roles.agents.some((each) => isCrowd(doc, each)) && hurtsUnarmed(roles, natureOf)) return "MOB";
  if (wrecks.has(kind) && [...roles.agents, ...roles.sides].some((each) => isRioter(doc, each))) return "RIOT";
  if (launches.has(kind) && isChemical(doc, head)) return "CHEMICAL";
  if (kind === "SHOOT" && [...roles.patients, ...roles.instruments].some((each) => natureOf(each).has("explosive"))) return "SHELL";
  if (kind === "ATTACK" && isVerb(doc, head) && isItself(roles, natureOf)) return "EXPLODE";
  if (fromAfar.has(kind) && isFromTheAir(roles, natureOf)) return "AIRSTRIKE";
  return openKinds.has(kind) && !isVerb(doc, head) ? (kindByArm(doc, head, kind) ?? kind) : kind;
}

const launches: ReadonlySet<Kind> = new Set<Kind>(["SHELL", "BOMB", "AIRSTRIKE", "ATTACK", "SHOOT"]);

/** "rockets with chemical warheads". */
function isChemical(doc: Doc, head: number): boolean {
  if (isVerb(doc, head)) return false;
  return prepositional(doc, head, ["with", "of", "containing"]).some((each) =>
    [each, ...childrenAs(doc, each, "amod", "compound")].some((word) =>
      /^(?:chemical|sarin|chlorine|gas|poison)$/.test(lemmaAt(doc, word)),
    ),
  );
}

const harms: ReadonlySet<Kind> = new Set<Kind>(["KILL", "INJURE", "SHOOT", "ATTACK", "BEAT", "RAM"]);

/** "a bomb hit the convoy": what hits is the bomb, and nobody stood there with it. */
function isItself({ agents, instruments }: Roles, natureOf: NatureOf): boolean {
  return agents.length + instruments.length > 0 && [...agents, ...instruments].every((each) => natureOf(each).has("explosive"));
}

/** What a drone or a jet can do as well as a man. */
const fromAfar: ReadonlySet<Kind> = new Set<Kind>(["SHOOT", "ATTACK", "BOMB", "BURN", "DESTROY"]);

function isFromTheAir({ agents, instruments }: Roles, natureOf: NatureOf): boolean {
  return [...agents, ...instruments].some((each) => natureOf(each).has("aircraft"));
}

/** Nouns of attack that leave open with what; the word before them tells: "grenade blast", "knife attack". */
const openKinds: ReadonlySet<Kind> = new Set<Kind>(["ATTACK", "EXPLODE", "STRIKE", "RAID"]);

function kindByArm(doc: Doc, head: number, kind: Kind): Kind | undefined {
  const arms = childrenAs(doc, head, "compound", "amod", "nmod").map((each) => kindsByArm[lemmaAt(doc, each)]);
  // "a gas explosion" is mostly an accident, a gas attack is none.
  return arms.find((each) => each !== undefined && (each !== "CHEMICAL" || kind === "ATTACK"));
}

const kindsByArm: Readonly<Record<string, Kind | undefined>> = {
  grenade: "GRENADE",
  suicide: "SUICIDE",
  knife: "STAB",
  machete: "STAB",
  sword: "STAB",
  axe: "STAB",
  gun: "SHOOT",
  arson: "BURN",
  drone: "AIRSTRIKE",
  helicopter: "AIRSTRIKE",
  mortar: "SHELL",
  artillery: "SHELL",
  rocket: "SHELL",
  missile: "SHELL",
  bomb: "BOMB",
  mine: "BOMB",
  landmine: "BOMB",
  ied: "BOMB",
  gas: "CHEMICAL",
  chlorine: "CHEMICAL",
  sarin: "CHEMICAL",
};

function settleSeizure(doc: Doc, roles: Roles, natureOf: NatureOf): Kind {
  const seized = roles.patients[0];
  if (seized === undefined) return "SEIZE";
  const natures = natureOf(seized);
  // Fighters who take the rifles of the dead rob them; only the authorities' seizure disarms.
  if (natures.has("weapon")) return roles.agents.some((each) => isFighter(doc, each, natureOf)) ? "LOOT" : "FIND_WEAPON";
  if (natures.has("place")) return "TAKE";
  if (!natures.has("human")) return natures.has("property") ? "TAKE" : "SEIZE";
  if (isWanted(doc, seized)) return "ARREST";
  if (roles.agents.length > 0) return roles.agents.some((each) => isAuthority(doc, each)) ? "ARREST" : "ABDUCT";
  if (isAuthority(doc, seized)) return "ABDUCT"; // "two soldiers it captured"
  return natures.has("armed") || speaksOfArrest(doc) ? "ARREST" : "ABDUCT";
}

/** "captured three suspects", "two of the attackers": who seizes them pursues a deed. */
function isWanted(doc: Doc, head: number): boolean {
  return countedBy(doc, head).some((each) =>
    /^(suspect|attacker|assailant|perpetrator|culprit|fugitive|terrorist|bomber|kidnapper|killer|leader|ringleader)$/.test(
      lemmaAt(doc, each),
    ),
  );
}

/** Armed people who are no authority. */
function isFighter(doc: Doc, head: number, natureOf: NatureOf): boolean {
  return natureOf(head).has("armed") && !isAuthority(doc, head);
}

/** Where the text tells of arrests and of no abduction, "were seized" is an arrest. */
function speaksOfArrest({ lemma }: Doc): boolean {
  return (
    lemma.some((each) => /^(arrest|detain|suspect)$/.test(each)) &&
    !lemma.some((each) => /^(kidnap|abduct|abduction|kidnapping|hostage)$/.test(each))
  );
}

const authorities = new Set(
  "police policeman army military soldier troop troops force forces authority officer agent security navy government marine coalition agency guard".split(
    " ",
  ),
);

function isAuthority(doc: Doc, head: number): boolean {
  return (
    authorities.has(lemmaAt(doc, head)) || childrenAs(doc, head, "compound", "amod").some((each) => authorities.has(lemmaAt(doc, each)))
  );
}

/** "blew himself up", "the bomber detonated his vest". */
function isSuicide(doc: Doc, { agents, patients }: Roles): boolean {
  return (
    patients.some((each) => /^(himself|herself|themselves|itself)$/.test(lemmaAt(doc, each))) ||
    agents.some((each) => lemmaAt(doc, each) === "bomber")
  );
}

const wrecks: ReadonlySet<Kind> = new Set<Kind>(["BURN", "LOOT", "DESTROY", "ATTACK", "CLASH"]);

/** Deeds that a crowd does with its hands. */
const byHand: ReadonlySet<Kind> = new Set<Kind>(["KILL", "BEAT", "STAB", "ATTACK"]);

/** Stones at police or cars are a riot, at a suspected thief the violence of a mob. */
function isRiotous(doc: Doc, roles: Roles, natureOf: NatureOf): boolean {
  return roles.agents.some((each) => isRioter(doc, each)) && !hurtsUnarmed(roles, natureOf);
}

function hurtsUnarmed({ patients }: Roles, natureOf: NatureOf): boolean {
  return patients.some((each) => natureOf(each).has("human") && !natureOf(each).has("armed"));
}

/** People who are no fighters and act together: "residents beat", "a mob of villagers killed". */
function isCrowd(doc: Doc, head: number): boolean {
  return countedBy(doc, head).some((each) =>
    /^(mob|crowd|resident|villager|local|neighbour|neighbor|townspeople|commuter)$/.test(lemmaAt(doc, each)),
  );
}

function isRioter(doc: Doc, head: number): boolean {
  return countedBy(doc, head).some(
    (each) => isProtester(doc, each) || /^(rioter|mob|youth|crowd|looter|supporter|backer|loyalist|fan)$/.test(lemmaAt(doc, each)),
  );
}

/** The noun itself and what it counts: "a crowd of demonstrators", "dozens of youths". */
function countedBy(doc: Doc, head: number): number[] {
  const isCount = doc.pos[head] === "NUM" || counts.has(lemmaAt(doc, head));
  return [head, ...(isCount ? prepositional(doc, head, ["of"]) : [])];
}

const counts = new Set("group gang dozen score hundred thousand band crowd number several some many one two three".split(" "));

const protesters = new Set("protester protestor demonstrator marcher demonstration protest rally march striker".split(" "));

function isProtester(doc: Doc, head: number): boolean {
  return countedBy(doc, head).some(
    (each) =>
      protesters.has(lemmaAt(doc, each)) ||
      childrenAs(doc, each, "compound").some((compound) => protesters.has(lemmaAt(doc, compound))) ||
      childrenAs(doc, each, "acl").some((clause) => marches.has(lemmaAt(doc, clause))),
  );
}

/** "people protesting", "crowds marching on the palace". */
const marches = new Set(["protest", "march", "demonstrate", "rally"]);

/** Kinds that only report harm; they tell of an event of another kind more often than of one of their own. */
export function onlyReportsHarm(kind: Kind): boolean {
  return (
    kind === "KILL" ||
    kind === "DIE" ||
    kind === "BODIES" ||
    kind === "INJURE" ||
    (kinds[kind].rank <= 2 && kinds[kind].family === "VIOLENCE")
  );
}
