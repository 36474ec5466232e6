import type { Kind } from "../lexicon/index.js";
import type { Telling } from "../triggers/index.js";
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

/** Those hit so far are the ones who burn, beat or abduct now: that is another deed, whereas shooting back is the same fight. */
export function turnsTables({ kind, roles }: Telling, tellings: readonly Telling[], partyAt: PartyAt): boolean {
  return (
    deeds.has(kind) &&
    overlap(
      roles.agents,
      tellings.flatMap((other) => other.roles.patients),
      partyAt,
    )
  );
}

const deeds: ReadonlySet<Kind> = new Set<Kind>(["BURN", "LOOT", "DESTROY", "BEAT", "ABDUCT", "RAPE", "ARREST"]);

function overlap(some: readonly number[], others: readonly number[], partyAt: PartyAt): boolean {
  const parties = others.flatMap((head) => partyAt(head) ?? []);
  return some.flatMap((head) => partyAt(head) ?? []).some((party) => parties.some((other) => isSameParty(party, other)));
}
