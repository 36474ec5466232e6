import type { Span } from "./article.js";

/** The text with spaces in place of these spans, line breaks kept: for who reads on they are gone, and no offset moves. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = "";
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    blanked += text.slice(end, span.start) + text.slice(Math.max(end, span.start), span.end).replace(/[^\n]/g, " ");
    end = Math.max(end, span.end);
  }
  return blanked + text.slice(end);
}
