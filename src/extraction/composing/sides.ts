import type { Doc } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import type { GroupMention, TollClaim } from "../mention.js";
import type { CasualtySide } from "../record.js";
import type { Cast } from "./cast.js";
import { isSameParty, partyOf } from "./parties.js";

/** Whose casualties a claim counts, once the parties of the event are known; what its own words tell ("the attackers") stands. */
export function sideOf(doc: Reading, claim: TollClaim, cast: Cast, groups: readonly GroupMention[]): CasualtySide {
  const victims = claim.victims ? partyOf(doc, headOf(doc, claim.victims.start, claim.victims.end), groups) : null;
  // Who is hit in so many words is no attacker, whatever the attackers' general name: "gunmen shot a leader of the rebels".
  if (victims && cast.targets.some(({ head }) => head === victims.head)) return claim.side === "CIVILIAN" ? "CIVILIAN" : "TARGET";
  const isOneOf = (parties: Cast[keyof Cast]) => victims !== null && parties.some((party) => isSameParty(victims, party));
  const isUnarmed = victims?.kind === "CIVILIANS" || victims?.kind === "PERSON" || claim.side === "CIVILIAN";
  if (!isUnarmed && isOneOf(cast.perpetrators)) return "PERPETRATOR";
  if (isOneOf(cast.participants)) return "PARTICIPANT";
  if (isOneOf(cast.targets)) return "TARGET";
  if (claim.side === "PERPETRATOR" && cast.participants.length > 0) return "PARTICIPANT";
  if (claim.side !== "UNKNOWN") return claim.side;
  return victims?.kind === "CIVILIANS" ? "CIVILIAN" : "UNKNOWN";
}

/** The head of a noun phrase: the token whose head lies outside. */
function headOf(doc: Doc, start: number, end: number): number {
  for (let token = start; token < end; token++) {
    const head = doc.head[token]!;
    if (head === token || head < start || head >= end) return token;
  }
  return end - 1;
}
