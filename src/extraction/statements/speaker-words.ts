import type { SourceKind } from "../../gazetteer/index.js";
import { LexiconError, readRows } from "../lexicon/index.js";

/** What somebody who speaks is, by the noun that names him or a word before it; lemmas. */
export type SpeakerWords = ReadonlyMap<string, SourceKind>;

const kinds: readonly string[] = [
  "OUTLET",
  "AGENCY",
  "OFFICIAL",
  "POLICE",
  "MILITARY",
  "WITNESS",
  "MEDICAL",
  "GROUP",
  "NGO",
  "PERSON",
  "UNNAMED",
];

/**
 * Reads data/lexicon/speakers.csv and the user's own lines on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadSpeakerWords(options: { readonly folder?: string | undefined } = {}): SpeakerWords {
  return new Map(
    readRows("speakers.csv", ["words", "kind"], options.folder).map(({ cells, at }) => {
      if (!kinds.includes(cells.kind!)) throw new LexiconError(at, `kind must be one of ${kinds.join(", ")}, not "${cells.kind}".`);
      return [cells.words!.toLowerCase(), cells.kind as SourceKind];
    }),
  );
}
