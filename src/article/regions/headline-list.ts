import type { Region } from "../article.js";
import { endsSentence, linesOf, type TextLine } from "./text-lines.js";

/**
 * Headlines of other articles: what follows "Read more:" on its line, the lines below such a heading that don't end as sentences do,
 * and a run of such lines at the end of the text.
 */
export function findHeadlineLists(text: string): Region[] {
  const lines = linesOf(text);
  const regions: Region[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const heading = listHeading.exec(line.text);
    if (heading === null) {
      const inside = listInBrackets.exec(line.text.slice(0, longestBracketed));
      if (inside) regions.push(list(line.start + inside.index, line.start + inside.index + inside[0].length));
      continue;
    }
    let end = line.end;
    if (heading[0].length === line.text.length) while (i + 1 < lines.length && isHeadline(lines[i + 1]!)) end = lines[++i]!.end;
    regions.push(list(line.start, end));
  }
  return [...regions, ...listAtEnd(lines, regions.at(-1)?.end ?? 0)];
}

/** "Read more:", "MORE FROM HPA:", "On the same subject: ...", or such words alone on a line. */
const subject = "(?: (?:from|on|about|in) [\\p{L}\\d&.'’ -]{2,40})?";
const listHeading = new RegExp(
  `^[[(*]*(?:${[
    `read(?: (?:more|also|next|on|this|here))?${subject}`,
    `(?:see|watch|listen)(?: (?:also|more|now|next|here))?`,
    `(?:also|further|you (?:may|might) also) (?:read|reading|see|watch|like)`,
    `more(?: (?:here|stories|news|headlines|coverage|reading))?${subject}`,
    `most (?:read|viewed|popular|shared)`,
    `on the same (?:subject|topic)`,
    `related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|topics?|links?|posts?))?`,
    `recommended(?: (?:for you|stories|reading))?`,
    `trending(?: now)?|up next|don['’]t miss|editors?['’]?s? (?:picks?|choice)`,
    `(?:top|latest|other) (?:stories|news|headlines)|in (?:other|related) news`,
  ].join("|")})(?:\\s*[:|»›>]+\\s*|$)`,
  "iu",
);

const longestBracketed = 20_000;
const listInBrackets = /[([](?:read|see) (?:also|more)\s*:[^()[\]\n]{3,200}[)\]]/i;

/** A headline has no full stop; a paragraph has, or runs long. */
function isHeadline({ text }: TextLine): boolean {
  return text.length <= longestHeadline && !/[.!…:]["”’')\]]*$/.test(text.slice(-8));
}

const longestHeadline = 160;

/** Without a heading, two lines or more at the very end, each a block of its own, and only if the lines above do end as sentences. */
function listAtEnd(lines: readonly TextLine[], from: number): Region[] {
  let first = lines.length;
  while (first > 0 && isStandingHeadline(lines[first - 1]!) && lines[first - 1]!.start >= from) first -= 1;
  const body = lines.slice(0, first);
  const punctuated = body.filter((line) => endsSentence(line.text)).length;
  if (lines.length - first < 2 || body.length < 2 || punctuated * 2 < body.length) return [];
  return [list(lines[first]!.start, lines.at(-1)!.end)];
}

function isStandingHeadline(line: TextLine): boolean {
  return line.opensBlock && isHeadline(line) && !/^[-•*·\d]/.test(line.text);
}

function list(start: number, end: number): Region {
  return { kind: "HEADLINE_LIST", start, end, day: null };
}
