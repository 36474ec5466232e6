import type { Doc } from "../../language/index.js";
import type { GroupMention, TollClaim, WeaponMention } from "../mention.js";
import type { Actor, CasualtyClaim, Perpetrator, Weapon } from "../record.js";
import { attributionOf, speakerOf } from "../statements/index.js";
import { wordsOf } from "../words.js";
import { likeliestRule } from "./culprits.js";
import type { Draft } from "./draft.js";
import type { Findings } from "./findings.js";
import type { Party } from "./parties.js";
import { sameDoersRule } from "./same-doers.js";

/** A party as the record shows it; of a group that its own words only refer to ("the guerrillas"), the name is quoted from where it stands. */
export function toActor(party: Party, { doc, groups }: Findings): Actor {
  const { name, kind, count, group, rule } = party;
  const quoted = group && (group.named ? group : namedMention(group, groups));
  return { ...wordsOf(doc, party, rule), name, kind, count, group: quoted && { ...named(quoted.group), ...words(doc, quoted) } };
}

/** The last naming of the group before the reference, or else its first. */
function namedMention(reference: GroupMention, groups: readonly GroupMention[]): GroupMention {
  const namings = groups.filter((each) => each.named && each.group.id === reference.group.id);
  return namings.findLast(({ end }) => end <= reference.start) ?? namings[0] ?? reference;
}

/** A party with the status of its part in the event: told as fact, claimed, blamed on it. What is our own guess is nobody's claim, and no fact. */
export function toPerpetrator(party: Party, { tellings, evidence }: Draft, findings: Findings): Perpetrator {
  const { doc, statements } = findings;
  const told = attributionOf(party, tellings, statements, evidence, doc);
  const guess =
    party.rule === sameDoersRule
      ? "attribution.as-main-event"
      : party.rule === likeliestRule && told.status === "FACT"
        ? "attribution.likeliest"
        : null;
  return { ...toActor(party, findings), attribution: guess === null ? told : { status: "SUSPECTED", by: [], rule: guess } };
}

export function toWeapon(weapon: WeaponMention, doc: Doc): Weapon {
  return { ...wordsOf(doc, weapon, weapon.rule), category: weapon.category };
}

/** A stated figure with who said it, and the day on which it stood. */
export function toClaim(claim: TollClaim, { doc, statements, article }: Findings): CasualtyClaim {
  const { kind, low, best, high, qualifier, side, rule } = claim;
  const said = wordsOf(doc, claim, rule);
  const who = claim.victims && words(doc, claim.victims).text;
  const tweet = article.regions.find((region) => region.kind === "TWEET" && region.start <= said.span[0] && said.span[1] <= region.end);
  const asOf = (tweet?.day ?? article.publishedAt)?.slice(0, 10) ?? null;
  return { ...said, kind, low, best, high, qualifier, who, side, by: speakerOf(claim, statements, doc), asOf };
}

function named({ id, name }: { id: string; name: string }) {
  return { id, name };
}

function words(doc: Doc, range: { start: number; end: number }) {
  const { text, span } = wordsOf(doc, range, "");
  return { text, span };
}
