import type { DateMention, PlaceMention } from "../mention.js";
import type { Telling } from "../triggers/index.js";

/** One event, as often as the article tells of it; its tellings stand in reading order and are never empty. */
export interface Happening {
  readonly tellings: readonly Telling[];
  /** The telling that names it best, and whose word is the event's trigger. */
  readonly main: Telling;
}

/** When and where a single telling puts its event, by its own grammar; null where that says nothing. */
export interface Setting {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
  /** The place to which its sentence turns: "In Nablus, ..." */
  readonly fronted: PlaceMention | null;
}

export type SettingOf = (telling: Telling) => Setting;
