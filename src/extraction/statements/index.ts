export { attributionOf } from "./attribution.js";
export { findPerpetratorEvidence } from "./evidence.js";
export { findStatements } from "./find-statements.js";
export { sourcesOf, speakerOf } from "./source-records.js";
export { loadSpeakerWords, type SpeakerWords } from "./speaker-words.js";
