import { expect, test } from "@jest/globals";
import { toArticle } from "../../src/article/index.js";

/** "place | agency | day | first words of the story", "-" for what is not there. */
function datelineOf(text: string, title?: string): string {
  const outcome = toArticle({ text, title });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  const { dateline, regions, publishedAt } = outcome.article;
  const place = dateline?.place ? text.slice(dateline.place.start, dateline.place.end) : "-";
  const end = regions.find((region) => region.kind === "DATELINE")?.end ?? 0;
  return `${place} | ${dateline?.agency ?? "-"} | ${publishedAt ?? "-"} | ${text.slice(end).split(" ").slice(0, 2).join(" ")}`;
}

test.each([
  ["BAGHDAD (AFP) - Gunmen killed two.", "BAGHDAD | AFP | - | Gunmen killed"],
  ["KABUL, Afghanistan, Jan. 3 (Reuters) — A bomb went off.", "KABUL, Afghanistan | Reuters | - | A bomb"], // no year, so no day
  ["PEMBA, Jan. 27, 2020 - Insurgents took a post.", "PEMBA | - | 2020-01-27 | Insurgents took"],
  ["Lima, 3 JAN 90 (EFE) -- A mayor was shot.", "Lima | EFE | 1990-01-03 | A mayor"],
  ["san salvador, 3 jan 90 (acan-efe) -- a mayor was shot.", "san salvador | acan-efe | 1990-01-03 | a mayor"], // old wire copy, lower-cased
  ["JUBA/BOR - 4 Jun 2021\nThe army denied it.", "JUBA/BOR | - | 2021-06-04 | The army"],
  ["May 9, 2023 (EL FASHER) – Shells fell.", "EL FASHER | - | 2023-05-09 | Shells fell."],
  ["Cairo, Apr 20 (EFE).- Nearly 330 died.", "Cairo | EFE | - | Nearly 330"],
  ["NAIROBI, (CAJ) – A strike began.", "NAIROBI | CAJ | - | A strike"],
  ["(Reuters) - A strike began.", "- | Reuters | - | A strike"],
  ["BEIRUT: Two men were held.", "BEIRUT | - | - | Two men"],
  ["Beni, DR Congo: A bomb went off.", "Beni, DR Congo | - | - | A bomb"],
  ["Goma — Rebels took a hill.", "Goma | - | - | Rebels took"],
  ["By Aisha Bello in Jos\nJOS, Nigeria — Two died.", "JOS, Nigeria | - | - | Two died."], // under a byline
  [" date 2021-01-24 At least ten died.", "- | - | 2021-01-24 | At least"],
  ["2021-01-24 ERBIL - Two died.", "ERBIL | - | 2021-01-24 | Two died."],
])("a dateline tells place, agency and day: %s", (text, dateline) => expect(datelineOf(text)).toBe(dateline));

test("a dateline may stand after a repeated title", () =>
  expect(datelineOf("Blast in market. QUETTA (APP) - Two died.", "Blast in market")).toBe("QUETTA | APP | - | Two died."));

test.each([
  ["Boko Haram - an Islamist group - said it did it."], // a parenthesis
  ["Al-Shabab fighters killed two."],
  ["WATCH: Rescuers dig for survivors."],
  ["AILSA CHANG, HOST: It has been a year."], // a speaker
  ["A blast -- the second this week -- killed two."],
  ["Police officials: Two died."],
  ["the army -- or what is left of it -- fled."],
  ["February 30, 2021 was no day."],
])("an opening dash or colon makes no dateline: %s", (text) => expect(datelineOf(text)).toMatch(/^- \| - \| - \|/));

test("the day given by the sender stands above that of the dateline", () => {
  const outcome = toArticle({ text: "PEMBA, Jan. 27, 2020 - Insurgents came.", publishedAt: "2020-01-28" });
  expect(outcome).toMatchObject({ article: { publishedAt: "2020-01-28" } });
});
