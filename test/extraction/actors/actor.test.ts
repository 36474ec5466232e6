import { expect, test } from "@jest/globals";
import { actorOf, loadActorWords } from "../../../src/extraction/actors/index.js";
import { wordAt } from "../../../src/extraction/syntax/index.js";
import { folderWith } from "../lexicon/folder-with.js";
import { read } from "./reading.js";

test.each([
  ["At least 20 Boko Haram fighters died.", "fighters", "Boko Haram | REBEL_GROUP | 20"],
  ["Fighters of the PMU died in Iraq.", "Fighters", "Popular Mobilization Forces | STATE_FORCES | null"],
  ["Gunmen believed to be from Boko Haram fled.", "Gunmen", "Boko Haram | REBEL_GROUP | null"],
  ["Masked gunmen shot him.", "gunmen", "Masked gunmen | UNIDENTIFIED | null"],
  ["Armed men from the Peul community shot him.", "men", "men from the Peul community | UNIDENTIFIED | null"], // whence tells who
  ["Sunni anti-Taliban fighters fled.", "fighters", "Sunni anti-Taliban fighters | REBEL_GROUP | null"], // against them, not of them
  ["They freed three Taliban hostages.", "hostages", "Taliban hostages | CIVILIANS | 3"], // in a group's hands, not of it
  ["Dozens of villagers fled.", "Dozens", "villagers | CIVILIANS | null"], // who is counted, not the count
  ["Ten Nigerian soldiers were killed.", "soldiers", "Nigerian Armed Forces | STATE_FORCES | 10"],
  ["Protesters burned a school.", "school", "school | PROPERTY | null"],
  ["Rebels shot John Smith.", "Smith", "John Smith | PERSON | null"],
  ["He was shot.", "He", "none"], // a pronoun is nobody by itself
])("a noun phrase is an actor with name, kind and number: %s", (text, noun, expected) => {
  const { doc, groups } = read(text);
  const head = Array.from({ length: doc.length }, (_, token) => token).find((token) => wordAt(doc, token) === noun)!;
  const actor = actorOf(head, doc, groups);
  expect(actor ? `${actor.name} | ${actor.kind} | ${actor.count}` : "none").toBe(expected);
});

test("a user's folder says what else a noun names", () => {
  const { doc, groups } = read("Two fishers were shot by outriders.");
  const actorWords = loadActorWords({ folder: folderWith("actors.csv", "words,kind", "outrider,STATE_FORCES") });
  const head = Array.from({ length: doc.length }, (_, token) => token).find((token) => wordAt(doc, token) === "outriders")!;
  expect(actorOf(head, doc, groups)?.kind).toBe("CIVILIANS");
  expect(actorOf(head, { ...doc, actorWords }, groups)?.kind).toBe("STATE_FORCES");
});

test("a kind that no actor has is named with its line", () => {
  expect(() => loadActorWords({ folder: folderWith("actors.csv", "words,kind", "outrider,HERO") })).toThrow(
    'actors.csv:2: "HERO" is no kind of actor',
  );
});
