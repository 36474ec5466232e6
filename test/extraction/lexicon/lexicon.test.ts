import { expect, test } from "@jest/globals";
import { loadLexicon } from "../../../src/extraction/lexicon/index.js";
import { folderWith } from "./folder-with.js";

test("the lexicon that ships is sound, and no word stands in it twice for one kind", () => {
  const entries = [...loadLexicon().triggers.values()].flat().map(({ words, part, kind }) => `${words.join(" ")}/${part}/${kind}`);
  expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
});

test("a user's folder adds words to ours", () => {
  const folder = folderWith("triggers.csv", "words,part,kind,needs", "# Haiti", "necklace,verb,KILL,patient:human");
  expect(loadLexicon({ folder }).triggers.get("necklace")).toEqual([
    { words: ["necklace"], part: "verb", kind: "KILL", needs: [{ role: "patient", natures: ["human"] }] },
  ]);
});

test.each([
  ["words,part,kind", 'triggers.csv:1: the first line must be "words,part,kind,needs".'],
  ["words,part,kind,needs\nzap,verb,ZAP,", 'triggers.csv:2: no kind of event is called "ZAP"'],
  ["words,part,kind,needs\nzap,verb,KILL,patient:humans", 'triggers.csv:2: "humans" is no nature'],
  ["words,part,kind,needs\n\nzap,adverb,KILL,", "triggers.csv:3: part must be one of verb, noun, adjective"],
])("a fault in a lexicon file is named with its line: %s", (text, message) => {
  expect(() => loadLexicon({ folder: folderWith("triggers.csv", text) })).toThrow(message);
});
