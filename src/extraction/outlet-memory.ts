import type { Article } from "../article/index.js";
import type { Place } from "../gazetteer/index.js";
import { placesNamedIn } from "./extract.js";
import type { Known } from "./known.js";
import { OutletHomes } from "./places/index.js";

/**
 * What the articles of a run, read in order, tell of the home of each outlet. It depends on the articles before and on nothing else: a quick look
 * at each (no parse) stands in for its extraction, which another thread may not have finished. Articles without a source have no part in it.
 */
export class OutletMemory {
  private readonly homes = new OutletHomes();

  constructor(private readonly known: Known) {}

  /** The places that earlier articles of this one's outlet named, for `extract`; then remembers those that it names itself. */
  read(article: Article): readonly Place[] {
    const outlet = article.source?.name ?? null;
    if (outlet === null) return [];
    const earlier = this.homes.of(outlet);
    this.homes.remember(
      outlet,
      placesNamedIn(article, this.known, earlier).map((place) => ({ place })),
    );
    return earlier;
  }
}
