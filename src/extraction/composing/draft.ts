import type { PerpetratorEvidence, WeaponMention } from "../mention.js";
import type { EventDate, EventPlace } from "../record.js";
import type { Telling } from "../triggers/index.js";
import type { Happening } from "./happening.js";

/** A happening with when, where and with what it was, before anybody takes part in it. */
export interface Draft {
  readonly happening: Happening;
  /** Its tellings, the main one first. */
  readonly tellings: readonly Telling[];
  /** Claims, blame and suspicion that concern it. */
  readonly evidence: readonly PerpetratorEvidence[];
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  /** All that its sentences name. */
  readonly weapons: readonly WeaponMention[];
}
