import { expect, test } from "@jest/globals";
import { loadForceWords } from "../../../src/extraction/actors/index.js";
import { folderWith } from "../lexicon/folder-with.js";
import { read } from "./reading.js";

const header = "words,force,needs";

test("a user's word names a country's force like ours", () => {
  const text = "Nigerian sappers cleared the road.";
  expect(read(text).groups).toEqual([]);
  const forces = loadForceWords({ folder: folderWith("forces.csv", header, "sapper,army,") });
  expect(read(text, forces).groups).toMatchObject([{ group: { id: "gr_nigerian-armed-forces" }, rule: "group.national-force" }]);
});

test.each([
  ["sapper,,", "forces.csv:2: a force is wanted."],
  ["sappers of war,army,", "forces.csv:2: one word or two, not more."],
  ["sapper,army,always", 'forces.csv:2: needs must be empty or "nationality"'],
])("a fault is told with its line: %s", (line, message) => {
  expect(() => loadForceWords({ folder: folderWith("forces.csv", header, line) })).toThrow(message);
});
