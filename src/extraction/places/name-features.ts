import { nounClasses } from "../../gazetteer/index.js";
import { type Doc, type Entity, tokenText } from "../../language/index.js";
import { toVector } from "../weights.js";
import { levelOf } from "./candidate.js";
import { isCapitalised, opensSentence } from "./name-runs.js";
import type { NameSpan } from "./spans.js";

/** What speaks for or against a capitalised name being a place here; docs/places.md. The weights are in data/weights/place-names.json. */
export const nameFeatures = [
  "bias",
  "placeExactly",
  "placeLonger",
  "placeShorter",
  "facility",
  "personExactly",
  "personLonger",
  "organisationExactly",
  "organisationLonger",
  "nationality",
  "otherLabel",
  "noLabel",
  "placeElsewhere",
  "personElsewhere",
  "unknown",
  "otherNameOnly",
  "population",
  "isCountry",
  "isProvince",
  "isSeveralWords",
  "isCommonWord",
  "isLowerElsewhere",
  "allCapitals",
  "opensSentence",
  "behindIn",
  "behindTo",
  "behindOf",
  "behindTitle",
  "behindCapital",
  "behindKind",
  "beforeCapital",
  "beforeKind",
  "beforePossessive",
  "beforeHyphen",
  "beforeComma",
  "beforeSpeech",
  "beforeAge",
  "firstOfPair",
  "secondOfPair",
  "commonOpening",
  "unlabelledBehindIn",
  "unlabelledBesideKind",
  "commonAndSmall",
  "beforeNumber",
] as const;

export type NameFeature = (typeof nameFeatures)[number];

/** Facts about the text as a whole that its names share. */
export interface NameContext {
  readonly doc: Doc;
  readonly names: readonly NameSpan[];
  /** Words of persons who are called by more than one name. */
  readonly persons: ReadonlySet<string>;
  /** Names that the recogniser takes for places somewhere in the text. */
  readonly labelled: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

export function nameContext(doc: Doc, names: readonly NameSpan[]): NameContext {
  const persons = doc.entities
    .filter(({ label, start, end }) => label === "PERSON" && end - start > 1)
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => tokenText(doc, start + offset)));
  const labelled = names.filter(({ entity }) => entity?.label === "GPE" || entity?.label === "LOC").map(({ text }) => text);
  const lowerCase = Array.from({ length: doc.length }, (_, token) => tokenText(doc, token)).filter((word) => word > "Z");
  return { doc, names, persons: new Set(persons), labelled: new Set(labelled), lowerCase: new Set(lowerCase) };
}

/** One number for each feature, in the order of `nameFeatures`. */
export function featuresOfName(index: number, context: NameContext): Float64Array {
  const name = context.names[index]!;
  const values: Facts = {
    bias: true,
    ...label(name, context.doc),
    ...gazetteer(name),
    ...form(name, context),
    ...neighbours(index, context),
  };
  const isUnlabelled = !values.placeExactly && !values.placeLonger && !values.placeShorter;
  values.commonOpening = isUnlabelled && values.isCommonWord && values.opensSentence;
  values.commonAndSmall = isUnlabelled && values.isCommonWord && Number(values.population) < 0.72; // 100,000 people
  values.unlabelledBehindIn = isUnlabelled && values.behindIn;
  values.unlabelledBesideKind = isUnlabelled && (values.beforeKind || values.behindKind);
  return toVector(nameFeatures, values);
}

/** "Saberi District of Khost": the recogniser takes areas with their kind for organisations. */
function isArea({ start, end }: Entity, doc: Doc): boolean {
  const text = doc.text.slice(doc.start[start], doc.end[end - 1]);
  return areaName.test(text) && !bodyName.test(text);
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}

type Facts = Partial<Record<NameFeature, number | boolean>>;

