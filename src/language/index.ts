export type { Doc, Entity, TokenRange } from "./doc.js";
