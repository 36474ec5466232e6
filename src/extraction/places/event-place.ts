import type { Place, Places } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention, PlaceMention, Trigger } from "../mention.js";
import type { EventPlace, PlacePrecision } from "../record.js";
import { headsAbove, lemmaAt } from "../syntax/index.js";
import { levelOf } from "./candidate.js";
import { capitalsIn } from "./capital.js";
import { type CountryEvidence, countryEvidence, countryShares } from "./country-evidence.js";
import { eventPlaceScores } from "./event-place-score.js";

/** What an event's place is chosen from: the whole article's place names and groups, with the gazetteer. */
export interface PlaceEvidence {
  readonly doc: Doc;
  readonly mentions: readonly PlaceMention[];
  readonly groups: readonly GroupMention[];
  readonly places: Places;
}

/**
 * Where the event happened: of all places of the article the one that syntax ties to the event's words, or else the nearest fitting one; where no
 * place is named, the country that nationality words, groups and the dateline speak for.
 * @param tellings - the words that tell of the event, the main ones first.
 * @param others - those of the article's other events, to which their own places belong.
 */
export function placeOfEvent(tellings: readonly Trigger[], others: readonly Trigger[], evidence: PlaceEvidence): EventPlace | null {
  const { doc, places } = evidence;
  const { candidates, shares, votes, mainCountry, townOfDateline } = eventPlaceCandidates(evidence);
  const scores = eventPlaceScores(candidates, { doc, tellings, others, shares, places });
  const best = candidates[scores.indexOf(scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY))];
  const named = best && (best.place ? best : areaAround(best, candidates, doc));
  const known = named ?? townOfDateline;
  return known && !isFarFetched(known, mainCountry, doc)
    ? toEventPlace(known, mainCountry, doc)
    : countryAlone(votes, mainCountry, doc, places);
}

/** A country of which the article hardly speaks, unless it says "in Kenya", "in northern Yemen". */
function isFarFetched({ place, span }: PlaceMention, mainCountry: string | null, { text }: Doc): boolean {
  if (mainCountry === null || levelOf(place!) !== "COUNTRY" || place!.country === mainCountry) return false;
  return !/\b(?:in|inside|across) (?:the )?(?:[a-z-]+ ){0,2}$/.test(text.slice(Math.max(0, span.start - 40), span.start));
}

/** A place that the gazetteer lacks lies in the area named right behind it ("in Gwozaya, in Borno state"), or else somewhere in the country. */
function areaAround(unknown: PlaceMention, mentions: readonly PlaceMention[], doc: Doc): PlaceMention | null {
  const areas = mentions.filter(
    ({ place, start }) => place && levelOf(place) !== "TOWN" && doc.sentenceOf[start] === doc.sentenceOf[unknown.start],
  );
  const behind = areas.find(({ start }) => start >= unknown.end && start <= unknown.end + 12);
  // "the northern Cameroon town of Kolofata"
  const isBefore = ({ span }: PlaceMention) =>
    /^ (?:[a-z]+ )?(?:town|village|city|district|area) of $/.test(doc.text.slice(span.end, unknown.span.start));
  return areas.find(isBefore) ?? behind ?? null;
}

/** The mentions that can be the place of an event, and what the article as a whole says of the country. */
export interface EventPlaceCandidates {
  readonly candidates: readonly PlaceMention[];
  readonly votes: readonly CountryEvidence[];
  readonly shares: ReadonlyMap<string, number>;
  readonly mainCountry: string | null;
  /** Where the reporter sat: the place, if the gazetteer knows none that the text names. */
  readonly townOfDateline: PlaceMention | null;
}

const candidatesOf = new WeakMap<readonly PlaceMention[], EventPlaceCandidates & Pick<PlaceEvidence, "doc" | "groups">>();

/** Gathered once for all events of an article. */
export function eventPlaceCandidates(evidence: PlaceEvidence): EventPlaceCandidates {
  const { doc, mentions, groups } = evidence;
  const earlier = candidatesOf.get(mentions);
  if (earlier?.doc === doc && earlier.groups === groups) return earlier;
  const gathered = { ...gatherCandidates(evidence), doc, groups };
  candidatesOf.set(mentions, gathered);
  return gathered;
}

