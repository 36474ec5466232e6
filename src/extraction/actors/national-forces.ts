import { countriesOfDemonym, demonymOf, type Group, type Groups, type Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { lemmaAt, wordAt } from "../syntax/index.js";
import { countryNamed, countryOfTown, mainCountry, type Setting } from "./setting.js";

/**
 * Forces of a state that the text names by nationality ("Nigerian troops"), by place ("police in Kano") or not at all ("the army", then of the
 * country that the text is about). The lexicon's entry is used where there is one; else a group is composed: "gr_nga-army".
 */
export function nationalForces(doc: Doc, groups: Groups, places: Places, setting: Setting): GroupMention[] {
  const mentions: GroupMention[] = [];
  const known = new Map<string, string>(); // force to the country last named with it
  const main = mainCountry(setting);
  for (let end = 1; end <= doc.length; end++) {
    const fire = nationalFire(doc, end - 1, places);
    if (fire)
      mentions.push({
        ...fire,
        group: nationalForce(fire.country, "military", groups, places, setting.year),
        named: true,
        rule: "group.national-fire",
      });
    const phrase = forcePhrase(doc, end);
    if (!phrase) continue;
    const nationality = nationalityBefore(doc, phrase.start, places);
    if (!nationality && phrase.start === end - 1 && anybodys.has(lemmaAt(doc, end - 1))) continue;
    const country =
      nationality?.country ?? countryAfter(doc, end, places, setting) ?? known.get(phrase.force) ?? (phrase.isBare ? main : null);
    if (country === null) continue;
    const isNamed = nationality !== null;
    if (isNamed) known.set(phrase.force, country);
    const group = nationalForce(country, phrase.force, groups, places, setting.year);
    mentions.push({
      start: nationality?.start ?? phrase.start,
      end,
      group,
      named: isNamed,
      rule: isNamed ? "group.national-force" : "group.force-of-the-country",
    });
  }
  return mentions;
}

/** "Israeli airstrike", "Russian shells": the nationality stands for the armed forces that fired. */
function nationalFire(doc: Doc, noun: number, places: Places): { start: number; end: number; country: string } | null {
  if (!fire.has(lemmaAt(doc, noun))) return null;
  let end = noun;
  while (end > 0 && fireModifiers.has(lemmaAt(doc, end - 1))) end--;
  const nationality = nationalityBefore(doc, end, places);
  return nationality && doc.sentenceOf[noun] === doc.sentenceOf[nationality.start] ? { ...nationality, end: nationality.end } : null;
}

const fire = new Set([
  "airstrike",
  "air-strike",
  "strike",
  "shelling",
  "bombardment",
  "shell",
  "missile",
  "bomb",
  "bombing",
  "raid",
  "artillery",
]);
const fireModifiers = new Set([
  "air",
  "drone",
  "missile",
  "artillery",
  "rocket",
  "cruise",
  "ballistic",
  "aerial",
  "military",
  "tank",
  "mortar",
  "-",
]);

/** The force of a country: the lexicon's entry if one goes by such a name, else a composed group with a stable id. */
export function nationalForce(country: string, force: string, groups: Groups, places: Places, year: number | null): Group {
  const key = `${country} ${force} ${year}`;
  const cache = composed.get(groups) ?? new Map<string, Group>();
  composed.set(groups, cache);
  let group = cache.get(key);
  if (!group) {
    group = lexiconForce(country, force, groups, places, year) ?? composeForce(country, force);
    cache.set(key, group);
  }
  return group;
}

const composed = new WeakMap<Groups, Map<string, Group>>();

function lexiconForce(country: string, force: string, groups: Groups, places: Places, year: number | null): Group | null {
  const isOfItsTime = ({ from, to }: Group) => (year === null ? to === null : (from ?? year) <= year && (to ?? year) >= year);
  const owners = [demonymOf(country), places.country(country)?.name].filter((owner) => owner != null);
  for (const words of [force, ...(otherNames[force] ?? [])]) {
    for (const owner of owners) {
      const text = `${owner} ${words}`;
      const [match] = groups.groupNames.find(text, true);
      if (!match || match.start > 0 || match.end < text.length) continue;
      const entries = match.readings.map(({ entry }) => entry).filter((entry) => entry.countries[0] === country);
      const entry = entries.find(isOfItsTime) ?? entries[0];
      if (entry) return entry;
    }
  }
  return null;
}

function composeForce(country: string, force: string): Group {
  const name = `${demonymOf(country) ?? country} ${force}`;
  return {
    id: `gr_${country.toLowerCase()}-${force.replaceAll(" ", "-")}`,
    name,
    aliases: [],
    abbreviations: [],
    kind: "STATE_FORCES",
    countries: [country],
    parents: [],
    from: null,
    to: null,
    ambiguous: [],
  };
}

interface ForcePhrase {
  readonly start: number;
  readonly force: string;
  /** Only "the" or nothing stands before it. */
  readonly isBare: boolean;
}

/** The words of force that end before token `end`: "federal police", "security forces", "soldiers". */
function forcePhrase(doc: Doc, end: number): ForcePhrase | null {
  const head = end - 1;
  const noun = forceOfNoun[lemmaAt(doc, head)] ?? forceOfNoun[wordAt(doc, head).toLowerCase()];
  if (noun === undefined || doc.pos[head] === "VERB" || isModifier(doc, head)) return null;
  const before = head > 0 ? wordAt(doc, head - 1).toLowerCase() : "";
  const compound = forceOfPair[`${before} ${lemmaAt(doc, head)}`] ?? forceOfPair[`${before} ${wordAt(doc, head).toLowerCase()}`];
  const start = compound === undefined ? head : head - 1;
  const force = compound ?? noun;
  return force === null ? null : { start, force, isBare: isBare(doc, start) };
}

/** "police" in "police station", "army" in "army officers": part of a longer phrase, unless that is one of force too ("police officers"). */
function isModifier(doc: Doc, token: number): boolean {
  if (doc.dep[token] !== "compound" || doc.head[token]! !== token + 1) return false;
  return `${lemmaAt(doc, token)} ${lemmaAt(doc, token + 1)}` in forceOfPair;
}

/** Nobody's in particular without a nationality: "the forces", "jets". */
const anybodys = new Set([
  "force",
  "forces",
  "tank",
  "artillery",
  "warplane",
  "jet",
  "aircraft",
  "helicopter",
  "drone",
  "warship",
  "gunboat",
]);

function isBare(doc: Doc, start: number): boolean {
  const before = start > 0 ? start - 1 : -1;
  if (before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[start]) return true;
  return !(
    doc.pos[before] === "PROPN" ||
    doc.pos[before] === "ADJ" ||
    doc.tag[before] === "POS" ||
    doc.tag[before] === "PRP$" ||
    doc.pos[before] === "NOUN"
  );
}

/** "Nigerian", "South Sudanese", "US" or "Iraq's" in front of the force. */
function nationalityBefore(doc: Doc, start: number, places: Places): { start: number; end: number; country: string } | null {
  const end = start > 1 && doc.tag[start - 1] === "POS" ? start - 1 : start;
  for (const length of [2, 1]) {
    const from = end - length;
    if (from < 0 || doc.sentenceOf[from] !== doc.sentenceOf[start] || !isNameLike(doc, from, end)) continue;
    const words = doc.text.slice(doc.start[from], doc.end[end - 1]);
    if (words.length <= 3 && words !== words.toUpperCase()) continue; // "Car bomb" is no bomb of the C.A.R.
    const country = countriesOfDemonym(words)[0] ?? (/^\p{Lu}/u.test(words) ? countryNamed(words, places) : null);
    if (country) return { start: from, end, country };
  }
  return null;
}

function isNameLike(doc: Doc, start: number, end: number): boolean {
  for (let token = start; token < end; token++)
    if (doc.pos[token] !== "PROPN" && doc.pos[token] !== "ADJ" && doc.pos[token] !== "NOUN") return false;
  return true;
}

/** "police in Kano", "the army of Chad": the country of the place that follows. */
function countryAfter(doc: Doc, end: number, places: Places, setting: Setting): string | null {
  if (end + 1 >= doc.length || !["in", "of"].includes(wordAt(doc, end).toLowerCase())) return null;
  const entity = doc.entities[doc.entityOf[end + 1]!];
  if (entity?.label !== "GPE") return null;
  const name = doc.text.slice(doc.start[entity.start], doc.end[entity.end - 1]);
  return countryNamed(name, places) ?? countryOfTown(name, places, setting);
}

/** Other words under which the lexicon may know a force. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  army: ["armed forces", "military", "national army"],
  military: ["armed forces", "army", "defence forces", "defense forces"],
  police: ["national police", "police force"],
  "security forces": ["national security forces"],
};

/** Null: the noun makes a force only together with a word before it ("security forces"). */
const forceOfNoun: Readonly<Record<string, string | null>> = {
  army: "army",
  soldier: "army",
  troop: "army",
  troops: "army",
  tank: "army",
  artillery: "army",
  warplane: "air force",
  jet: "air force",
  aircraft: "air force",
  helicopter: "air force",
  drone: "air force",
  warship: "navy",
  gunboat: "navy",
  serviceman: "army",
  paratrooper: "army",
  military: "military",
  force: "military",
  forces: "military",
  police: "police",
  policeman: "police",
  policemen: "police",
  policewoman: "police",
  officer: null,
  guard: null,
  guards: null,
  gendarme: "gendarmerie",
  gendarmerie: "gendarmerie",
  aviation: "air force",
  navy: "navy",
  service: null,
  services: null,
  agent: null,
  personnel: null,
};

/** "officers" and "agents" make a force only with another word. */
const forceOfPair: Readonly<Record<string, string>> = {
  "security force": "security forces",
  "security forces": "security forces",
  "security service": "security forces",
  "security services": "security forces",
  "security agent": "security forces",
  "security personnel": "security forces",
  "security officer": "security forces",
  "defence force": "military",
  "defence forces": "military",
  "defense force": "military",
  "defense forces": "military",
  "armed force": "military",
  "armed forces": "military",
  "military force": "military",
  "military personnel": "military",
  "ground force": "army",
  "ground forces": "army",
  "air force": "air force",
  "fighter jet": "air force",
  "war plane": "air force",
  "special forces": "special forces",
  "special force": "special forces",
  "government force": "military",
  "government forces": "military",
  "government soldier": "army",
  "government troop": "army",
  "government troops": "army",
  "government warplane": "air force",
  "government plane": "air force",
  "government jet": "air force",
  "government aircraft": "air force",
  "government helicopter": "air force",
  "regime warplane": "air force",
  "regime jet": "air force",
  "regime aircraft": "air force",
  "regime helicopter": "air force",
  "regime soldier": "army",
  "regime troop": "army",
  "regime troops": "army",
  "junta troop": "army",
  "junta troops": "army",
  "junta soldier": "army",
  "junta force": "military",
  "junta forces": "military",
  "military jet": "air force",
  "military aircraft": "air force",
  "military plane": "air force",
  "military helicopter": "air force",
  "army helicopter": "air force",
  "regime force": "military",
  "regime forces": "military",
  "army soldier": "army",
  "army troop": "army",
  "army troops": "army",
  "army officer": "army",
  "military officer": "military",
  "police officer": "police",
  "police force": "police",
  "police forces": "police",
  "police personnel": "police",
  "federal police": "federal police",
  "federal policeman": "federal police",
  "federal policemen": "federal police",
  "military police": "military police",
  "riot police": "police",
  "traffic police": "police",
  "local police": "police",
  "border police": "border police",
  "border guard": "border guard",
  "border guards": "border guard",
  "coast guard": "coast guard",
  "national guard": "national guard",
  "presidential guard": "presidential guard",
  "republican guard": "republican guard",
  "intelligence service": "intelligence service",
  "intelligence services": "intelligence service",
  "intelligence agent": "intelligence service",
  "intelligence officer": "intelligence service",
};
