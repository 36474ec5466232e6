export { composeEvents } from "./compose.js";
export type { Findings } from "./findings.js";
