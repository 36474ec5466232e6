export { dateOfEvent, dateOfTrigger } from "./date-of-event.js";
export { findDates } from "./find-dates.js";
export { isTelling } from "./telling.js";
