import { expect, test } from "@jest/globals";
import { findTolls, loadCasualtyWords } from "../../../src/extraction/tolls/index.js";
import { analyse } from "../../../src/language/index.js";
import { folderWith } from "../lexicon/folder-with.js";

const header = "words,frame,kind,strength";

test("a user's word counts like ours", () => {
  const doc = analyse("Rebels vaporized five guards.");
  expect(findTolls(doc, loadCasualtyWords())).toEqual([]);
  expect(findTolls(doc, loadCasualtyWords({ folder: folderWith("casualties.csv", header, "vaporize,HARM,KILLED,") }))).toMatchObject([
    { kind: "KILLED", best: 5 },
  ]);
});

test.each([
  ["zap,HURT,KILLED,", "casualties.csv:2: frame must be one of HARM, SUFFER, STATE, COUNT"],
  ["zap,HARM,ZAPPED,", "casualties.csv:2: kind must be one of KILLED"],
  ["zap,HARM,KILLED,very", 'casualties.csv:2: strength must be empty or "weak"'],
])("a fault is told with its line: %s", (line, message) => {
  expect(() => loadCasualtyWords({ folder: folderWith("casualties.csv", header, line) })).toThrow(message);
});
