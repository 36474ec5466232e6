import type { Doc } from "../../language/index.js";
import type { Kind, Lexicon, World } from "../lexicon/index.js";
import { isVerb, lemmaAt, wordAt } from "../syntax/index.js";
import { countPersons } from "../tolls/index.js";
import type { Telling } from "./telling.js";

/**
 * Whether the article as a whole belongs to a field of life that borrows the words of violence: a match report, a film review, a drill.
 * Its opening must say so with two words of the field, or the whole with three; where people are counted dead or bombs go off, a stadium stays a place.
 */
export function isOfAnotherWorld(doc: Doc, title: string | null, lexicon: Lexicon, tellings: readonly Telling[]): boolean {
  const opening = new Map<World, Set<string>>();
  const whole = new Map<World, Set<string>>();
  const note = (words: Map<World, Set<string>>, world: World, word: string) => words.set(world, (words.get(world) ?? new Set()).add(word));
  for (let token = 0; token < doc.length; token++) {
    const world = worldAt(doc, token, lexicon);
    if (!world) continue;
    note(whole, world, lemmaAt(doc, token));
    if (doc.sentenceOf[token]! < 3) note(opening, world, lemmaAt(doc, token));
  }
  for (const word of (title ?? "").toLowerCase().match(/[a-z-]+/g) ?? []) {
    const world = lexicon.worlds.get(word.replaceAll("-", " "));
    if (world) for (const words of [whole, opening]) note(words, world, word);
  }
  if (/\b\d{1,2}-\d{1,2}\b(?!-)/.test(doc.text)) note(whole, "SPORT", "0-0");
  if (isObituary(doc, title) || isOpinion(doc, title)) return true;
  return borrowers.some((world) => {
    const atOnce = opening.get(world)?.size ?? 0;
    const inAll = whole.get(world)?.size ?? 0;
    return (atOnce >= 2 || (atOnce >= 1 && inAll >= 3)) && (unreal.has(world) || !tellings.some((telling) => isBloody(doc, telling)));
  });
}

/** "who has died aged 91", "dies at 87": a life told from its peaceful end; its battles lie far back. */
function isObituary(doc: Doc, title: string | null): boolean {
  const lead = doc.sentences.slice(0, 2).map(({ start, end }) => doc.text.slice(doc.start[start], doc.end[end - 1]));
  return [title ?? "", ...lead].some(
    (sentence) =>
      /\b(dies|died|death)\b[^.]{0,80}\b(at|aged|age of) (7\d|8\d|9\d|1[01]\d)\b/i.test(sentence) &&
      !/\b(kill|shot|attack|bomb|blast|gun)/i.test(sentence),
  );
}

/** "OPINION: How to stop the bandits", "Review: ...": a label that newsrooms put before what isn't news. */
function isOpinion({ text }: Doc, title: string | null): boolean {
  return [title ?? "", text].some((opening) =>
    /^\s*(?:opinion|comment|commentary|editorial|op-ed|column|viewpoint|(?:film |book )?review)\s*[:|–—]/i.test(opening),
  );
}

const borrowers: readonly World[] = ["SPORT", "BUSINESS", "FICTION", "DRILL", "HISTORY"];
/** In these the dead are counted too. */
const unreal: ReadonlySet<World> = new Set<World>(["FICTION", "DRILL"]);

const deadly: ReadonlySet<Kind> = new Set<Kind>(["BOMB", "SUICIDE", "GRENADE", "AIRSTRIKE", "SHELL", "ABDUCT"]);

/** A bomb, a kidnapping, or people counted among the dead. */
function isBloody(doc: Doc, { kind, head, roles }: Telling): boolean {
  const isBall = /^(?:rocket|missile|cannon)$/i.test(wordAt(doc, head)); // "a rocket from 30 metres"
  if (deadly.has(kind) && !isBall && (kind === "ABDUCT" || !isVerb(doc, head)) && roles.patients.length + roles.agents.length > 0)
    return true;
  return (
    (kind === "KILL" || kind === "SHOOT" || kind === "DIE" || kind === "STAB") &&
    roles.patients.some((each) => /NNS?$|CD/.test(doc.tag[each]!) && countPersons(doc, each) !== null)
  );
}

/** The field that a word or the phrase ending with it speaks of. */
export function worldAt(doc: Doc, token: number, lexicon: Lexicon): World | undefined {
  const lemma = lemmaAt(doc, token);
  const before = token > 1 && wordAt(doc, token - 1) === "-" ? token - 2 : token - 1; // tokens part at hyphens: "semi-final" is three
  const phrase = before >= 0 ? lexicon.worlds.get(`${lemmaAt(doc, before).toLowerCase()} ${lemma.toLowerCase()}`) : undefined;
  return phrase ?? lexicon.worlds.get(lemma) ?? lexicon.worlds.get(wordAt(doc, token).toLowerCase());
}
