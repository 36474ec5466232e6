import { expect, test } from "@jest/globals";
import { readable, toArticle } from "../../src/article/index.js";
import { extract, loadKnown } from "../../src/extraction/index.js";
import { mayTellOfEvent } from "../../src/extraction/relevance.js";

const known = loadKnown();

function read(text: string) {
  const outcome = toArticle({ text, language: "en", publishedAt: "2023-05-02" });
  if (outcome.kind !== "article") throw new Error("no article");
  return outcome.article;
}

test.each([
  { text: "Gunmen shot two farmers near Maiduguri.", may: true }, // shoot
  { text: "Three guards were slain overnight.", may: true }, // slay
  { text: "Soldiers opened the gate, and a fire burned.", may: true }, // the words of "open fire", though nobody did
  { text: "The museum shows paintings of the coast.", may: false },
  { text: "Rainfall helped the maize farmers of Kenya.", may: false },
])("may tell of an event: $text $may", ({ text, may }) => {
  expect(mayTellOfEvent(readable(read(text)), known.lexicon)).toBe(may);
});

test("an article that can't tell of an event still has its places", () => {
  const { status, events, places, sources } = extract(read("The museum in Nairobi shows paintings of the coast of Kenya."), known);
  expect({ status, events, sources }).toEqual({ status: "NO_EVENTS", events: [], sources: [] });
  expect(places.map(({ text }) => text)).toEqual(["Nairobi", "Kenya"]);
});
