import { type Candidate, type Decision, decideEvent, type Report, resolve, type SearchWindow } from "../resolution/index.js";
import { type ConcludedEvent, toAboutRows, toEventRows } from "./event-rows.js";
import { newId } from "./ids.js";
import { type ReportRow, toReport } from "./report-row.js";
import { type Run, runOver } from "./store.js";

/** What became of events in one step. */
export interface Conclusion {
  readonly created: readonly string[];
  /** Known before, and told of by one report more or less. */
  readonly updated: readonly string[];
  readonly removed: readonly string[];
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
  const findCandidates = async (windows: readonly SearchWindow[]) => {
    const rows = await runOver<{ id: string }>(run, "event/find-candidates", windows);
    return readEvents(
      run,
      rows.map((row) => row.id),
    );
  };
  const decisions = await resolve(reports, findCandidates, (report) => `ev_${report.id.slice("rp_".length)}`);
  await runOver(run, "event/save-about", toAboutRows(decisions));
  const orphaned = (await runOver<{ eventId: string }>(run, "article/withdraw-reports", revisions)).map((row) => row.eventId);
  const removed = (await runOver<{ id: string }>(run, "event/remove-empty", orphaned.map(toIdRow))).map((row) => row.id);

  // Nobody else tells of an event that this batch has founded: its reports are all at hand.
  const founded = new Set(decisions.filter((each) => each.isNew).map((each) => each.eventId));
  const known = [...decisions.map((each) => each.eventId), ...orphaned].filter((id) => !founded.has(id) && !removed.includes(id));
  const updated = [...new Set(known)];
  const events = [...founded].map((eventId) => ({ eventId, reports: reportsOf(decisions, eventId) }));
  await writeEvents(run, events, true);
  await decideAnew(run, updated);

  const outcome = { created: [...founded], updated, removed, decisions };
  await runOver(run, "change/save", toChangeRows(outcome));
  return outcome;
}

/** Decides every value of these events from all their reports, and writes them in place of what was concluded before. */
export async function decideAnew(run: Run, ids: readonly string[]): Promise<void> {
  await runOver(run, "event/drop-ties", ids.map(toIdRow));
  await writeEvents(run, await readEvents(run, ids), false);
}

async function writeEvents(run: Run, events: readonly Candidate[], areNew: boolean): Promise<void> {
  const concluded: ConcludedEvent[] = events.map(({ eventId, reports }) => ({ id: eventId, values: decideEvent(reports), reports }));
  const rows = toEventRows(concluded, areNew);
  await runOver(run, "event/save", rows.events);
  await runOver(run, "event/save-place", rows.places);
  await runOver(run, "event/save-actors", rows.actors);
  await runOver(run, "event/save-perpetrators", rows.perpetrators);
  await runOver(run, "event/save-targets", rows.targets);
  await runOver(run, "event/save-participants", rows.participants);
  await runOver(run, "event/save-weapons", rows.weapons);
  await runOver(run, "event/save-reporting", rows.reporting);
  await runOver(run, "event/mark-superseded", rows.claims);
}

async function readEvents(run: Run, ids: readonly string[]): Promise<Candidate[]> {
  const rows = await runOver<{ eventId: string; report: ReportRow }>(run, "event/reports-to-decide", ids.map(toIdRow));
  const reportsOfEvent = new Map<string, Report[]>();
  for (const { eventId, report } of rows) reportsOfEvent.set(eventId, [...(reportsOfEvent.get(eventId) ?? []), toReport(report)]);
  return [...reportsOfEvent].map(([eventId, reports]) => ({ eventId, reports }));
}

function reportsOf(decisions: readonly Decision[], eventId: string): Report[] {
  return decisions.filter((each) => each.eventId === eventId).map((each) => each.report);
}

function toIdRow(id: string) {
  return { id };
}

function toChangeRows({ created, updated, removed, decisions }: Conclusion) {
  const row = (action: string, reason: string | null) => (eventId: string) => ({
    id: newId("ch"),
    action,
    actor: "resolution",
    reason,
    reportIds: reportsOf(decisions, eventId).map((report) => report.id),
    eventId,
  });
  return [
    ...created.map(row("CREATED", null)),
    ...updated.map(row("UPDATED", null)),
    ...removed.map(row("RETRACTED", "Its only articles were revised, and tell of it no more.")),
  ];
}
