import type { ActorKind, Group, Groups, KnownSource, Place, Places } from "../gazetteer/index.js";

/** What ingest looks up by id or name: the gazetteer's places, groups and sources. */
export interface KnownThings {
  readonly places: Places;
  readonly groups: Groups;
}

/** A place with the areas that it lies in, its country last. */
export function chainOf(place: Place, { places }: KnownThings): readonly Place[] {
  return [place, ...places.within(place)];
}

/** The group of that id; one that a rule composed ("Nigerian army") is in no lexicon, and is what its mention says. */
export function groupOf({ id, name }: { readonly id: string; readonly name: string }, kind: ActorKind, { groups }: KnownThings): Group {
  const composed = { aliases: [], abbreviations: [], countries: [], parents: [], from: null, to: null, ambiguous: [] };
  return groups.byId(id) ?? { id, name, kind, ...composed };
}

/** A group with everything that it is part of. */
export function withParents(group: Group, { groups }: KnownThings): Group[] {
  const found = new Map([[group.id, group]]);
  // The map grows while it is walked, and its walk comes to what was added.
  for (const { parents } of found.values())
    for (const parent of parents.flatMap((id) => groups.byId(id) ?? [])) found.set(parent.id, parent);
  return [...found.values()];
}

/** The source that goes by this name; null unless the whole name is its. */
export function sourceNamed(name: string, { groups }: KnownThings): KnownSource | null {
  const whole = groups.sourceNames.find(name, false).find((match) => match.start === 0 && match.end === name.length);
  return whole?.readings[0]?.entry ?? null;
}

/** The source that publishes at this web address. */
export function sourceAt(url: string | null, { groups }: KnownThings): KnownSource | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  return groups.sources.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ?? null;
}
