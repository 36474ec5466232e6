import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readLexiconRows } from "../../src/gazetteer/group-file.js";
import { LexiconError, mergeRows, openGroups } from "../../src/gazetteer/groups.js";
import { lexiconFaults } from "../../src/gazetteer/lexicon-faults.js";
import { projectFile } from "../../src/project.js";

test("the lexicon that ships is sound", () => {
  expect(lexiconFaults(mergeRows(readLexiconRows([projectFile("data", "groups")])))).toEqual([]);
});

test("the lexicon that ships has no id twice", () => {
  const { groups, sources } = readLexiconRows([projectFile("data", "groups")]);
  for (const rows of [groups, sources]) expect(new Set(rows.map(({ row }) => row.id)).size).toBe(rows.length);
});

test.each([
  ["fighters of Boko Haram", "Boko Haram"],
  ["BOKO HARAM attacked", "Boko Haram"],
  ["the Boko-Haram sect", "Boko Haram"],
  ["al-Qaeda, el-Qa'ida and Al Qaida", "Al-Qaeda Al-Qaeda Al-Qaeda"],
  ["Ansar ash-Sharia, once Ansar al-Sharia", "same"], // one article, many spellings
  ["Séléka or Seleka", "same"],
  ["Houthi rebels", "Houthis"], // the singular of a plural name
  ["Hezbollah's men", "Hezbollah"],
  ["the Nigerian army", "Nigerian Armed Forces"], // names of forces may be written small
  ["the PMU, i.e. the Hashd al-Shaabi", "same"],
  ["an Islamic state", ""], // a common noun
  ["Pip said pmu", ""], // abbreviations need their capitals
])("a name is found in the spellings that reporters use: %s", (text, names) => {
  const found = openGroups()
    .groupNames.find(text, false)
    .map(({ readings }) => readings[0]!.entry.name);
  if (names === "same") expect(new Set(found).size).toBe(1);
  else expect(found.join(" ")).toBe(names);
});

test("a text without capitals is read without them; short and common words are weak readings", () => {
  const names = openGroups().groupNames.find("guerrillas of the fmln and of sendero luminoso", true);
  expect(names.map(({ readings: [first] }) => `${first!.entry.id} ${first!.strength}`)).toEqual([
    "gr_farabundo-marti-national-liberation-front SURE",
    "gr_comorian-army-of-national-development WEAK", // AND
    "gr_shining-path SURE",
  ]);
});

test("a form that means several things is a weak reading of each", () => {
  const [match] = openGroups().groupNames.find("The NRA advanced", false);
  expect(match!.readings.length).toBeGreaterThan(1);
  expect(match!.readings.every(({ strength }) => strength === "WEAK")).toBe(true);
});

test("a user's folder adds groups and widens those that ship", () => {
  const folder = aFolder([
    '{"id":"northern-star-front","name":"Northern Star Front","kind":"REBEL_GROUP","countries":["COL"]}',
    '{"id":"boko-haram","name":"Boko Haram","kind":"REBEL_GROUP","aliases":["Sect of the Red Gate"]}',
  ]);
  const groups = openGroups([folder]);
  expect(groups.byId("gr_northern-star-front")!.countries).toEqual(["COL"]);
  expect(groups.byId("gr_boko-haram")!.aliases).toContain("Sect of the Red Gate");
  expect(groups.byId("gr_boko-haram")!.aliases.length).toBeGreaterThan(1);
});

test("a folder with faults is refused with all of them", () => {
  const folder = aFolder([
    "{broken",
    '{"id":"Star","name":"Star of Nowhere","kind":"GANG","countries":["ZZZ"],"parents":["nobody"],"colour":"red"}',
    '{"id":"other-haram","name":"Boko Haram","kind":"REBEL_GROUP"}',
  ]);
  const open = () => openGroups([folder]);
  expect(open).toThrow(LexiconError);
  for (const fault of [
    "not JSON",
    "unknown kind GANG",
    "unknown country ZZZ",
    "no group has the id nobody",
    "unknown field colour",
    "also a form of",
  ]) {
    expect(open).toThrow(fault);
  }
});

function aFolder(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-lexicon-"));
  writeFileSync(join(folder, "own.jsonl"), lines.join("\n"));
  return folder;
}
