export { findTellings } from "./find.js";
export { naturesOf } from "./natures.js";
export type { Roles } from "./roles.js";
export { onlyReportsHarm } from "./settle-kind.js";
export type { Telling } from "./telling.js";
