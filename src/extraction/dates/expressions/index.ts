import type { DateExpression } from "../expression.js";
import { ago, fromThen, sameDay } from "./ago.js";
import { dateAlone, dayMonth, feast, monthAlone, monthDay, numeric, yearAlone } from "./calendar.js";
import { nearDay, nightBetween, overnight } from "./near-days.js";
import { stretch, weekend } from "./stretches.js";
import { weekday } from "./weekday.js";

/** Where two match the same words the longer wins, of equals the earlier here. */
export const expressions: readonly DateExpression[] = [
  dayMonth,
  monthDay,
  numeric,
  weekday,
  nearDay,
  overnight,
  nightBetween,
  ago,
  fromThen,
  sameDay,
  stretch,
  weekend,
  dateAlone,
  monthAlone,
  feast,
  yearAlone,
];
