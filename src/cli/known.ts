import type { Known } from "../extraction/index.js";

/** What is known before reading, with the user's own lexicon and gazetteer where the configuration names them. */
export async function loadOurKnown(): Promise<Known> {
  const [{ readConfig }, { loadKnown }] = await Promise.all([import("../config.js"), import("../extraction/index.js")]);
  const { lexiconFolder, gazetteerFile } = readConfig();
  return loadKnown({ lexiconFolder: lexiconFolder ?? undefined, gazetteerFile: gazetteerFile ?? undefined });
}
