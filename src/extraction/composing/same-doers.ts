import type { Reading } from "../actors/index.js";
import { kinds } from "../lexicon/index.js";
import type { GroupMention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Draft } from "./draft.js";
import type { Findings } from "./findings.js";
import { isAnnounced } from "./newness.js";
import { isSameParty, type Party, partyOf } from "./parties.js";

/** Marks those who are concluded to have done it because they did what the article is about. */
export const sameDoersRule = "actor.as-main-event";

/**
 * Casts with the groups of the main event in each other event of violence of which nobody is said to have done it: one article's deeds mostly are of one
 * group. "Gunmen" stay unknown, "another attack" is anybody's, and the sides of a clash stay sides.
 */
export function withSameDoers(casts: readonly Cast[], drafts: readonly Draft[], { doc, groups }: Pick<Findings, "doc" | "groups">): Cast[] {
  const ofMain = (casts[0]?.perpetrators ?? []).flatMap(({ group }) => (group ? (byItsName(group, doc, groups) ?? []) : []));
  return casts.map((cast, index) => {
    const { main, tellings } = drafts[index]!.happening;
    const isViolence = main.modality === "ACTUAL" && kinds[main.kind].family === "VIOLENCE";
    const lacksDoer = isViolence && cast.perpetrators.length + cast.participants.length === 0;
    const isAnother = tellings.some((telling) => isAnnounced(doc, telling));
    if (index === 0 || !lacksDoer || isAnother || !isOfOneTime(drafts[0]!, drafts[index]!)) return cast;
    const added = ofMain.filter((party) => !cast.targets.some((target) => isSameParty(target, party)));
    return { ...cast, perpetrators: added.map((party) => ({ ...party, rule: sameDoersRule })) };
  });
}

/** The group alone, "Boko Haram", of a party that belongs to it: who were there in the one event needn't have been in the other. */
function byItsName({ group }: GroupMention, doc: Reading, groups: readonly GroupMention[]): Party | null {
  const naming = groups.find((each) => each.named && each.group.id === group.id);
  return naming === undefined ? null : partyOf(doc, naming.end - 1, groups);
}

/** Not background of another year, nor another item of a digest: not in another country, and no more than a day apart where both have a date. */
function isOfOneTime(a: Draft, b: Draft): boolean {
  if (a.place?.country && b.place?.country && a.place.country !== b.place.country) return false;
  if (a.date === null || b.date === null) return true;
  const days = (Date.parse(b.date.start) - Date.parse(a.date.start)) / 86_400_000;
  return Math.abs(days) <= 1;
}
