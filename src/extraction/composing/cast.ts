import type { Doc } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import { type Kind, kinds } from "../lexicon/index.js";
import type { GroupMention } from "../mention.js";
import { isVerb, lemmaAt } from "../syntax/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";
import type { Happening } from "./happening.js";
import { groupsIn, ownersOf } from "./owners.js";
import { addParty, isSameParty, type Party, partyOf } from "./parties.js";
import { standsFor } from "./pronouns.js";
import { sidesByWords } from "./sides-by-words.js";

/** Who did it, to whom, or who fought whom: the parties of one event, each once. */
export interface Cast {
  readonly perpetrators: readonly Party[];
  readonly targets: readonly Party[];
  readonly participants: readonly Party[];
}

/**
 * The parties of a happening from the grammar of all its tellings.
 * The clearest telling decides who attacked whom; where a later one has it the other way round ("soldiers killed two of the attackers"), it tells
 * of the other side's losses and makes nobody a perpetrator.
 */
export function castOf(doc: Reading, happening: Happening, groups: readonly GroupMention[]): Cast {
  const actorsOf = (heads: readonly number[]) => heads.flatMap((head) => partyOf(doc, head, groups) ?? []);
  const sidesOf = (heads: readonly number[]) => heads.flatMap((head) => groupsIn(doc, head, groups));
  const isKillingOfUnarmed = ({ kind, roles }: Telling) =>
    deadly.has(kind) && actorsOf(roles.agents).some(isFighting) && roles.patients.length > 0 && actorsOf(roles.patients).every(isUnarmed);
  const sided = isBetweenSides(happening) && !happening.tellings.some(isKillingOfUnarmed);
  let perpetrators: readonly Party[] = [];
  let targets: readonly Party[] = [];
  let participants: readonly Party[] = [];
  const repels = ({ roles }: Telling) => actorsOf(roles.patients).some(isAttacker);
  const ordered = clearestFirst(happening, repels);
  for (const [index, { kind, roles, head }] of ordered.entries()) {
    const isAftermath = index > 0;
    const things = roles.agents.filter((head) => actorsOf([head]).every((party) => !canAct(party) || isMachine(party)));
    const agents = [
      ...actorsOf(
        roles.agents
          .filter((each) => !isSortOfDeed(doc, each))
          .map((each) => (doc.pos[each] === "PRON" ? standsFor(doc, each, groups) : null) ?? each),
      )
        .filter((party) => canAct(party) && !isMachine(party))
        .map((party) => asCrowd(party, happening.main.kind)),
      ...actorsOf([...roles.instruments, ...things].flatMap((head) => ownersOf(doc, head, groups))),
    ];
    const hit = actorsOf(roles.patients);
    const patients = kind === "TAKE" || kind === "RETAKE" ? hit.filter(isHeld) : hit;
    if (sided) {
      participants = [...actorsOf(sidesOf(roles.sides)), ...agents, ...patients.filter(isFighting)]
        .filter(canAct)
        .reduce(addParty, participants);
    } else if (kinds[kind].frame === "BOTH_SIDES") {
      const sides = actorsOf(sidesOf(roles.sides)).filter(canAct);
      targets = sides.filter((side) => !perpetrators.some((known) => isSameParty(side, known))).reduce(addParty, targets);
    } else if (kind === "RIOT" && roles.sides.length > 0) {
      const sides = actorsOf(roles.sides);
      // "Youths clashed with police" says who began; "police clashed with youths" and "clashes between" don't.
      if (sides.length > 1 && (isFighting(sides[0]!) || !isVerb(doc, head)))
        participants = sides.filter(canAct).reduce(addParty, participants);
      if (participants.length > 0) continue;
      perpetrators = sides
        .filter((side) => !isFighting(side))
        .map((side) => asCrowd(side, happening.main.kind))
        .reduce(addParty, perpetrators);
      targets = sides.filter(isFighting).reduce(addParty, targets);
    } else {
      const isReply =
        (isAftermath && patients.some(isAttacker)) ||
        agents.some((agent) => targets.some((known) => isSameParty(agent, known))) ||
        patients.some((patient) => perpetrators.some((known) => isSameParty(patient, known)));
      if (isReply) continue;
      perpetrators = agents.reduce(addParty, perpetrators);
      targets = patients.reduce(addParty, targets);
    }
  }
  if (sided && participants.length < 2) {
    const byWords = happening.tellings.filter(({ kind }) => kind === "CLASH").flatMap((telling) => sidesByWords(doc, telling));
    const isPart = (inner: Party) => participants.some(({ start, end }) => start <= inner.start && inner.end <= end); // "Garre" of "Garre and Degodia clans"
    participants = actorsOf(byWords)
      .filter((party) => canAct(party) && !isPart(party))
      .reduce(addParty, participants);
  }
  return { perpetrators, targets, participants };
}

