export { requireFreePort } from "./ports.js";
export { type RunningDatabase, type StartOptions, startDatabase } from "./start.js";
export { findRunningDatabase, resetDatabase, stopDatabase } from "./stop.js";
