import type { AttributionStatus } from "../extraction/index.js";
import { groupBy } from "./group-by.js";
import type { ActorRole, Report, ReportActor } from "./report.js";

/** One actor of an event, over all its reports; `id` is that of the mention that stands for all of them. */
export interface DecidedActor extends ReportActor {
  /** Somebody denies the part that others say it had. */
  readonly contested: boolean;
}

/**
 * Who did it, to whom, and who else took part. Mentions of one group are one actor, and so are people whom reports describe in the same words.
 * A side that is only described ("gunmen") steps back where other reports name the group.
 * @param reports - in order of publication, which is kept.
 * Source: docs/rules.md, "Actors" and "Attribution".
 */
export function decideActors(reports: readonly Report[]): DecidedActor[] {
  const mentions = reports.flatMap((report) => report.actors);
  return roles.flatMap((role) => dropUnnamed(joinMentions(mentions.filter((mention) => mention.role === role))));
}

const roles: readonly ActorRole[] = ["PERPETRATOR", "TARGET", "PARTICIPANT"];

/** The statuses from strongest to weakest; DENIED stands beside them. */
export const statusOrder: readonly AttributionStatus[] = ["CLAIMED", "FACT", "ACCUSED_BY_AUTHORITIES", "ACCUSED", "SUSPECTED"];

function joinMentions(mentions: readonly ReportActor[]): DecidedActor[] {
  const mentionsOfActor = groupBy(
    mentions,
    (mention) => `${mention.group?.id ?? mention.name.toLowerCase()} ${mention.status === "DENIED"}`,
  );
  return [...mentionsOfActor.values()].map((own) => joinOne(own, mentions));
}

function joinOne(own: readonly ReportActor[], all: readonly ReportActor[]): DecidedActor {
  const strongest = own.reduce((best, each) => (rankOf(each) < rankOf(best) ? each : best));
  const by = own.filter((each) => each.status === strongest.status).flatMap((each) => each.by);
  const count = own.find((each) => each.count !== null)?.count ?? null;
  return { ...strongest, by: [...new Set(by)], count, contested: isDisputed(strongest, all) };
}

function rankOf({ status }: ReportActor): number {
  return status === null ? -1 : statusOrder.indexOf(status);
}

/** The group itself, or somebody for it, denies what others say. */
function isDisputed(actor: ReportActor, all: readonly ReportActor[]): boolean {
  if (actor.role !== "PERPETRATOR" || actor.group === null) return false;
  const mentions = all.filter((each) => each.group?.id === actor.group!.id);
  return mentions.some((each) => each.status === "DENIED") && mentions.some((each) => each.status !== "DENIED");
}

/** "Gunmen" and "unidentified attackers" say less than the name of a group in the same role. */
function dropUnnamed(actors: readonly DecidedActor[]): DecidedActor[] {
  const isNamed = actors.some((actor) => actor.group !== null && actor.status !== "DENIED");
  const isVague = (actor: DecidedActor) => actor.group === null && actor.kind === "UNIDENTIFIED";
  return isNamed ? actors.filter((actor) => !isVague(actor)) : [...actors];
}
