import type { Known } from "../extraction/index.js";

let loaded: Promise<Known> | undefined;

/** What is known before reading, with the user's own lexicon and gazetteer where the configuration names them; loaded once. */
export function loadOurKnown(): Promise<Known> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Known> {
  const [{ readConfig }, { loadKnown }] = await Promise.all([import("../config.js"), import("../extraction/index.js")]);
  const { lexiconFolder, gazetteerFile } = readConfig();
  return loadKnown({ lexiconFolder: lexiconFolder ?? undefined, gazetteerFile: gazetteerFile ?? undefined });
}
