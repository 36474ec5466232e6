/** What tools/train-places.ts needs of the way in which names are resolved. */
export { featureNames } from "./features.js";
export { OutletHomes } from "./outlet-home.js";
export { addAllNearness, guess, type JudgedName, judgeNames } from "./resolve.js";
export { toToponyms } from "./toponym.js";
