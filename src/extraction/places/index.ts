export { levelOf } from "./candidate.js";
export { type PlaceEvidence, placeOfEvent, placeOfTrigger } from "./event-place.js";
export { findPlaceMentions, type PlaceSearch } from "./find.js";
export { homeFrom, OutletHomes } from "./outlet-home.js";
export { toPlaceRecord } from "./to-record.js";
