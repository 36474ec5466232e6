import type { Region } from "../article.js";

/** Remnants of a web page: comments, scripts and style sheets with what is in them, tags, web addresses. Entities are put right in readable(). */
export function findMarkup(text: string): Region[] {
  return [...text.matchAll(markup)].map((match) => ({
    kind: "MARKUP",
    start: match.index,
    end: match.index + match[0].length,
    day: null,
  }));
}

/** Lengths are bounded, so that a page full of "<" costs no more than one without. */
const markup =
  /<!--[\s\S]{0,5000}?-->|<(script|style)\b[^>]{0,500}>[\s\S]{0,20000}?<\/\1>|<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,1000})?\/?>|https?:\/\/\S{1,2000}|\bwww\.[a-z0-9-]+\.\S{1,2000}/gi;
