export { type Family, type Frame, type Kind, kinds } from "./kinds.js";
export { type Entry, type Lexicon, loadLexicon, type Need, type World } from "./lexicon.js";
export type { Nature } from "./natures.js";
export { LexiconError, type Row, readRows } from "./table.js";
