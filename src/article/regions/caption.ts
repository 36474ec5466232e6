import type { Region } from "../article.js";
import { linesOf } from "./text-lines.js";

/** Captions and credits of pictures: a labelled line, a line that ends in a picture credit, or a labelled bracket within a paragraph. */
export function findCaptions(text: string): Region[] {
  const brackets = [...text.matchAll(labelledBracket)].map((match) => caption(match.index, match.index + match[0].length));
  const lines = linesOf(text);
  const captions = (lines.length > 1 ? lines : [])
    .filter((line) => line.text.length <= longestCaption && (label.test(line.text) || credit.test(line.text)))
    .filter((line) => !brackets.some((bracket) => bracket.start < line.end && line.start < bracket.end))
    .map((line) => caption(line.start, line.end));
  return [...brackets, ...captions];
}

const longestCaption = 300;

/** "Photo: Soldiers guard ...", "Photo of ...", "File photo - ..." */
const label =
  /^[([]?(?:(?:file |stock )?(?:photo|picture|image|photograph)(?: (?:caption|credit|by|of)\b|\s*[:–—-]\s)|(?:caption|pictured|in this (?:file |undated |handout )?(?:photo|picture|image))\b)/i;

/** "... outside the mosque. (Reuters file photo)", "... on March 16, 2022. Levant Courier/Stringer", "Getty Images" */
const credit =
  /(?:[([](?:[^()[\]]{0,60}\b)?(?:file|photo|photograph|picture|image|courtesy|handout)\b[^()[\]]{0,40}[)\]]|\b(?:getty images|file photo|ap photo[\w/ ]{0,40}|(?:afp|reuters|epa|anadolu)\/[\w. ]{2,40}|(?:photo|image|picture) (?:by|courtesy|credit)\b[^.]{0,60}|[\w.]{2,30}\/(?:stringer|handout|staff|pool|file)))\.?$/i;

const labelledBracket =
  /[([](?:file |photo |picture |image )?(?:photo|picture|image|caption|photograph)(?: caption| credit)?\s*:[^()[\]\n]{1,400}[)\]]/gi;

function caption(start: number, end: number): Region {
  return { kind: "CAPTION", start, end, day: null };
}
