import { LexiconError, type Row, readRows } from "../lexicon/index.js";
import type { CasualtyKind } from "../record.js";

/**
 * How a word makes people casualties. HARM: its object is hit, in the passive its subject ("killed"). SUFFER: its subject is ("died").
 * STATE: an adjective or participle for those hit ("dead", "the wounded"). COUNT: a noun counted itself, or whose "of" names them ("bodies", "deaths").
 */
export type CasualtyFrame = "HARM" | "SUFFER" | "STATE" | "COUNT";

export interface CasualtyWord {
  readonly kind: CasualtyKind;
  readonly frame: CasualtyFrame;
  /** Says it by the way ("shoot", "taken to hospital"): its count stands only where no other word gives one. */
  readonly weak: boolean;
}

/** By frame, then by lemma; states by the word as written. */
export type CasualtyWords = Readonly<Record<CasualtyFrame, ReadonlyMap<string, CasualtyWord>>>;

const frames: readonly string[] = ["HARM", "SUFFER", "STATE", "COUNT"];
const kinds: readonly string[] = ["KILLED", "INJURED", "ABDUCTED", "MISSING", "ARRESTED", "DISPLACED"];

/**
 * Reads data/lexicon/casualties.csv and the user's own lines on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadCasualtyWords(options: { readonly folder?: string | undefined } = {}): CasualtyWords {
  const table = { HARM: new Map<string, CasualtyWord>(), SUFFER: new Map(), STATE: new Map(), COUNT: new Map() };
  for (const row of readRows("casualties.csv", ["words", "frame", "kind", "strength"], options.folder)) {
    const word = toWord(row);
    table[word.frame].set(row.cells.words!.toLowerCase(), word);
  }
  return table;
}

function toWord({ cells, at }: Row): CasualtyWord {
  const { frame, kind, strength } = cells;
  if (!frames.includes(frame!)) throw new LexiconError(at, `frame must be one of ${frames.join(", ")}, not "${frame}".`);
  if (!kinds.includes(kind!)) throw new LexiconError(at, `kind must be one of ${kinds.join(", ")}, not "${kind}".`);
  if (strength !== "" && strength !== "weak") throw new LexiconError(at, `strength must be empty or "weak", not "${strength}".`);
  return { frame: frame as CasualtyFrame, kind: kind as CasualtyKind, weak: strength === "weak" };
}