function label({ entity, start, end }: NameSpan, doc: Doc): Facts {
  if (!entity) return { noLabel: true };
  const isLonger = [...rangeOf(entity.start, start), ...rangeOf(end, entity.end)].some(
    (token) => !/^(?:the|['’]s?|\.)$/i.test(tokenText(doc, token)),
  );
  const isShorter = !isLonger && entity.end - entity.start < end - start;
  switch (isArea(entity, doc) ? "GPE" : entity.label) {
    case "GPE":
    case "LOC":
      return isLonger ? { placeLonger: true } : isShorter ? { placeShorter: true } : { placeExactly: true };
    case "FAC":
      return { facility: true };
    case "PERSON":
      return isLonger ? { personLonger: true } : { personExactly: true };
    case "ORG":
      return isLonger ? { organisationLonger: true } : { organisationExactly: true };
    case "NORP":
      return { nationality: true };
    default:
      return { otherLabel: true };
  }
}

function gazetteer({ known }: NameSpan): Facts {
  const levels = known.filter(({ kind }) => kind !== "ALTERNATE").map(({ place }) => levelOf(place));
  return {
    unknown: known.length === 0,
    otherNameOnly: known.length > 0 && known.every(({ kind }) => kind === "ALTERNATE"),
    population: Math.log10(known.reduce((most, { place }) => Math.max(most, place.population), 0) + 1) / 7,
    isCountry: levels.includes("COUNTRY"),
    isProvince: levels.includes("PROVINCE"),
  };
}

function form({ text, start }: NameSpan, { doc, persons, labelled, lowerCase }: NameContext): Facts {
  const lower = text.toLowerCase();
  return {
    placeElsewhere: labelled.has(text),
    personElsewhere: persons.has(text),
    isSeveralWords: text.includes(" "),
    isCommonWord: nounClasses(lower).length > 0,
    isLowerElsewhere: lowerCase.has(lower),
    allCapitals: text.length > 3 && text === text.toUpperCase(),
    opensSentence: opensSentence(doc, start),
  };
}

function neighbours(index: number, { doc, names }: NameContext): Facts {
  const { start, end } = names[index]!;
  const before = doc.text.slice(doc.start[Math.max(0, start - 4)], doc.start[start]);
  const after = doc.text.slice(doc.end[end - 1], doc.end[Math.min(doc.length - 1, end + 3)]);
  const next = names[index + 1];
  const previous = names[index - 1];
  return {
    behindIn: placePreposition.test(before),
    behindTo: /\b(?:to|from|for|with|by|and|or|against) (?:the )?$/i.test(before),
    behindOf: /\bof (?:the )?$/.test(before),
    behindTitle: title.test(before),
    behindCapital: start > 0 && isCapitalised(doc, start - 1) && !opensSentence(doc, start - 1) && before.endsWith(" "),
    behindKind: kindBefore.test(before),
    beforeCapital: end < doc.length && isCapitalised(doc, end) && after.startsWith(" "),
    beforeKind: kindAfter.test(after),
    beforePossessive: /^['’]s?\b/.test(after),
    beforeHyphen: /^[-‐‑]\p{Ll}/u.test(after),
    beforeComma: after.startsWith(","),
    beforeSpeech: /^,? (?:said|says|told|added|who|whose|was born|has been charged|pleaded)\b/.test(after),
    beforeNumber: /^ (?:No\.? ?)?\d/.test(after),
    beforeAge: /^, \d{1,2}\b/.test(after),
    firstOfPair:
      next !== undefined &&
      next.start === end + 1 &&
      tokenText(doc, end) === "," &&
      next.known.some(({ place }) => !place.featureCode.startsWith("PPL")),
    secondOfPair: previous !== undefined && previous.end === start - 1 && tokenText(doc, start - 1) === ",",
  };
}

const areaName =
  /\p{Lu}[\p{L}'’-]+ (?:District|Province|State|Governorate|County|Region|Local Government|LGA|Village|Town|Valley|Tehsil|Oblast|Municipality)\b/u;
const bodyName =
  /\b(?:Islamic State|Police|Council|Court|University|College|School|Department|Authority|Commission|Ministry|Minister|Party|Hospital|Service|Command|Association|Union|Bank|Office|Assembly|House|Committee|Guard|Army|Forces?|Board|Corps|Team|Club|Fair|Center|Centre|Health|Secretary)\b/;

const directions = "(?:(?:north|south|east|west|central|up|down)[a-z-]* )?";
const placePreposition = new RegExp(
  `\\b(?:in|at|near|outside|around|into|across|toward|towards|inside|within|throughout|between) (?:the )?(?:nearby |neighbou?ring |downtown |central )?${directions}$`,
  "i",
);
const title =
  /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Sen|Rep|Gov|Prof|St|President|Minister|Judge|Sheriff|General|Colonel|Officer|Coach|Mayor|Chief|Detective|Deputy|Sir|Lord|King|Prince|Sheikh|Pastor|Father)\.? $/;
const kinds =
  "state|province|region|governorate|district|county|department|area|city|town|village|valley|neighbou?rhood|suburb|border|airport|resident|residents|man|woman|native|township|division|municipality|LGA|local government";
const kindAfter = new RegExp(`^ (?:${kinds})s?\\b`);
const kindBefore = new RegExp(`\\b(?:${kinds}|capital|villages|towns|cities)(?: of| called| named)? (?:the )?$`);
