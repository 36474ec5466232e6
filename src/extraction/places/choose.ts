import type { Span } from "../../article/index.js";
import { countriesOfDemonym } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import { readWeights } from "../weights.js";
import { featuresOfName, type NameFeature, nameContext, nameFeatures } from "./name-features.js";
import type { NameSpan } from "./spans.js";

/**
 * The spans that are place names, of all that might be: those for which more speaks than against. Nationality words never are, nor what stands
 * inside the name of a group or an outlet.
 * @param taken - names of groups, outlets and the like.
 */
export function chooseNames(doc: Doc, names: readonly NameSpan[], taken: readonly TokenRange[]): Span[] {
  const context = nameContext(doc, names);
  const column = doc.entities.length > 0 ? weights().parsed : weights().unparsed;
  return names
    .filter((name, index) => {
      if (!mayBePlace(name) || taken.some((range) => range.start < name.end && name.start < range.end)) return false;
      if (isNamedProvince(name)) return true;
      return featuresOfName(index, context).reduce((sum, value, feature) => sum + value * column[feature]!, 0) > leastScore;
    })
    .map(({ span }) => span);
}

/** In log-odds: a name with two chances in five of being a place is taken for one, which loses no more than it finds. */
const leastScore = -0.5;

/** Whether the name can be a place's at all. */
export function mayBePlace({ text }: NameSpan): boolean {
  return countriesOfDemonym(text).length === 0;
}

/** "Borno State" says itself what it is, also behind "Biu Local Council of"; of the US, "Ohio State" is rather a university. */
function isNamedProvince({ text, known, end, run }: NameSpan): boolean {
  return (
    end === run.end &&
    / (?:State|Province|Governorate)$/.test(text) &&
    known.some(({ place }) => place.featureCode === "ADM1" && place.country !== "USA")
  );
}

interface Weights {
  readonly parsed: Float64Array;
  readonly unparsed: Float64Array;
}

let loaded: Weights | undefined;

/** Trained by tools/train-place-names.ts. */
function weights(): Weights {
  if (!loaded) {
    const file = readWeights<Record<keyof Weights, Record<NameFeature, number>>>("place-names");
    const column = (kind: keyof Weights): Float64Array => Float64Array.from(nameFeatures, (name) => file[kind][name] ?? 0);
    loaded = { parsed: column("parsed"), unparsed: column("unparsed") };
  }
  return loaded;
}
