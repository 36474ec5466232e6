export type * from "./mention.js";
export type * from "./record.js";
