import type { Findings } from "../../src/extraction/composing/index.js";
import { evidenceFor, happeningsOf, possibleCulprits, signsOf } from "../../src/extraction/composing/training.js";
import type { Groups } from "../../src/gazetteer/index.js";

/** One candidate of one article: its signs, and whether people who read the article named it as the one who did it. */
export interface Lesson {
  readonly signs: readonly string[];
  readonly isCulprit: boolean;
}

/**
 * The candidates of an article's main event as lessons; none where nothing happens.
 * @param named - those who did it, as coded by people; empty where they stayed unknown.
 */
export function lessonsOf(findings: Findings, named: readonly string[]): Lesson[] {
  const [happening, ...rest] = happeningsOf(findings);
  if (!happening) return [];
  const { doc, groups, statements, tellings } = findings;
  const others = rest.flatMap((other) => other.tellings);
  const evidence = evidenceFor(doc, happening, others, findings.evidence, true);
  const context = { doc, happening, tellings, groups, statements, evidence };
  const lessons = possibleCulprits(context).map((party) => {
    const words = doc.text.slice(doc.start[party.start], doc.end[party.end - 1]);
    const isCulprit = named.some((name) => isSame(name, [words, party.name], party.group?.group.id ?? null, findings.known.groups));
    return { signs: signsOf(party, context), isCulprit };
  });
  // Of an unknown attacker's article one learns who it wasn't; the "gunmen" of its grammar did do it.
  return named.length > 0 ? lessons : lessons.filter(({ signs }) => !signs.includes("role:agent"));
}

/** Names of one party: the lexicon knows both as one group, or they share half of the words that say who it is. */
function isSame(coded: string, names: readonly string[], groupId: string | null, groups: Groups): boolean {
  const codedGroups = groups.groupNames.find(coded, false).flatMap(({ readings }) => readings.map(({ entry }) => entry.id));
  if (groupId !== null && codedGroups.includes(groupId)) return true;
  const wanted = tellingWords(coded);
  return names.some((name) => {
    const given = tellingWords(name);
    const shared = [...wanted].filter((word) => given.has(word)).length;
    return shared > 0 && (shared * 2 >= wanted.size || shared === given.size);
  });
}

const empty =
  /^(?:an?|the|of|and|or|from|in|by|to|who|unknown|unidentified|suspected|alleged|presumed|probably|possibly|armed|group|members?|men|people|some|two|three|local|rival)$/;
const general =
  /^(?:gunm[ae]n|attackers?|assailants?|militants?|rebels?|fighters?|insurgents?|terrorists?|extremists?|militias?|gangs?|bandits?|youths?|mob|forces?|bombers?)$/;

/** The words that tell who it was; words for any attacker count only where a name has no other. */
function tellingWords(name: string): ReadonlySet<string> {
  const words = (
    name
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !empty.test(word));
  const telling = words.filter((word) => !general.test(word));
  return new Set((telling.length > 0 ? telling : words).map((word) => (word.length > 4 ? word.replace(/s$/, "") : word)));
}
