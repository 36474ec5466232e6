export type { ActorKind } from "./actor-kind.js";
export { countriesOfDemonym, countryOfDemonym, demonymOf } from "./demonyms.js";
export type { Group } from "./group.js";
export { type NounClass, namesA, nounClasses } from "./nouns.js";
export type { Place } from "./place.js";
