export { analyse, isEnglishWord, tokenise } from "./analyse.js";
export type { Doc, Entity, TokenRange } from "./doc.js";
export { supportsLanguage } from "./languages.js";
export { ModelFileError } from "./model/read-model.js";
export { type NounChunk, nounChunks } from "./navigation/noun-chunks.js";
export { lower, rangeText, tokenText } from "./navigation/token.js";
export { ancestorsOf, childrenOf, subtreeOf } from "./navigation/tree-walk.js";