/** "Thousands of people marched", "villagers lynched him": ordinary people are protesters or rioters by what they do (ACLED's actors of these events). */
function asCrowd(party: Party, kind: Kind): Party {
  const crowd = kind === "PROTEST" ? "PROTESTERS" : kind === "RIOT" || kind === "MOB" ? "RIOTERS" : null;
  return crowd !== null && party.kind === "CIVILIANS" ? { ...party, kind: crowd } : party;
}

/** "a terrorist attack": the word tells what sort of attack it was, and of nobody who made it. */
function isSortOfDeed(doc: Doc, head: number): boolean {
  return /terrorist$/.test(lemmaAt(doc, head)) && /^(?:amod|compound|nmod)$/.test(doc.dep[head]!);
}

/** A clash of which no telling says who attacked, or an agreement. */
export function isBetweenSides({ tellings, main }: Happening): boolean {
  const clash = tellings.some(({ kind }) => kinds[kind].frame === "BOTH_SIDES" || kind === "DEFEAT");
  const isAttack = tellings.some(
    ({ kind, roles }) =>
      ((kinds[kind].frame === "ASSAULT" && kind !== "SHOOT") || ((kind === "TAKE" || kind === "RETAKE") && kind === main.kind)) &&
      roles.agents.length > 0,
  );
  return clash && !isAttack && (kinds[main.kind].frame === "BOTH_SIDES" || main.kind === "DEFEAT" || tellings.length > 1);
}

/** Words of attack before words of harm, then as they stand; last what the attackers suffered. */
function clearestFirst({ tellings }: Happening, repels: (telling: Telling) => boolean): Telling[] {
  const weight = (telling: Telling) => {
    const { kind, roles } = telling;
    return repels(telling) ? -1 : (onlyReportsHarm(kind) ? 0 : 2) + (roles.agents.length > 0 && roles.patients.length > 0 ? 1 : 0);
  };
  return [...tellings].sort((a, b) => weight(b) - weight(a) || a.head - b.head);
}

/** Words that name people by what they did in this event. */
export function isAttacker({ lemma }: Pick<Party, "lemma">): boolean {
  return /^(attacker|assailant|raider|bomber|hijacker|kidnapper|abductor|shooter)$/.test(lemma);
}

/** What is taken together with a town: a base, a force. The town itself is where it happened. */
function isHeld({ kind, group }: Party): boolean {
  return kind === "PROPERTY" || group !== null;
}

/** "a drone struck": whose it was did it, and nobody knows whose. */
function isMachine({ lemma, group }: Party): boolean {
  return group === null && /^(?:drone|jet|plane|warplane|aircraft|helicopter|gunship|missile|rocket)$/i.test(lemma);
}

function canAct({ kind }: Party): boolean {
  return kind !== "PROPERTY";
}

/** Words by which "police killed seven worshippers in clashes" says who did it, clash or not. */
const deadly: ReadonlySet<Kind> = new Set<Kind>(["KILL", "SHOOT"]);

function isUnarmed({ kind }: Party): boolean {
  return kind === "CIVILIANS" || kind === "PERSON" || kind === "PROTESTERS";
}

function isFighting({ kind }: Party): boolean {
  return !["PROPERTY", "CIVILIANS", "PERSON", "RIOTERS", "PROTESTERS"].includes(kind);
}
