import type { Doc } from "../../language/index.js";
import { LexiconError, readRows } from "../lexicon/index.js";
import { lemmaAt, wordAt } from "../syntax/index.js";

/** What force of a state a word or a pair of words stands for. */
export interface ForceWord {
  /** "army", "federal police": what is said behind the nationality. */
  readonly force: string;
  /** Whose they are must be said: "the jets" are anybody's. */
  readonly needsNationality: boolean;
}

/** By one word or two, as lemma or as written. */
export type ForceWords = ReadonlyMap<string, ForceWord>;

/**
 * Reads data/lexicon/forces.csv and the user's own lines on top.
 * @throws LexiconError that names file, line and fault.
 */
export function loadForceWords(options: { readonly folder?: string | undefined } = {}): ForceWords {
  return new Map(
    readRows("forces.csv", ["words", "force", "needs"], options.folder).map(({ cells, at }) => {
      const { force, needs } = cells;
      if (force === "") throw new LexiconError(at, "a force is wanted.");
      if (cells.words!.split(" ").length > 2) throw new LexiconError(at, "one word or two, not more.");
      if (needs !== "" && needs !== "nationality") throw new LexiconError(at, `needs must be empty or "nationality", not "${needs}".`);
      return [cells.words!.toLowerCase(), { force: force!, needsNationality: needs === "nationality" }];
    }),
  );
}

/** Words of force in the text, from token `start`. */
export interface ForcePhrase extends ForceWord {
  readonly start: number;
}

/** The words of force that end with the token `head`: "federal police", "security forces", "soldiers". */
export function forcePhrase(doc: Doc, head: number, words: ForceWords): ForcePhrase | null {
  if (doc.pos[head] === "VERB" || isModifier(doc, head, words)) return null;
  const noun = [lemmaAt(doc, head), wordAt(doc, head).toLowerCase()];
  const before = head > 0 ? wordAt(doc, head - 1).toLowerCase() : "";
  const pair = words.get(`${before} ${noun[0]}`) ?? words.get(`${before} ${noun[1]}`);
  if (pair) return { ...pair, start: head - 1 };
  const alone = words.get(noun[0]!) ?? words.get(noun[1]!);
  return alone ? { ...alone, start: head } : null;
}

/** "police" in "police officers", whose phrase ends a word later. */
function isModifier(doc: Doc, token: number, words: ForceWords): boolean {
  if (doc.dep[token] !== "compound" || doc.head[token]! !== token + 1) return false;
  return words.has(`${lemmaAt(doc, token)} ${lemmaAt(doc, token + 1)}`);
}
