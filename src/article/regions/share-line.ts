import type { Region } from "../article.js";
import { linesOf, type TextLine } from "./text-lines.js";

/** What a publisher asks of readers or says of itself: follow, subscribe, download, report a mistake, all rights reserved. */
export function findShareLines(text: string): Region[] {
  return linesOf(text).flatMap(sharePartsOf);
}

/** A line is judged by its sentences, from both ends inwards: a text without line breaks has its furniture in one line with its story. */
function sharePartsOf(line: TextLine): Region[] {
  const head = leadingLength(line.text);
  if (head === line.text.length) return [share(line.start, line.end)];
  const tail = trailingLength(line.text);
  const parts: Region[] = [];
  if (head > 0) parts.push(share(line.start, line.start + head));
  if (tail > 0) parts.push(share(line.end - tail, line.end));
  return parts;
}

function leadingLength(line: string): number {
  let length = 0;
  for (;;) {
    const sentence = firstSentence(line.slice(length, length + longestShareSentence));
    if (sentence === null || !isShareSentence(sentence)) return length;
    length += sentence.length;
  }
}

function trailingLength(line: string): number {
  let length = 0;
  for (;;) {
    const rest = line.slice(Math.max(0, line.length - length - longestShareSentence), line.length - length);
    const start = lastSentenceStart(rest);
    if (start === null || !isShareSentence(rest.slice(start))) return length;
    length += rest.length - start;
  }
}

const longestShareSentence = 300;

function firstSentence(text: string): string | null {
  return /^[\s\S]+?(?:[.!?]["”)\]]*\s+(?=[\p{Lu}"“([])|[.!?]?["”)\]]*\s*$)/u.exec(text)?.[0] ?? null;
}

function lastSentenceStart(text: string): number | null {
  const starts = [...text.trimEnd().matchAll(/[.!?]["”)\]]*\s+(?=[\p{Lu}"“([])/gu)];
  const last = starts.at(-1);
  return last === undefined ? null : last.index + last[0].length;
}

function isShareSentence(sentence: string): boolean {
  const bare = sentence.trim().replace(/^[([*\s]+/, "");
  return (appeal.test(bare) && medium.test(bare)) || fixed.test(bare);
}

/** An appeal is addressed to the reader, so it begins with its verb ... */
const appeal =
  /^(?:for (?:all |more |the )*(?:latest|breaking|updates|news|stories|headlines|information)\b[^.]{0,80}\b)?(?:please |to [a-z ]{3,40}, |don['’]t (?:miss|forget)[^.]{0,40}|click here to |you can (?:also )?)?(?:follow|subscribe|sign up|join|like|share|download|click|tap|visit|get|email|e-mail|support|donate|listen|tune in|register|install|keep up|stay|send|enter|log in|contact|read)(?![-\w])/i;

/** ... and names the channel. */
const medium =
  /\b(?:newsletter|letter from|app|channel|twitter|facebook|whatsapp|telegram|google news|instagram|youtube|tiktok|linkedin|inbox|e-?mail|podcast|subscription|subscribers?|notifications?|alerts?|our (?:website|site|page|work|journalism|stories|reporting)|updates|online|advertisement|comments?|account|password|free trial|live blog|@\w+)\b/i;

/** What needs no second sign. */
const fixed =
  /^(?:©|copyright\b|all rights reserved|advertisement\b|sponsored\b|published in the\b|this (?:is a )?(?:breaking|developing) (?:news )?(?:story|report)\b|this (?:story|article|report) (?:was|has been) (?:first |originally |last )?(?:published|updated|corrected)|something went wrong|invalid email|thank you for (?:subscribing|reading|your)|please try again|were you (?:there|affected)\?|have you (?:seen|witnessed)[^.]{0,60}\?|do you (?:know|have) (?:more|information|a story)|the views? expressed\b|our standards:|terms (?:of|and)\b|privacy policy|cookie|we use cookies|skip to\b|share (?:this|on)\b|print this|\d+ comments?$|last updated\b|estimated reading time|story continues below|scroll (?:down|to)|(?:home|news|world|politics|sport|opinion)(?: [|›>»] ?\w+){2,})/i;

function share(start: number, end: number): Region {
  return { kind: "SHARE_LINE", start, end, day: null };
}
