import type { Article } from "../../article/index.js";
import type { ExtractionRecord } from "../../extraction/index.js";
import { colours } from "./colours.js";
import { eventTable } from "./event-table.js";
import { type Mark, markedText, paint } from "./marked-text.js";

/**
 * An article for the eye: its text with the words of each event in that event's colour, then a table an event, each value with its words and
 * the rule that gave it. Without colours a row under the text tells the events by their numbers.
 */
export function explain(article: Article, record: ExtractionRecord, width = defaultWidth()): string {
  const tables = record.events.map((event, index) => eventTable(event, paint(index)));
  return `${[header(article, record), markedText(article, marksOf(record), width), ...tables, ...footer(record)].join("\n\n")}\n\n`;
}

function defaultWidth(): number {
  return Math.min(process.stdout.columns ?? 110, 120);
}

function header({ title, publishedAt, source, id }: Article, { status }: ExtractionRecord): string {
  const about = [source?.name, publishedAt, id, status].filter((part) => part != null).join(" · ");
  return title === null ? colours.dim(about) : `${colours.bold(title)}\n${colours.dim(about)}`;
}

/** All words that an event rests on, the event's number with them. */
function marksOf({ events }: ExtractionRecord): Mark[] {
  return events.flatMap((event, index) => {
    const words = [
      ...[event.trigger, event.date, event.place, ...event.perpetrators, ...event.targets, ...event.participants],
      ...[...event.weapons, ...event.casualties, ...event.perpetrators.flatMap((each) => each.attribution.by)],
    ];
    return words.flatMap((each) =>
      each?.span ? [{ start: each.span[0], end: each.span[1], event: index, isTrigger: each === event.trigger }] : [],
    );
  });
}

function footer({ groups, places, sources }: ExtractionRecord): string[] {
  const lists = [
    ["groups", groups.map((each) => each.group.name)],
    ["places", places.map((each) => (each.name === null ? `${each.text} (unknown)` : each.name))],
    ["sources", sources.map((each) => `${each.name} (${each.kind.toLowerCase()})`)],
  ] as const;
  const lines = lists
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${colours.dim(label.padEnd(9))}${[...new Set(names)].join(", ")}`);
  return lines.length === 0 ? [] : [lines.join("\n")];
}
