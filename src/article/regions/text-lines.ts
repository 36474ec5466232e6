import type { Span } from "../article.js";

/** A line of a text without the white space around it; never empty. */
export interface TextLine extends Span {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly opensBlock: boolean;
}

/** The lines that have anything on them, in order. Any of the line breaks of Windows, Unix and Unicode ends one. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let opensBlock = true;
  let start = 0;
  for (const whole of text.split(/\r?\n|\u2028|\u2029/)) {
    const trimmed = whole.trim();
    if (trimmed === "") opensBlock = true;
    else {
      const from = start + whole.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, opensBlock });
      opensBlock = false;
    }
    start += whole.length + (text[start + whole.length] === "\r" ? 2 : 1);
  }
  return lines;
}

/** A line that ends as a sentence does, whatever quotes or brackets close it. */
export function endsSentence(line: string): boolean {
  return /[.!?…]["”’')\]]*$/.test(line.slice(-8));
}
