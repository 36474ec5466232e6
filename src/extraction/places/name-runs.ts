import { type Doc, type TokenRange, tokenText } from "../../language/index.js";

/**
 * Runs of capitalised words, each perhaps holding names: "Deir ez-Zor", "Rio de Janeiro", "President Ahmed Hassan". Small words inside are kept; the
 * first word of a sentence counts only where it isn't a common one.
 */
export function nameRuns(doc: Doc): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (!beginsName(doc, token)) continue;
    const start = token;
    let end = token + 1;
    while (end < doc.length) {
      const next = skipSmall(doc, end);
      if (next < 0) break;
      end = next + 1;
    }
    runs.push({ start, end });
    token = end - 1;
  }
  return runs;
}

/** Whether the token is a word written with a capital; blanked regions, which the parser saw as white space, are none. */
export function isCapitalised(doc: Doc, token: number): boolean {
  return /^[\p{Lu}\p{Lt}]\S*$/u.test(tokenText(doc, token));
}

/** Whether the next token stands right behind this one, with nothing between. */
export function isGlued(doc: Doc, token: number): boolean {
  return doc.end[token] === doc.start[token + 1];
}

/** The first word of its sentence, quotation marks aside. */
export function opensSentence(doc: Doc, token: number): boolean {
  const start = doc.sentences[doc.sentenceOf[token]!]?.start ?? 0;
  for (let each = token - 1; each >= start; each--)
    if (/[\p{L}\p{N}]/u.test(tokenText(doc, each))) return /^[.!?:]$/.test(tokenText(doc, token - 1));
  return true;
}

function beginsName(doc: Doc, token: number): boolean {
  if (isArticlePrefix(doc, token)) return true;
  if (!isCapitalised(doc, token)) return false;
  const word = tokenText(doc, token);
  return !commonWords.has(word.toLowerCase()) || /^U\.?S\.?$/.test(word);
}

/** "al-Bab": the article is written small and hangs on the name. */
function isArticlePrefix(doc: Doc, token: number): boolean {
  return (
    token + 2 < doc.length &&
    /^(?:al|el|ar|as|ash|an|at|az|ad|es|ez|ed|en|er)$/.test(tokenText(doc, token)) &&
    /^[-‐‑]$/.test(tokenText(doc, token + 1)) &&
    isCapitalised(doc, token + 2)
  );
}

/** Index of the next capitalised word, at `token` or behind small words and hyphens that names hold; -1 if the run ends here. */
function skipSmall(doc: Doc, token: number): number {
  for (let each = token; each < Math.min(token + 4, doc.length); each++) {
    if (doc.sentenceOf[each] !== doc.sentenceOf[token - 1]) return -1;
    if (isCapitalised(doc, each)) return each;
    if (!small.test(tokenText(doc, each))) return -1;
  }
  return -1;
}

const small =
  /^(?:al|el|ar|as|ash|an|at|az|ad|es|ez|ed|en|er|ul|ur|e|i|y|de|del|della|di|la|las|le|los|les|lès|du|des|da|do|dos|das|d'|d’|of|and|the|sur|sous|upon|on|in|am|von|van|der|den|ibn|bin|bou|'|’|-|‐|‑|&)$/;

/** Words that begin sentences and headlines; as the first word of a name they are left out. */
const commonWords = new Set(
  (
    "the a an and or but nor if then than that this these those there here where when while who whom whose which what why how of in on at by to for " +
    "from with without within into onto over under after before since until during between among against about above below off out up down he she " +
    "it they we you i me him her us them my his its our their is are was were be been do does did has have had will would shall should can could may " +
    "might must not no yes all any some each every both either neither one two three four five six seven eight nine ten more most less least many " +
    "much few so as also just only even still such very too again ever never now once near monday tuesday wednesday thursday friday saturday " +
    "sunday january february march april june july august september october november december according earlier later meanwhile however"
  ).split(" "),
);