function gatherCandidates({ doc, mentions, groups, places }: PlaceEvidence): EventPlaceCandidates {
  const votes = countryEvidence(doc, mentions, groups);
  const shares = countryShares(votes);
  const mainCountry = [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const all = [...mentions, ...capitalsIn(doc, mainCountry, places)].filter(
    (mention) => mention.rule !== "place.dateline" && !isPatron(doc, mention),
  );
  const hit = all.filter((mention) => !isWhereFired(doc, mention));
  const candidates = hit.some(({ place }) => place !== null) ? hit : all;
  return { candidates, votes, shares, mainCountry, townOfDateline: townOfDateline(mentions, mainCountry, places) };
}

/** "the Moscow-backed separatists": nothing happened in Moscow. */
function isPatron({ text }: Doc, { span }: PlaceMention): boolean {
  return /^-(?:backed|led|allied|brokered|mediated|sponsored|trained|made|born|based|funded|supported|aligned|imposed)\b/.test(
    text.slice(span.end, span.end + 12),
  );
}

/** "A missile fired from Lebanon": where it came from, and not where it hit. */
function isWhereFired(doc: Doc, { start, end }: PlaceMention): boolean {
  const from = headsAbove(doc, end - 1)
    .slice(0, 5)
    .find((each) => lemmaAt(doc, each) === "from");
  return from !== undefined && from < start && /^(?:fire|launch|shell|lob|shoot)$/.test(lemmaAt(doc, doc.head[from]!));
}

/** "QUETTA: Two policemen were killed"; not a capital, from which reporters tell of all their country. */
function townOfDateline(mentions: readonly PlaceMention[], mainCountry: string | null, places: Places): PlaceMention | null {
  const town = mentions.find(({ rule, place }) => rule === "place.dateline" && place !== null && levelOf(place) === "TOWN");
  if (!town || town.place!.country !== mainCountry) return null;
  return places.capital(mainCountry!) !== town.place ? town : null;
}

/** The place that syntax ties to one telling of an event, to tell one event from another; null where its clause names none. */
export function placeOfTrigger(trigger: Trigger, mentions: readonly PlaceMention[], doc: Doc): PlaceMention | null {
  const sentence = doc.sentenceOf[trigger.head];
  const tied = mentions.filter(
    (each) => each.place && each.start < each.end && doc.sentenceOf[each.start] === sentence && isTied(doc, each, trigger),
  );
  return tied.sort((a, b) => fineness(b) - fineness(a) || Math.abs(a.start - trigger.head) - Math.abs(b.start - trigger.head))[0] ?? null;
}

/** Whether the mention hangs on the trigger, with no other verb between. */
function isTied(doc: Doc, mention: PlaceMention, { head }: Trigger): boolean {
  for (let token = mention.end - 1, steps = 0; steps < 50; steps++) {
    if (token === head) return true;
    const above = doc.head[token]!;
    if (above === token || (doc.pos[token] === "VERB" && token !== head)) return token === head;
    token = above;
  }
  return false;
}

function fineness({ place }: PlaceMention): number {
  return ["COUNTRY", "REGION", "PROVINCE", "DISTRICT", "TOWN"].indexOf(levelOf(place!));
}

/** @param mainCountry - in which the event lies, where it lies in a region that is of none ("on Lake Chad"). */
function toEventPlace({ place, span, relation, rule }: PlaceMention, mainCountry: string | null, doc: Doc): EventPlace {
  return {
    ...fieldsOf(place!),
    country: place!.country ?? mainCountry,
    precision: precisionOf(place!, relation),
    relation,
    text: doc.text.slice(span.start, span.end),
    span: [span.start, span.end],
    rule,
  };
}

/** Only a country is known: the strongest words for it stand as the place's words. */
function countryAlone(votes: readonly CountryEvidence[], country: string | null, doc: Doc, places: Places): EventPlace | null {
  const place = country === null ? null : places.country(country);
  const vote = votes.find((each) => each.country === country);
  if (!place || !vote) return null;
  const { span, rule } = vote;
  return {
    ...fieldsOf(place),
    precision: "COUNTRY",
    relation: null,
    text: doc.text.slice(span.start, span.end),
    span: [span.start, span.end],
    rule,
  };
}

function fieldsOf(
  place: Place,
): Pick<EventPlace, "id" | "name" | "geonameId" | "country" | "admin1" | "admin2" | "latitude" | "longitude" | "featureCode"> {
  const { id, name, geonameId, country, admin1, admin2, latitude, longitude, featureCode } = place;
  return { id, name, geonameId, country, admin1, admin2, latitude, longitude, featureCode };
}

function precisionOf(place: Place, relation: string | null): PlacePrecision {
  const level = levelOf(place);
  if (level !== "TOWN") return level;
  if (relation !== null) return "NEAR";
  return place.featureCode === "PPLX" ? "EXACT" : "LOCALITY";
}
