/** What the training scripts in tools/ need of the way in which places are found and resolved. */
export { mayBePlace } from "./choose.js";
export { eventPlaceCandidates } from "./event-place.js";
export { type EventPlaceFeature, eventPlaceFeatures, eventPlaceRows } from "./event-place-score.js";
export { featureNames } from "./features.js";
export { featuresOfName, nameContext, nameFeatures } from "./name-features.js";
export { homeFrom, OutletHomes } from "./outlet-home.js";
export { addAllNearness, guess, type JudgedName, judgeNames, surelyUnknown } from "./resolve.js";
export { findNameSpans } from "./spans.js";
export { toToponyms } from "./toponym.js";
