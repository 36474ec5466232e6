import { demonymOf, type Group, type Groups, type Places } from "../../gazetteer/index.js";
import { composeGroup } from "./composed-group.js";

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
  const id = `gr_${country.toLowerCase()}-${force.replaceAll(" ", "-")}`; // one id, whatever the nationality is called
  return { ...composeGroup(`${demonymOf(country) ?? country} ${force}`, "STATE_FORCES", [country]), id };
}

/** Other words under which the lexicon may know a force. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  army: ["armed forces", "military", "national army"],
  military: ["armed forces", "army", "defence forces", "defense forces"],
  police: ["national police", "police force"],
  "security forces": ["national security forces"],
};
