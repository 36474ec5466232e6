export { attributionOf } from "./attribution.js";
export { findPerpetratorEvidence } from "./evidence.js";
export { findStatements } from "./find-statements.js";
export { sourcesOf, speakerOf } from "./source-records.js";
