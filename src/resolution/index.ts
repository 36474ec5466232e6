export { type DecidedActor, statusOrder } from "./decide-actors.js";
export { decideEvent, type EventValues } from "./decide-event.js";
export type { DecidedToll } from "./decide-toll.js";
export * from "./report.js";
export { type Candidate, type Decision, type FindCandidates, resolve, type SearchWindow } from "./resolve.js";
export type { Feature, Similarity } from "./similarity.js";
