import { kinds } from "../lexicon/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";

/** The most telling word of a happening: an actual one before a feared one, then by the rank of its kind, the first of equals. */
export function namingTelling(tellings: readonly Telling[]): Telling {
  const isDeadly = tellings.some(({ kind }) => kind === "KILL" || kind === "DIE");
  // ACLED files it under abduction only where nothing worse happened; where somebody died as well, what the text tells first decides.
  const rankOf = ({ kind }: Telling) =>
    (kind === "ABDUCT" && isDeadly ? 3 : kinds[kind].rank) - (onlyReportsHarm(kind) && kind !== "KILL" ? 1 : 0);
  const weight = (telling: Telling) => (telling.modality === "ACTUAL" ? 10 : 0) + rankOf(telling);
  return tellings.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}
