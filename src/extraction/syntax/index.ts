export { childrenOf as children, tokenText as wordAt } from "../../language/index.js";
export { inSentence, sentencesAround } from "./by-sentence.js";
export { type Clause, clauseOf, isEachOther, joinedObjects, objectsOfPreposition, prepositional } from "./clause.js";
export { commaBefore } from "./commas.js";
export { withHeadlineVerbs } from "./headline-verbs.js";
export { isInHeading, itemAt, opensItem } from "./items.js";
export { withSpeakers } from "./lost-speakers.js";
export { lowerAt } from "./lower.js";
export {
  childrenAs,
  governingVerb,
  has,
  headsAbove,
  isDefinite,
  isNoun,
  isTime,
  isUnder,
  isVerb,
  lemmaAt,
  sentenceOf,
  tokensOf,
  withConjuncts,
} from "./tree.js";
