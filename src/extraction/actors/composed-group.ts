import type { ActorKind, Group } from "../../gazetteer/index.js";

/** A group that no lexicon knows, under the name that the text gives it; the same name gives the same id everywhere. */
export function composeGroup(name: string, kind: ActorKind, countries: readonly string[], parents: readonly string[] = []): Group {
  return {
    id: `gr_${slugOf(name)}`,
    name,
    aliases: [],
    abbreviations: [],
    kind,
    countries,
    parents,
    from: null,
    to: null,
    ambiguous: [],
  };
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
