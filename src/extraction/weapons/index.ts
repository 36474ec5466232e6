export { findWeapons } from "./find-weapons.js";
export { loadWeapons, type WeaponLexicon } from "./lexicon.js";
export { weaponsOfEvent } from "./weapons-of-event.js";
