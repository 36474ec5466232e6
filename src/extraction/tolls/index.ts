export { type CasualtyWords, loadCasualtyWords } from "./casualty-words.js";
export { countPersons, type PersonCount } from "./count-persons.js";
export { decideTolls } from "./decide-tolls.js";
export { findTolls } from "./find-tolls.js";
export { findQuantities, type Quantity } from "./quantities.js";
