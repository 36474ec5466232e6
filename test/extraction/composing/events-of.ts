import { toArticle } from "../../../src/article/index.js";
import { type EventRecord, extract, loadKnown } from "../../../src/extraction/index.js";

const known = loadKnown();

/** The events of a text published on Friday 10 March 2023. */
export function readEvents(text: string, title: string | null = null): readonly EventRecord[] {
  const outcome = toArticle({ id: "test", text, title, publishedAt: "2023-03-10", language: "en" });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  return extract(outcome.article, known).events;
}

/**
 * The events in a compact notation, main one first: "ARMED_CLASH ambush 03-08, 11 dead". Day and dead where known, modality unless actual;
 * "none" without events.
 */
export function eventsOf(text: string, title: string | null = null): string {
  const events = readEvents(text, title);
  return events.length === 0 ? "none" : events.map(notationOf).join("; ");
}

function notationOf({ subtype, trigger, modality, date, killed }: EventRecord): string {
  const day = date?.text && date.precision === "DAY" ? ` ${date.start.slice(5)}` : "";
  const dead = killed ? `, ${killed.best ?? `${killed.low}+`} dead` : "";
  return `${subtype} ${trigger.text}${modality === "ACTUAL" ? "" : ` ${modality}`}${day}${dead}`;
}

/** Who did what to whom: "rebels > soldiers", "army ~ rebels" where neither is said to have begun. */
export function partiesOf(text: string): string {
  const event = readEvents(text)[0];
  if (!event) return "none";
  const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join("+") || "-";
  return event.participants.length > 0
    ? event.participants.map(({ name }) => name).join(" ~ ")
    : `${names(event.perpetrators)} > ${names(event.targets)}`;
}
