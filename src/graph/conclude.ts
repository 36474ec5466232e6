import { type Candidate, type Decision, decideEvent, type Report, resolve } from "../resolution/index.js";
import { type ConcludedEvent, toAboutRows, toEventRows } from "./event-rows.js";
import { newId } from "./ids.js";
import { type ReportRow, toReport } from "./report-row.js";
import { statement } from "./statements.js";
import { type Run, runOver } from "./store.js";

/** What became of events in one step. */
export interface Conclusion {
  readonly created: readonly string[];
  /** Known before, and told of by one report more or less. */
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Entries of the audit trail, in the order created, updated, removed. */
  readonly changes: readonly string[];
  readonly decisions: readonly Decision[];
}

/**
 * Finds out which events new reports tell of, and decides those events anew, in the transaction that stored the reports.
 * @param revisions - the versions of articles that others supersede. Their reports leave their events only after the new ones have found theirs, so that
 *   an event which both tell of keeps its id.
 */
export async function conclude(
  run: Run,
  reports: readonly Report[],
  revisions: readonly { readonly oldId: string }[],
): Promise<Conclusion> {
  const findCandidates = async (windows: unknown) => {
    const rows = await run<{ id: string }>(statement("event/find-candidates"), { windows });
    return readEvents(
      run,
      rows.map((row) => row.id),
    );
  };
  const decisions = await resolve(reports, findCandidates, (report) => `ev_${report.id.slice("rp_".length)}`);
  await runOver(
    run,
    "event/save-new",
    decisions.filter((each) => each.isNew).map((each) => ({ id: each.eventId })),
  );
  await runOver(run, "event/save-about", toAboutRows(decisions));

  const orphaned = (await runOver<{ eventId: string }>(run, "article/withdraw-reports", revisions)).map((row) => row.eventId);
  const touched = [...new Set([...decisions.map((each) => each.eventId), ...orphaned])];
  const removed = (
    await runOver<{ removedId: string }>(
      run,
      "event/remove-empty",
      orphaned.map((id) => ({ id })),
    )
  ).map((row) => row.removedId);
  const kept = touched.filter((id) => !removed.includes(id));
  await decideAnew(run, kept);

  const created = new Set(decisions.filter((each) => each.isNew).map((each) => each.eventId));
  const outcome = { created: [...created], updated: kept.filter((id) => !created.has(id)), removed, decisions };
  const changes = toChangeRows(outcome);
  await runOver(run, "change/save", changes);
  return { ...outcome, changes: changes.map((change) => change.id) };
}

/** Decides every value of these events from their reports, and writes what changed hands. */
export async function decideAnew(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const events = await readEvents(run, ids);
  const quotes = new Map(
    (await run<{ id: string; quotes: string[] }>(statement("event/quotes"), { ids })).map((row) => [row.id, row.quotes]),
  );
  const concluded: ConcludedEvent[] = events.map(({ eventId, reports }) => ({
    id: eventId,
    values: decideEvent(reports),
    quotes: quotes.get(eventId) ?? [],
  }));
  const rows = toEventRows(concluded);
  await runOver(run, "event/save", rows.events);
  await run(statement("event/drop-ties"), { ids });
  await runOver(run, "event/save-place", rows.places);
  await runOver(run, "event/save-actors", rows.actors);
  await runOver(run, "event/save-perpetrators", rows.perpetrators);
  await runOver(run, "event/save-targets", rows.targets);
  await runOver(run, "event/save-participants", rows.participants);
  await runOver(run, "event/save-weapons", rows.weapons);
  await run(statement("event/save-reporting"), { ids });
  const claimIds = concluded.flatMap((event) => event.values.supersededClaims);
  await run(statement("event/mark-superseded"), { ids, claimIds });
}

async function readEvents(run: Run, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const rows = await run<{ eventId: string; report: ReportRow }>(statement("event/reports-to-decide"), { ids });
  const reportsOfEvent = new Map<string, Report[]>();
  for (const { eventId, report } of rows) reportsOfEvent.set(eventId, [...(reportsOfEvent.get(eventId) ?? []), toReport(report)]);
  return [...reportsOfEvent].map(([eventId, reports]) => ({ eventId, reports }));
}

function toChangeRows({ created, updated, removed, decisions }: Omit<Conclusion, "changes">) {
  const row = (action: string, reason: string | null) => (eventId: string) => ({
    id: newId("ch"),
    action,
    actor: "resolution",
    reason,
    reportIds: decisions.filter((each) => each.eventId === eventId).map((each) => each.report.id),
    eventId,
  });
  return [
    ...created.map(row("CREATED", null)),
    ...updated.map(row("UPDATED", null)),
    ...removed.map(row("RETRACTED", "Its only articles were revised, and tell of it no more.")),
  ];
}
