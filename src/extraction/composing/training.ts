/** What the training script in tools/ needs of the way in which the one who did it is chosen. */
export { happeningsOf } from "./compose.js";
export { signsOf } from "./culprit-signs.js";
export { possibleCulprits } from "./culprits.js";
export { signsOfHit } from "./hit-signs.js";
export { hitContextOf } from "./likely-hits.js";
export { possibleHits } from "./possible-hits.js";
export { evidenceFor } from "./suspects.js";
