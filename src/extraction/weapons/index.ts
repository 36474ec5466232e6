export { findWeapons } from "./find-weapons.js";
export { loadWeapons, type WeaponLexicon } from "./lexicon.js";
export { presumedWeapons } from "./presumed.js";
export { weaponsOfEvent } from "./weapons-of-event.js";
