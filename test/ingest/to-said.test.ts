import { expect, test } from "@jest/globals";
import { toSaid } from "../../src/ingest/to-said.js";
import { anArticle, anEvent, known } from "./records.js";

test("the graph keeps what articles said, and leaves out the weapons that nobody named", () => {
  const named = { category: "BLADED", text: "machetes", span: [0, 8], rule: "weapon: named" } as const;
  const presumed = { category: "FIREARMS", text: null, span: null, rule: "weapon: presumed" } as const;
  const { article, record } = anArticle({ events: [anEvent({ weapons: [named] }), anEvent({ id: "e2", weapons: [presumed] })] });
  const weapons = toSaid(article, record, known).reports.map((report) => report.weapons);
  expect(weapons).toEqual([[{ category: "BLADED", text: "machetes" }], []]);
});
