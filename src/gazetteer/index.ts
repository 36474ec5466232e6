export type { ActorKind } from "./actor-kind.js";
export { countriesOfDemonym, countryOfDemonym, demonymOf } from "./demonyms.js";
export { distanceKm, type Point } from "./distance.js";
export type { Group } from "./group.js";
export { type NounClass, namesA, nounClasses } from "./nouns.js";
export type { Place } from "./place.js";
export { type NamedPlace, type NameKind, openPlaces, type Places } from "./places.js";
