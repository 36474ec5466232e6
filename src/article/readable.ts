import type { Article } from "./article.js";
import { blank } from "./blank.js";
import { rewrites } from "./rewrites.js";

/**
 * The article's text as the parser gets it: what is not its own telling is blanked, odd spellings are put right.
 * It has the length of `article.text`, and every offset means the same in both.
 */
export function readable({ text, regions }: Article): string {
  const told = blank(
    text,
    regions.filter((region) => region.kind !== "TWEET"),
  );
  return rewrites.reduce((rewritten, rewrite) => rewrite(rewritten), told);
}
