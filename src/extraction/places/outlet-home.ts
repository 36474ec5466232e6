import { distanceKm, type Place } from "../../gazetteer/index.js";

/** Where an outlet is at home, seen from the places that its articles name: each share is of all its places so far, 0 to 1. */
export interface OutletHome {
  shareInCountryOf(place: Place): number;
  shareInProvinceOf(place: Place): number;
  shareNear(place: Place): number;
}

/**
 * Remembers, for the length of a run, which places the articles of each outlet name. A local paper's Springfield is the one near by:
 * three articles are enough to know. Without a name for the outlet nothing is remembered and nothing breaks.
 */
export class OutletHomes {
  private readonly placesOf = new Map<string, readonly Place[]>();

  /** What is known of the outlet; null before its first article. */
  of(outlet: string | null): OutletHome | null {
    const places = outlet === null ? undefined : this.placesOf.get(outlet.toLowerCase());
    return places && places.length > 0 ? homeFrom(places) : null;
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

function homeFrom(places: readonly Place[]): OutletHome {
  const share = (fits: (place: Place) => boolean): number => places.filter(fits).length / places.length;
  return {
    shareInCountryOf: ({ country }) => (country === null ? 0 : share((place) => place.country === country)),
    shareInProvinceOf: ({ country, admin1 }) =>
      admin1 === null ? 0 : share((place) => place.admin1 === admin1 && place.country === country),
    shareNear: (candidate) => share((place) => !place.featureCode.startsWith("PCL") && distanceKm(place, candidate) <= nearKm),
  };
}
