import type { Article, Reading } from "../article/index.js";
import type { OutletMemory } from "../extraction/index.js";
import type { Place } from "../gazetteer/index.js";
import { loadOurKnown } from "./known.js";

/** Each input with the places that the earlier articles of its outlet name: read one after another, whichever threads extract. */
export async function* withOutletPlaces(
  readings: AsyncIterable<Reading>,
): AsyncGenerator<{ readonly reading: Reading; readonly outletPlaces: readonly Place[] }> {
  let memory: OutletMemory | undefined;
  for await (const reading of readings) {
    if (reading.kind !== "article" || reading.article.source === null) {
      yield { reading, outletPlaces: [] };
      continue;
    }
    // Made for the first article that names its outlet: it needs the gazetteer on this thread, even where others extract.
    memory ??= await openMemory();
    yield { reading, outletPlaces: readBy(memory, reading.article) };
  }
}

async function openMemory(): Promise<OutletMemory> {
  const [{ OutletMemory }, known] = await Promise.all([import("../extraction/index.js"), loadOurKnown()]);
  return new OutletMemory(known);
}

/** An article on which this fails has its fault told by its own extraction. */
function readBy(memory: OutletMemory, article: Article): readonly Place[] {
  try {
    return memory.read(article);
  } catch {
    return [];
  }
}
