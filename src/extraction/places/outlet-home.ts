import { distanceKm, type Place } from "../../gazetteer/index.js";

/** Where an outlet is at home, seen from the places that its articles name: each share is of all its places so far, 0 to 1. */
export interface OutletHome {
  shareInCountryOf(place: Place): number;
  shareInProvinceOf(place: Place): number;
  shareNear(place: Place): number;
}

/** @param places - that the outlet's earlier articles name. @returns null without any. */
export function homeFrom(places: readonly Place[]): OutletHome | null {
  if (places.length === 0) return null;
  const share = (fits: (place: Place) => boolean): number => places.filter(fits).length / places.length;
  return {
    shareInCountryOf: ({ country }) => (country === null ? 0 : share((place) => place.country === country)),
    shareInProvinceOf: ({ country, admin1 }) =>
      admin1 === null ? 0 : share((place) => place.admin1 === admin1 && place.country === country),
    shareNear: (candidate) => share((place) => !place.featureCode.startsWith("PCL") && distanceKm(place, candidate) <= nearKm),
  };
}

/**
 * Remembers, for the length of a run, which places the articles of each outlet name. A local paper's Springfield is the one near by:
 * three articles are enough to know. Without a name for the outlet nothing is remembered and nothing breaks.
 */
export class OutletHomes {
  private readonly placesOf = new Map<string, readonly Place[]>();

  /** The places that the outlet's articles named so far. */
  of(outlet: string | null): readonly Place[] {
    return outlet === null ? [] : (this.placesOf.get(outlet.toLowerCase()) ?? []);
  }

  /** @param mentions - of one article; each place counts once. */
  remember(outlet: string | null, mentions: readonly { readonly place: Place | null }[]): void {
    if (outlet === null) return;
    const places = new Set(mentions.flatMap(({ place }) => place ?? []));
    const key = outlet.toLowerCase();
    this.placesOf.set(key, [...(this.placesOf.get(key) ?? []), ...places].slice(-longestMemory));
  }
}

/** Places remembered of one outlet: enough to know where it is at home, and old ones make room. */
const longestMemory = 200;
const nearKm = 80;
