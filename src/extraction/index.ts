export { extract } from "./extract.js";
export { type Known, type KnownOptions, loadKnown } from "./known.js";
export type * from "./mention.js";
export { OutletMemory } from "./outlet-memory.js";
export type * from "./record.js";
