import type { Article } from "../../article/index.js";
import type { Groups, Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { findCoalitions } from "./coalitions.js";
import type { ForceWords } from "./force-words.js";
import { introducedNames } from "./introduced-names.js";
import { lexiconMentions } from "./lexicon-names.js";
import { nationalForces } from "./national-forces.js";
import { findReferences } from "./references.js";
import { settingOf } from "./setting.js";
import { mentionsAt } from "./token-range.js";
import { findUnits } from "./units.js";
import { findUnknownGroups } from "./unknown-groups.js";

/** What must be known before reading. */
export interface KnownActors {
  readonly groups: Groups;
  readonly places: Places;
  readonly forces: ForceWords;
}

/**
 * Every mention of an organised group, in reading order, not overlapping: names of the lexicon, national forces, numbered units, groups known by the
 * shape of their names, abbreviations that the text introduces, and the nouns and pronouns that go back to them.
 */
export function findGroupMentions(doc: Doc, known: KnownActors, article: Article): GroupMention[] {
  const setting = settingOf(doc, article, known.places);
  const isCaseless = hasNoCase(article.text); // as it was given: capitals that were restored leave out most abbreviations
  const named = lexiconMentions(doc, known.groups.groupNames.find(doc.text, isCaseless), setting, isCaseless);
  const finders = [
    () => nationalForces(doc, known, setting),
    () => findCoalitions(doc, known.groups, known.places, setting),
    (found: readonly GroupMention[]) => findUnits(doc, found, setting),
    (found: readonly GroupMention[]) => (hasNoCase(doc.text) ? [] : findUnknownGroups(doc, found, known.places, setting)),
    (found: readonly GroupMention[]) => introducedNames(doc, found), // after the unknown ones, whose abbreviations it learns
    (found: readonly GroupMention[]) => findReferences(doc, found), // last: it goes back to all others
  ];
  return finders.reduce((found, find) => merge(found, find(found)), merge([], named));
}

/** Adds mentions: of two that overlap the longer stays, and of equals the later found, which knows more of the text. */
function merge(found: readonly GroupMention[], more: readonly GroupMention[]): GroupMention[] {
  const newAt = mentionsAt(more);
  const kept = found.filter((old) => !across(newAt, old).some((each) => lengthOf(each) >= lengthOf(old)));
  const oldAt = mentionsAt(kept);
  const added = more.filter((each) => across(oldAt, each).length === 0);
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** The mentions that share a token with the range. */
function across(at: ReturnType<typeof mentionsAt<GroupMention>>, { start, end }: GroupMention): GroupMention[] {
  return Array.from({ length: end - start }, (_, each) => at.get(start + each) ?? []).flat();
}

function lengthOf({ start, end }: GroupMention): number {
  return end - start;
}

/** Whether the text is in capitals or small letters throughout, as old wire copy is. */
function hasNoCase(text: string): boolean {
  const words = text.slice(0, 20_000).match(/\p{L}{2,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && (capitalised < words.length * 0.01 || capitalised > words.length * 0.95);
}
