import { expect, test } from "@jest/globals";
import { explain } from "../../src/cli/explain/index.js";
import { anArticle, anEvent, aRecord, words } from "./a-record.js";

test("an article is explained by its text, its events' words numbered under it, and a table of values with their rules", () => {
  const article = anArticle("JOS (AFP) - Gunmen killed two guards in an ambush on Monday, police said.\n\nRead more: Rains cut road", {
    title: "Two guards killed",
    publishedAt: "2021-01-26",
  });
  const gunmen = { ...words(article, "Gunmen", "actor.subject"), name: "gunmen", kind: "UNIDENTIFIED", count: null, group: null } as const;
  const police = { name: "police", text: "police", span: words(article, "police").span };
  const day = words(article, "Monday", "date.weekday");
  const ambush = anEvent(article, "ambush", {
    title: "Ambush on guards",
    date: { ...day, start: "2021-01-25", end: "2021-01-25", precision: "DAY", timeOfDay: "NIGHT" },
    perpetrators: [{ ...gunmen, attribution: { status: "ACCUSED_BY_AUTHORITIES", by: [police], rule: "attribution.said" } }],
    weapons: [{ category: "FIREARMS", text: null, span: null, rule: "weapon: presumed" }],
    killed: { low: 2, best: 2, high: 2 },
  });
  expect(`\n${explain(article, aRecord(article, [ambush]), 60)}`).toBe(`
Two guards killed
The Post · 2021-01-26 · a1 · EXTRACTED

  JOS (AFP) - Gunmen killed two guards in an ambush on
              111111                         ======
  Monday, police said.
  111111  111111

  Read more: Rains cut road

e1  Ambush on guards  BATTLES / ARMED_CLASH / ACTUAL
    trigger                                                        "ambush" test
    when      2021-01-25, night                                    "Monday" date.weekday
    by        gunmen (unidentified); accused by authorities (police) "Gunmen" actor.subject
    with      firearms; presumed, nothing is said                   weapon: presumed
    killed    2

`);
});

test("a word longer than the line is cut, and an empty line stays", () => {
  const article = anArticle(`${"a".repeat(70)} b\n\nc`);
  expect(explain(article, aRecord(article, []), 42)).toContain(`  ${"a".repeat(40)}\n  ${"a".repeat(30)} b\n\n  c`);
});
