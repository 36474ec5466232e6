import type { Group, NameMatch, NameReading } from "../../gazetteer/index.js";
import { nounClasses } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { fitOf, type Setting } from "./setting.js";
import { tokensAt } from "./token-range.js";

/** A name of the lexicon in the text, before it is decided which group it means. */
interface Found {
  readonly match: NameMatch<Group>;
  readonly start: number;
  readonly end: number;
}

/**
 * The groups that the text names in a form of the lexicon. A form that is known of one group only stands; an ambiguous one is decided by what else
 * the text says: the group's sure name, its country, its years.
 * @param isCaseless - the text has no capitals to go by.
 */
export function lexiconMentions(doc: Doc, matches: readonly NameMatch<Group>[], setting: Setting, isCaseless: boolean): GroupMention[] {
  const found = matches.flatMap((match): Found[] => {
    const range = tokensAt(doc, match);
    return range && (!isCaseless || isNominal(doc, range.end - 1)) ? [{ match, ...range }] : [];
  });
  const fullyNamed = new Set(
    found.flatMap(({ match }) =>
      match.readings.filter((each) => !each.isAbbreviation && each.strength === "SURE").map(({ entry }) => entry.id),
    ),
  );
  const sure = found.flatMap(({ match, start, end }): GroupMention[] => {
    const reading = soleReading(match);
    if (!reading || (reading.isAbbreviation && !fullyNamed.has(reading.entry.id) && isStranger(reading.entry, setting))) return [];
    return [{ start, end, group: reading.entry, named: true, rule: reading.isAbbreviation ? "group.abbreviation" : "group.name" }];
  });
  const named = new Set(sure.map(({ group }) => group.id));
  const wider = withCountriesOf(setting, sure);
  const decided = found.flatMap(({ match, start, end }) => {
    const group = soleReading(match) ? null : bestReading(doc, match, wider, named);
    return group ? [{ start, end, group, named: true, rule: "group.ambiguous-name" }] : [];
  });
  return [...sure, ...decided];
}

function soleReading({ readings }: NameMatch<Group>): NameReading<Group> | null {
  return readings.length === 1 && readings[0]!.strength === "SURE" ? readings[0]! : null;
}

/** An abbreviation of a little known group far from home or after its time: the letters will stand for something else ("DSP" is a rank in Nigeria). */
function isStranger(group: Group, setting: Setting): boolean {
  const fit = fitOf(group, setting);
  return fit < 0 || (fit === 0 && setting.countries.size > 0 && group.aliases.length + group.abbreviations.length < 8);
}

function bestReading(doc: Doc, match: NameMatch<Group>, setting: Setting, named: ReadonlySet<string>): Group | null {
  const text = doc.text.slice(match.start, match.end);
  const fighters = fightersAfter.test(doc.text.slice(match.end, match.end + 30));
  const scored = match.readings.map(({ entry }) => ({
    entry,
    score: scoreOf(entry, text, setting, named) + (fighters && entry.kind === "REBEL_GROUP" ? 2 : 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= (isOrdinary(match, text) ? 2 : 0) ? best.entry : null;
}

/** "PKK militants": of all that go by the letters, those who fight. */
const fightersAfter = /^[- ](?:militant|rebel|fighter|guerrilla|insurgent|terrorist|jihadist|gunm[ae]n|commander|dissident)/i;

function scoreOf(group: Group, text: string, setting: Setting, named: ReadonlySet<string>): number {
  const isOwnName = spelling(group.name.replace(/ \(.*\)$/, "")) === spelling(text);
  // Between equals the better known: reporters have more names for it.
  const fame = (group.aliases.length + group.abbreviations.length) / 100;
  return fitOf(group, setting) + (named.has(group.id) ? 4 : 0) + (isOwnName ? 1 : 0) + fame;
}

/** Without what reporters spell as they please: "Al Shabab" is "al-Shabaab". */
function spelling(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("-", " ")
    .replace(/(\p{L})\1/gu, "$1");
}

/** An abbreviation or a word of the language may mean anything, so it needs a reason; a strange name only that nothing speaks against it. */
function isOrdinary({ readings }: NameMatch<Group>, text: string): boolean {
  return readings.every(({ isAbbreviation }) => isAbbreviation) || nounClasses(text.split(/\s/).at(-1)!).length > 0;
}

/** The homes of the groups that are named for sure count as named countries. */
function withCountriesOf(setting: Setting, mentions: readonly GroupMention[]): Setting {
  const countries = new Map(setting.countries);
  for (const { group } of mentions) {
    const home = group.countries[0];
    if (home) countries.set(home, (countries.get(home) ?? 0) + 0.5);
  }
  return { ...setting, countries };
}

function isNominal(doc: Doc, token: number): boolean {
  return doc.pos[token] === "NOUN" || doc.pos[token] === "PROPN" || doc.pos[token] === "X" || doc.entityOf[token] !== -1;
}
