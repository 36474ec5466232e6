import type { Doc } from "../../language/index.js";
import { typeOf } from "../acled.js";
import { type Kind, kinds, type Lexicon } from "../lexicon/index.js";
import type { GroupMention, PlaceMention } from "../mention.js";
import { headsAbove, isVerb, lemmaAt, opensItem, tokensOf } from "../syntax/index.js";
import { atUnrest } from "./at-unrest.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { isFigurative, meetsNeeds } from "./conditions.js";
import { isDenied } from "./denial.js";
import { modalityOf } from "./modality.js";
import { type NamedTokens, type NatureOf, naturesOf } from "./natures.js";
import { isGeneric, isNegated } from "./negation.js";
import { type Roles, rolesOf } from "./roles.js";
import { settleKind } from "./settle-kind.js";
import type { Telling } from "./telling.js";
import { isOfAnotherWorld } from "./worlds.js";

/** Names that other finders have recognised: they know a town or a group better than the parse does. */
export interface NamesFound {
  readonly groups: readonly GroupMention[];
  readonly places: readonly PlaceMention[];
}

/** Every mention of an event in reading order, with who takes part in it; talk of violence in general and figures of speech are left out. */
export function findTellings(doc: Doc, title: string | null, lexicon: Lexicon, { groups, places }: NamesFound): Telling[] {
  const candidates = findCandidates(doc, lexicon).filter((candidate) => !isFigurative(doc, candidate, lexicon));
  const natureOf = rememberNatures(doc, lexicon, {
    groups: new Set(groups.flatMap(tokensOf)),
    places: new Set(places.filter(({ place }) => place !== null).flatMap(tokensOf)),
  });
  const tellings = candidates.flatMap((candidate) => toTelling(doc, candidate, lexicon, natureOf));
  return isOfAnotherWorld(doc, title, lexicon, tellings)
    ? []
    : tellings
        .filter(
          (telling) =>
            !isPurposeOf(doc, telling, tellings) && !isOccasionOf(doc, telling, tellings) && !isTheirCause(doc, telling, tellings),
        )
        .map((telling) => atUnrest(doc, telling, tellings));
}

function toTelling(doc: Doc, candidate: Candidate, lexicon: Lexicon, natureOf: NatureOf): Telling[] {
  const { head, start, end } = candidate;
  const fit = candidate.entries
    .map((entry) => ({ entry, roles: rolesOf(doc, candidate, entry.kind, lexicon, natureOf) }))
    .find(({ entry, roles }) => meetsNeeds(doc, head, entry, roles, natureOf, lexicon));
  if (!fit) return [];
  const { entry, roles } = fit;
  if (entry.kind === "CLASH" && isMereMention(doc, head, roles)) return [];
  if (isNegated(doc, head, roles) || isGeneric(doc, head, isLead(doc, doc.sentenceOf[head]!))) return [];
  const kind = settleKind(doc, head, entry.kind, roles, natureOf);
  const { subtype } = kinds[kind];
  const modality = isDenied(doc, head) ? "DENIED" : modalityOf(doc, head, kind, lexicon);
  const rule = `trigger.${entry.kind.toLowerCase().replaceAll("_", "-")}.${entry.part}`;
  return [{ start, end, head, lemma: entry.words.join(" "), kind, type: typeOf(subtype), subtype, modality, roles, rule }];
}

/** The first sentence of an article or of a digest's item, where the present tense is a headline's. */
function isLead(doc: Doc, sentence: number): boolean {
  return sentence === 0 || opensItem(doc, sentence);
}

/** "taking a break from the fighting": nobody fights whom, and nobody is hurt in it. */
function isMereMention(doc: Doc, head: number, roles: Roles): boolean {
  if (doc.dep[head] !== "pobj" || roles.sides.length > 0) return false;
  return !/^(kill|die|injure|wound|hurt|dead|break|leave)$/.test(doc.lemma[doc.head[doc.head[head]!]!]!);
}

/** "fired tear gas to disperse them": what the deed was for is no event beside it. */
function isPurposeOf(doc: Doc, { head, modality }: Telling, tellings: readonly Telling[]): boolean {
  return (
    modality === "HYPOTHETICAL" &&
    doc.tag[head] === "VB" &&
    tellings.some((other) => other.modality === "ACTUAL" && doc.head[head] === other.head)
  );
}

/**
 * "arrested in a raid on a house", "seized arms in an operation": the raid is how it was done. "Marched against the coup", "a bomb hit a rally": the march
 * and the bomb are told, the coup and the rally are only what they aimed at.
 */
function isOccasionOf(doc: Doc, { head, kind }: Telling, tellings: readonly Telling[]): boolean {
  if (isVerb(doc, head)) return false;
  const noun = doc.dep[head] === "pobj" ? doc.head[head]! : head;
  const preposition = noun === head ? "" : lemmaAt(doc, noun);
  if (preposition === "of" && /^(?:anniversary|commemoration|remembrance)$/.test(lemmaAt(doc, doc.head[noun]!))) return true;
  if (kind === "RAID" && ["in", "during", "after"].includes(preposition)) {
    // The parse may hang "in raids" on a word between: "detained ten people suspected of links to the group in raids on Monday".
    const above = headsAbove(doc, noun);
    return tellings.some((other) => above.includes(other.head) && searches.has(other.kind));
  }
  const upper = tellings.find((other) => other.head === doc.head[noun] && noun !== doc.head[noun]);
  if (!upper) return false;
  if (kinds[upper.kind].family === "UNREST") return preposition === "against" && kinds[kind].family === "STRATEGIC";
  return kinds[kind].family === "UNREST" && kinds[upper.kind].frame !== "ACT" && preposition === "" && upper.roles.patients.includes(head);
}

/** "Rebels fighting the army shot dead seven herders": what they fight for tells who they are. */
function isTheirCause(doc: Doc, { head, kind }: Telling, tellings: readonly Telling[]): boolean {
  if (kind !== "CLASH" || doc.tag[head] !== "VBG" || doc.dep[head] !== "acl") return false;
  return tellings.some(({ roles }) => roles.agents.includes(doc.head[head]!));
}

/** What raids are made for. */
const searches: ReadonlySet<Kind> = new Set<Kind>(["ARREST", "CAPTURE", "FIND_WEAPON", "DEFUSE", "RELEASE", "SEIZE"]);

/** The nature of each noun phrase is asked for many times. */
function rememberNatures(doc: Doc, lexicon: Lexicon, named: NamedTokens): NatureOf {
  const known = new Map<number, ReturnType<NatureOf>>();
  return (head) => {
    const natures = known.get(head) ?? naturesOf(doc, head, lexicon, named);
    known.set(head, natures);
    return natures;
  };
}
