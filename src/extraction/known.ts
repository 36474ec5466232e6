import { type Capitalizer, createCapitalizer, type Groups, openGroups, openPlaces, type Places } from "../gazetteer/index.js";
import { type ActorWords, type ForceWords, loadActorWords, loadForceWords } from "./actors/index.js";
import { type Lexicon, loadLexicon } from "./lexicon/index.js";
import { loadSpeakerWords, type SpeakerWords } from "./statements/index.js";
import { type CasualtyWords, loadCasualtyWords } from "./tolls/index.js";
import { loadWeapons, type WeaponLexicon } from "./weapons/index.js";

/** What is known before reading; immutable, and one for all articles. */
export interface Known {
  readonly places: Places;
  readonly groups: Groups;
  readonly lexicon: Lexicon;
  readonly weapons: WeaponLexicon;
  readonly casualties: CasualtyWords;
  readonly actors: ActorWords;
  readonly forces: ForceWords;
  readonly speakers: SpeakerWords;
  /** For texts that are written without capitals. */
  readonly capitalizeNames: Capitalizer;
}

/** Where a user's own knowledge lies; what is left out comes from data/. */
export interface KnownOptions {
  /** A folder with files like those of data/lexicon and data/groups, merged into ours. */
  readonly lexiconFolder?: string | undefined;
  /** A gazetteer made by tools/build-gazetteer, in place of the one that ships. */
  readonly gazetteerFile?: string | undefined;
}

/**
 * Loads the gazetteers and lexicons.
 * @throws LexiconError when the user's folder holds a fault, with the line; Error when the gazetteer is missing or damaged.
 */
export function loadKnown({ lexiconFolder, gazetteerFile }: KnownOptions = {}): Known {
  const places = openPlaces(gazetteerFile);
  const groups = openGroups(lexiconFolder === undefined ? [] : [lexiconFolder]);
  return {
    places,
    groups,
    lexicon: loadLexicon({ folder: lexiconFolder }),
    weapons: loadWeapons({ folder: lexiconFolder }),
    actors: loadActorWords({ folder: lexiconFolder }),
    forces: loadForceWords({ folder: lexiconFolder }),
    speakers: loadSpeakerWords({ folder: lexiconFolder }),
    casualties: loadCasualtyWords({ folder: lexiconFolder }),
    capitalizeNames: createCapitalizer(places, groups),
  };
}
