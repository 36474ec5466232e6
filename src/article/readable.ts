import type { Article } from "./article.js";
import { blank } from "./blank.js";
import { ordinaryCase } from "./letter-case.js";
import { type Rewrite, rewrites } from "./rewrites.js";

/**
 * The article's text as the parser gets it: what is not its own telling is blanked, odd spellings are put right.
 * It has the length of `article.text`, and every offset means the same in both.
 * @param capitalizeNames - puts capitals into text without any; who knows names of places and groups can, this stage can't.
 */
export function readable({ text, regions }: Article, capitalizeNames: Rewrite = (small) => small): string {
  const told = blank(
    text,
    regions.filter((region) => region.kind !== "TWEET"),
  );
  return ordinaryCase(
    rewrites.reduce((rewritten, rewrite) => rewrite(rewritten), told),
    capitalizeNames,
  );
}
