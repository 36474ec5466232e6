import { type Kind, kinds } from "../lexicon/index.js";
import { onlyReportsHarm, type Telling } from "../triggers/index.js";

/** The most telling word of a happening: an actual one before a feared one, then by the rank of its kind, the first of equals. */
export function namingTelling(tellings: readonly Telling[]): Telling {
  const isDeadly = tellings.some(({ kind }) => kind === "KILL" || kind === "DIE" || kind === "STAB");
  // ACLED files it under abduction only where nothing worse happened; where somebody died as well, what the text tells first decides.
  // "looted a hospital and killed two doctors" is told for the killing.
  const isMurderous = tellings.some(({ kind, roles }) => kind === "KILL" && roles.agents.length > 0 && roles.patients.length > 0);
  const rankOf = ({ kind, head }: Telling) =>
    (kind === "ABDUCT" && isDeadly ? 3 : kind === "CLASH" && isAbductionBefore(tellings, head) ? 3.5 : kinds[kind].rank) -
    (onlyReportsHarm(kind) && kind !== "KILL" ? 1 : 0) -
    (isMurderous && (kind === "LOOT" || kind === "BURN") ? 0.5 : 0);
  const weight = (telling: Telling) => (telling.modality === "ACTUAL" ? 10 : 0) + rankOf(telling);
  return tellings.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}

/** "stormed the school ... exchanged fire with the guards": the fight is part of the abduction. */
function isAbductionBefore(tellings: readonly Telling[], head: number): boolean {
  return tellings.some(
    (other) => other.head < head && abductions.has(other.kind) && other.roles.agents.length > 0 && other.roles.patients.length > 0,
  );
}

const abductions: ReadonlySet<Kind> = new Set<Kind>(["ABDUCT", "HIJACK"]);
