import { itemMark } from "./items.js";

/** Text in, text of the same length out: what stands at an offset stays there. */
export type Rewrite = (text: string) => string;

/** Each puts right one thing that parsers stumble over. The order matters only where said: */
export const rewrites: readonly Rewrite[] = [
  spaceInvisibles,
  mendMojibake, // before quotes are made straight: it makes some
  resolveEntities, // likewise
  straightenQuotes,
  openBrackets,
  dropHashes,
  markItems,
  dropDoubledWords,
  endHeadline,
  endBlocks,
];

/** Carriage returns, tabs, no-break and zero-width spaces, marks of writing direction: to a tokenizer some are letters. */
function spaceInvisibles(text: string): string {
  return text.replace(/[\r\t\v\f\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060-\u2069\u3000\ufeff]/g, " ");
}

/** UTF-8 once read as Windows-1252: "Iraqâ€™s". */
function mendMojibake(text: string): string {
  if (!text.includes("â")) return text;
  // "Yemenâs", where the signs behind the first were lost.
  return text
    .replace(/(?<=\p{L})â(?=s\b)/gu, "'")
    .replace(/â€[™˜œ\u009d“”¦]?/g, (broken) => (mojibake[broken] ?? '"').padStart(broken.length));
}

const mojibake: Readonly<Record<string, string>> = { "â€™": "'", "â€˜": "'", "â€œ": '"', "â€“": "-", "â€”": "-", "â€¦": "..." };

/** "&amp;", "&#8217;". The sign stands where the entity ended, so that "Iraq&#8217;s" keeps its clitic together. */
function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,8}));/gi, (entity, decimal, hexadecimal, name: string | undefined) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
    const sign = code === null ? entities[name!.toLowerCase()] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    return sign === undefined ? entity : sign.padStart(entity.length);
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lt: "<",
  gt: ">",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: "–",
  mdash: "—",
  hellip: "...",
  eacute: "é",
};

/** Names are looked up with a straight apostrophe: "Hay’at Tahrir al-Sham". */
function straightenQuotes(text: string): string {
  return text.replace(/[‘’‛ʼʻ`´]/g, "'").replace(/[“”„‟«»]/g, '"');
}

/** An editor's word put into a sentence ("[southern] Kandahar") belongs to it; any other square bracket is a parenthesis. */
function openBrackets(text: string): string {
  return text.replace(/\[([^[\]\n]{1,200})\]/g, (bracket, words: string) => {
    if (/^sic$|^\.\.\.$|^…$/i.test(words)) return " ".repeat(bracket.length);
    return /^\p{Ll}[\p{L}'-]*(?: \p{Ll}[\p{L}'-]*){0,2}$/u.test(words) ? ` ${words} ` : `(${words})`;
  });
}

/** "#Baghdad" is Baghdad. */
function dropHashes(text: string): string {
  return text.replace(/#(?=\p{L})/gu, " ");
}

/** An item of a list keeps a mark that parsers take for a space. Items often have no full stop, nor has the heading above them. */
function markItems(text: string): string {
  return text.replace(/(^|[\p{L}\p{N}"']?\n)([ \t]*[-–—•*·▪●►]+)(?=\s+\S)/gu, (_, before: string, bullet: string) => {
    const lead = before.length === 2 ? `${before[0]}.` : before;
    return lead + itemMark.padStart(bullet.length, " ");
  });
}

/** "were were killed". Words that may stand twice ("had had", "that that") may. */
function dropDoubledWords(text: string): string {
  return text.replace(/\b(the|an?|of|in|to|at|on|by|and|was|were|is|are|been|be|have|has|his|their|its|from|with|for) (?=\1\b)/gi, (word) =>
    " ".repeat(word.length),
  );
}

/** A block that ends without a full stop, such as a heading, would run into the next one's first sentence. */
function endBlocks(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}"')])( *)\n(?=\s*\n)/gu, endSentence);
}

/** A headline on the first line, with a paragraph below it: one that is longer than the lines of a text broken to some width, or begins with a dateline. */
function endHeadline(text: string): string {
  const start = Math.max(0, text.search(/\S/));
  const end = start + longestHead; // a pattern in unicode mode is tried at every letter of the text, even if it begins with "^"
  const head = text
    .slice(start, end)
    .replace(
      /^(\S[^\n]{8,160}[\p{L}\p{N}"')])( *)\n(?=[^\n]{101}| {6,}\S)/u,
      (_, line: string, spaces: string) => line + endSentence(_, spaces),
    );
  return text.slice(0, start) + head + text.slice(end);
}

/** Letters in which a headline and the beginning of the paragraph below it stand, blanks included. */
const longestHead = 2000;

function endSentence(_: string, spaces: string): string {
  return spaces === "" ? "." : `.${spaces.slice(1)}\n`;
}
