import type { Group } from "../../gazetteer/group.js";
import { type Frame, type Kind, kinds } from "../lexicon/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";
import { isSameParty, type Party } from "./parties.js";

/** The party that the noun phrase with this head names. */
export type PartyAt = (head: number) => Party | null;

/** Somebody takes part in the same role. */
export function sharesParty({ roles }: Telling, tellings: readonly Telling[], partyAt: PartyAt): boolean {
  return (
    overlap(
      roles.agents,
      tellings.flatMap((other) => other.roles.agents),
      partyAt,
    ) ||
    overlap(
      [...roles.patients, ...roles.sides],
      tellings.flatMap((other) => [...other.roles.patients, ...other.roles.sides]),
      partyAt,
    )
  );
}

/**
 * How strongly those who are hit speak for another event: most where each telling names a person, and another one; less where the deed is aimed at
 * somebody or something else; not at all where one is silent, both share one, or only more casualties are counted.
 */
export function hitsApart({ kind, roles }: Telling, tellings: readonly Telling[], partyAt: PartyAt): number {
  if (disperses.has(kind)) return 0; // students here, demonstrators there
  const own = roles.patients.flatMap((head) => partyAt(head) ?? []);
  const known = tellings.flatMap((other) => other.roles.patients).flatMap((head) => partyAt(head) ?? []);
  if (own.length === 0 || known.length === 0 || own.some((party) => known.some((other) => isSameParty(party, other)))) return 0;
  const isNamed = (party: Party) => party.kind === "PERSON";
  if (own.some(isNamed) && known.some(isNamed)) return 3;
  if (onlyReportsHarm(kind)) return 0;
  return own.every(bearsArms) || known.every(bearsArms) ? 0 : 2; // soldiers go by many names
}

const disperses: ReadonlySet<Kind> = new Set<Kind>(["TEARGAS", "DISPERSE", "CRACKDOWN", "FORCE"]);

function bearsArms({ kind }: Party): boolean {
  return !["PERSON", "PROPERTY", "CIVILIANS", "PROTESTERS", "UNIDENTIFIED"].includes(kind);
}

/**
 * Those hit so far are the ones who burn, beat, bomb or abduct now, or those who attacked are bombed: that is another deed, whereas shooting back is the
 * same fight.
 */
export function turnsTables({ kind, roles }: Telling, tellings: readonly Telling[], partyAt: PartyAt): boolean {
  const agents = tellings.flatMap((other) => other.roles.agents);
  const patients = tellings.flatMap((other) => other.roles.patients);
  return (deeds.has(kind) && overlap(roles.agents, patients, partyAt)) || (strikes.has(kind) && overlap(roles.patients, agents, partyAt));
}

const strikes: ReadonlySet<Kind> = new Set<Kind>(["BOMB", "SHELL", "AIRSTRIKE", "STRIKE"]);
const deeds: ReadonlySet<Kind> = new Set<Kind>([...strikes, "BURN", "LOOT", "DESTROY", "BEAT", "ABDUCT", "RAPE", "ARREST"]);

/** Two groups are named as attackers, and not the same: "a Ukrainian strike" is no part of the Russian shelling. */
export function isOfOthers({ kind, roles }: Telling, tellings: readonly Telling[], partyAt: PartyAt): boolean {
  if (!assaults.has(kinds[kind].frame) && !deeds.has(kind)) return false;
  const groupsAt = (heads: readonly number[]) => heads.flatMap((head) => partyAt(head)?.group?.group ?? []);
  const before = groupsAt(tellings.flatMap((other) => other.roles.agents));
  const now = groupsAt(roles.agents);
  const isKin = (a: Group, b: Group) => a.id === b.id || a.parents.includes(b.id) || b.parents.includes(a.id);
  return now.length > 0 && before.length > 0 && !now.some((group) => before.some((other) => isKin(group, other)));
}

const assaults: ReadonlySet<Frame> = new Set<Frame>(["ASSAULT", "BLAST"]);

function overlap(some: readonly number[], others: readonly number[], partyAt: PartyAt): boolean {
  const parties = others.flatMap((head) => partyAt(head) ?? []);
  return some.flatMap((head) => partyAt(head) ?? []).some((party) => parties.some((other) => isSameParty(party, other)));
}
