import type { Article, Span } from "../../article/index.js";
import { colours } from "./colours.js";

/** Words that belong to an event, counted from 0. */
export interface Mark extends Span {
  readonly event: number;
  readonly isTrigger: boolean;
}

/** Colours in turn, so that neighbours differ. */
const palette = [colours.green, colours.cyan, colours.magenta, colours.yellow, colours.blue, colours.red] as const;

export function paint(event: number): (words: string) => string {
  return palette[event % palette.length]!;
}

/** The text, wrapped and indented, its marks coloured and underlined; what is not the article's own telling is dim. */
export function markedText({ text, regions }: Article, marks: readonly Mark[], width: number): string {
  const markAt = firstMarks(text.length, marks);
  const isDim = (at: number) => regions.some((region) => region.kind !== "TWEET" && region.start <= at && at < region.end);
  return linesOf(text, width - indent.length)
    .map((line) =>
      (indent + (colours.isColorSupported ? colouredLine(text, line, markAt, isDim) : numberedLine(text, line, markAt))).trimEnd(),
    )
    .join("\n");
}

const indent = "  ";

/** For each character the mark that shows: the earliest event has the say, a trigger before its arguments. */
function firstMarks(length: number, marks: readonly Mark[]): (Mark | undefined)[] {
  const markAt: (Mark | undefined)[] = new Array(length);
  const byRank = [...marks].sort((a, b) => Number(b.isTrigger) - Number(a.isTrigger) || a.event - b.event);
  for (const mark of byRank) for (let at = mark.start; at < mark.end; at++) markAt[at] ??= mark;
  return markAt;
}

/** Wraps at spaces; a paragraph's end is kept, empty lines too. */
function linesOf(text: string, width: number): Span[] {
  const lines: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const paragraphEnd = paragraph.index + paragraph[0].trimEnd().length;
    let start = paragraph.index;
    while (paragraphEnd - start > width) {
      const space = text.lastIndexOf(" ", start + width);
      const end = space > start ? space : start + width;
      lines.push({ start, end });
      start = space > start ? space + 1 : end;
    }
    lines.push({ start, end: Math.max(start, paragraphEnd) });
  }
  return lines;
}

function colouredLine(text: string, { start, end }: Span, markAt: readonly (Mark | undefined)[], isDim: (at: number) => boolean): string {
  let line = "";
  for (let from = start, to = start; from < end; from = to) {
    const mark = markAt[from];
    const dim = mark === undefined && isDim(from);
    while (to < end && markAt[to] === mark && (mark !== undefined || isDim(to) === dim)) to++;
    line += mark ? style(mark)(text.slice(from, to)) : dim ? colours.dim(text.slice(from, to)) : text.slice(from, to);
  }
  return line;
}

function style({ event, isTrigger }: Mark): (words: string) => string {
  return (words) => paint(event)(isTrigger ? colours.inverse(words) : colours.underline(words));
}

/** "=" under a trigger, the event's number under its other words. */
function numberedLine(text: string, { start, end }: Span, markAt: readonly (Mark | undefined)[]): string {
  const line = text.slice(start, end);
  let row = "";
  for (let at = start; at < end; at++) row += sign(markAt[at]);
  return row.trim() === "" ? line : `${line}\n${indent}${row.trimEnd()}`;
}

function sign(mark: Mark | undefined): string {
  if (mark === undefined) return " ";
  return mark.isTrigger ? "=" : String((mark.event + 1) % 10);
}
