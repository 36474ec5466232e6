import { areClose, type Candidate, closeness } from "./candidate.js";
import { type Features, indexOfFeature } from "./features.js";

/** What a name probably means: its likeliest candidates with their probabilities. */
export interface Guess {
  readonly key: string;
  readonly likely: readonly { readonly candidate: Candidate; readonly probability: number }[];
  /** Probability that it means none of its candidates. */
  readonly none: number;
}

/** What the other names of a text probably mean, as seen from one of them. A name that holds the other ("Mexico City") is no company. */
export interface Company {
  /** How many names. */
  readonly size: number;
  /** Expected number of them in each country. */
  readonly inCountry: ReadonlyMap<string | null, number>;
  /** What they mean that is finer than a country. */
  readonly senses: Guess["likely"];
}

export function companyOf(key: string, guesses: readonly Guess[]): Company {
  const others = guesses.filter((other) => other.key !== key && !other.key.includes(key) && !key.includes(other.key));
  const inCountry = new Map<string | null, number>();
  const senses: Guess["likely"][0][] = [];
  for (const { likely } of others) {
    for (const sense of likely) {
      const { country } = sense.candidate.place;
      inCountry.set(country, (inCountry.get(country) ?? 0) + sense.probability);
      if (sense.candidate.level !== "COUNTRY") senses.push(sense);
    }
  }
  return { size: others.length, inCountry, senses };
}

/** Fills in how near a candidate lies to what the other names probably mean. */
export function addNearness(features: Features, candidate: Candidate, { size, inCountry, senses }: Company): void {
  let [within25, within161, sameProvince] = [0, 0, 0];
  for (const { candidate: other, probability } of senses) {
    if (areClose(candidate, other, at161km)) {
      within161 += probability;
      if (areClose(candidate, other, at25km)) within25 += probability;
    }
    if (other.province !== "" && other.province === candidate.province) sameProvince += probability;
  }
  const root = Math.sqrt(Math.max(size, 1)); // a name in company of many is surer, but not in proportion
  features[indexOfFeature.within25] = within25 / root;
  features[indexOfFeature.within161] = within161 / root;
  features[indexOfFeature.sameProvince] = sameProvince / root;
  features[indexOfFeature.sameCountry] = (inCountry.get(candidate.place.country) ?? 0) / Math.max(size, 1);
}

const at25km = closeness(25);
const at161km = closeness(161);
