import { expect, test } from "@jest/globals";
import type { Reading } from "../../../src/extraction/actors/index.js";
import type { GroupMention, Statement } from "../../../src/extraction/index.js";
import {
  findPerpetratorEvidence,
  findStatements,
  loadSpeakerWords,
  sourcesOf,
  speakerOf,
} from "../../../src/extraction/statements/index.js";
import { lemmaAt, wordAt } from "../../../src/extraction/syntax/index.js";
import { openGroups } from "../../../src/gazetteer/index.js";
import { read } from "../actors/reading.js";
import { folderWith } from "../lexicon/folder-with.js";

test.each([
  ["Police said two men died.", "police POLICE"],
  ["Two men died, a hospital official said.", "hospital official MEDICAL"],
  ["A bomb killed three children, witnesses and a security source said.", "witnesses WITNESS, security source OFFICIAL"],
  ["The general told AFP the town had fallen.", "general MILITARY, Agence France-Presse AGENCY"], // both hands are sources
  ["According to residents, the men came at night.", "residents WITNESS"],
  ["Taliban spokesman Karim Noori said they had won.", "Karim Noori GROUP"],
  ["The mayor, Yusuf Ali, said ten died. Ali said more were hurt.", "Yusuf Ali OFFICIAL"], // one man
  ["A police captain said ten died. He said they fled.", "police captain MILITARY"],
  ["Human Rights Watch reported ten deaths.", "Human Rights Watch NGO"],
])("speakers are listed once, with what they are: %s", (text, sources) => {
  const { doc, groups } = read(text);
  const found = sourcesOf(statementsIn(doc, groups), doc).map(({ name, kind }) => `${name.toLowerCase()} ${kind}`);
  expect(found.join(", ")).toBe(sources.replace(/[A-Z]?[a-zA-Z -]+(?= [A-Z]+(?:,|$))/g, (name) => name.toLowerCase()));
});

test("a quotation keeps its exact words", () => {
  const { doc, groups } = read("“They burned the whole village,” said a farmer.");
  const [statement] = statementsIn(doc, groups);
  expect(textOf(doc, statement!.content)).toBe("They burned the whole village,");
});

test.each([
  ["Al-Qaeda claimed responsibility for the attack in Mali.", "CLAIMED Al-Qaeda attack"],
  ["The attack was claimed by ISIS.", "CLAIMED ISIS attack"],
  ["Nobody claimed responsibility for the attack.", ""],
  ["No group has claimed the attack.", ""],
  ["There was no immediate claim of responsibility.", ""],
  ["Officials blamed ISIS for the bombing.", "ACCUSED_BY_AUTHORITIES ISIS bombing"],
  ["The attack was blamed on ISIS.", "ACCUSED ISIS attack"],
  ["Residents accused the army of killing two men in Mali.", "ACCUSED army kill"],
  ["Boko Haram denied involvement in the attack.", "DENIED Boko Haram attack"],
  ["Suspected Boko Haram militants killed five people.", "SUSPECTED Suspected Boko Haram militants kill"],
  ["Gunmen believed to be members of Boko Haram killed five people.", "SUSPECTED Gunmen believed to be members of Boko Haram kill"],
  ["Men believed to be tribal herdsmen killed five people.", "SUSPECTED Men believed to be tribal herdsmen kill"],
  ["Gunmen suspected to be members of Boko Haram killed five people.", "SUSPECTED Gunmen suspected to be members of Boko Haram kill"],
  ["The attack bore the hallmarks of Boko Haram.", "SUSPECTED Haram -"],
  ["Five people are believed to have been killed.", ""], // a belief about what happened, not about who did it
  ["Boko Haram said its fighters had killed ten soldiers in Nigeria.", "CLAIMED Boko Haram kill"], // who tells of his own deed claims it
])("claims, blame, suspicion and denial tell who did what: %s", (text, expected) => {
  const { doc, groups } = read(text);
  const found = findPerpetratorEvidence(doc, groups, statementsIn(doc, groups)).map(
    (each) => `${each.status} ${textOf(doc, each)} ${each.anchor < 0 ? "-" : lemmaAt(doc, each.anchor)}`,
  );
  expect(found.join(", ")).toBe(expected);
});

test("words are those of the first hand, not of the agency that was told", () => {
  const { doc, groups } = read("A doctor told Reuters that ten people were killed.");
  const ten = Array.from({ length: doc.length }, (_, token) => token).find((token) => wordAt(doc, token) === "ten")!;
  expect(speakerOf({ start: ten, end: ten + 2 }, statementsIn(doc, groups), doc)?.name).toBe("doctor");
});

test("an outlet's initials in its own article are the outlet, not the agency that shares them", () => {
  const { doc, groups } = read("The captain told CNA that four men had died.");
  const namesFor = (outlet: string) => sourcesOf(statementsIn(doc, groups, outlet), doc).map(({ name }) => name);
  expect(namesFor("Crescent News Agency")).toEqual(["captain", "Crescent News Agency"]);
  expect(namesFor("Daily Post")).toEqual(["captain", "Central News Agency (Taiwan)"]);
});

test("a user's folder says what else speakers are", () => {
  const { doc, groups } = read("The tracker said two men died.");
  const folder = folderWith("speakers.csv", "words,kind", "tracker,NGO");
  const found = findStatements(doc, groups, { groups: openGroups(), speakers: loadSpeakerWords({ folder }) }, null);
  expect(sourcesOf(found, doc).map(({ name, kind }) => `${name} ${kind}`)).toEqual(["tracker NGO"]);
});

test("a kind that no speaker has is named with its line", () => {
  const folder = folderWith("speakers.csv", "words,kind", "tracker,BLOG");
  expect(() => loadSpeakerWords({ folder })).toThrow("speakers.csv:2: kind must be one of OUTLET");
});

test.each([
  ["A blast killed five people, the mayor said, and the government sent troops.", "mayor"],
  ["A blast killed five people, the mayor said on Monday, adding that more were missing.", "mayor"],
  ["A blast ripped through a market, killing five people, the governor's spokesman, Yusuf Ali, said.", "Yusuf Ali"],
  ["Villagers accused soldiers of killing five people.", "villagers"],
  ["A blast hit a market on Monday. The mayor gave a toll of five dead.", "mayor"],
])("who says so stands behind the words, between them or before: %s", (text, speaker) => {
  const { doc, groups } = read(text);
  const five = Array.from({ length: doc.length }, (_, token) => token).find((token) => wordAt(doc, token) === "five")!;
  expect(speakerOf({ start: five, end: five + 2 }, statementsIn(doc, groups), doc)?.name.toLowerCase()).toBe(speaker.toLowerCase());
});

const speakers = loadSpeakerWords();

function statementsIn(doc: Reading, groups: readonly GroupMention[], outlet: string | null = null): Statement[] {
  return findStatements(doc, groups, { groups: openGroups(), speakers }, outlet);
}

function textOf(doc: { text: string; start: Int32Array; end: Int32Array }, { start, end }: Pick<Statement, "start" | "end">): string {
  return doc.text.slice(doc.start[start], doc.end[end - 1]);
}
