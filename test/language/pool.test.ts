import { expect, test } from "@jest/globals";
import { analyse, analyseAll, type Doc } from "../../src/language/index.js";

async function collect(docs: AsyncIterable<Doc>): Promise<Doc[]> {
  const collected: Doc[] = [];
  for await (const doc of docs) collected.push(doc);
  return collected;
}

test("docs come in the order of the texts, whichever is done first, and as analyse gives them", async () => {
  const texts = ["Gunmen killed three people. ".repeat(200), "A bomb went off.", "", "Nobody was hurt.", "Police fired tear gas."];
  const docs = await collect(analyseAll(texts, { threads: 2 }));
  expect(JSON.stringify(docs)).toBe(JSON.stringify(texts.map((text) => analyse(text)))); // their arrays are of another realm
});

test("no more texts are read than the threads need", async () => {
  let read = 0;
  function* endless() {
    for (;;) yield `Bomb number ${++read} went off.`.padEnd(4_000);
  }
  for await (const doc of analyseAll(endless(), { threads: 1 })) {
    if (doc.text.includes("number 3 ")) break;
  }
  expect(read).toBeLessThan(15);
});

test("a text that can't be analysed stops the flow at its turn", async () => {
  await expect(collect(analyseAll(["Une bombe a explosé."], { language: "fr", threads: 1 }))).rejects.toThrow(
    'no model for the language "fr"',
  );
});
