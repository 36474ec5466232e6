import { expect, test } from "@jest/globals";
import { readable, toArticle } from "../../src/article/index.js";

function readableOf(text: string): string {
  const outcome = toArticle({ text });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  const rewritten = readable(outcome.article);
  expect(rewritten.length).toBe(text.length);
  return rewritten;
}

test.each([
  ["BAGHDAD (AFP) - Two died.", "                Two died."],
  ["Two <b>died</b>.", "Two    died    ."],
  ["Two\u00a0died.\r\nOne\u200f fled.", "Two died. \nOne  fled."],
  ["Iraq’s army said “no”.", `Iraq's army said "no".`],
  ["Iraqâ€™s army", "Iraq  's army"],
  ["Iraq&#8217;s army &amp; police", "Iraq      's army     & police"],
  ["In [southern] Kandahar", "In  southern  Kandahar"], // an editor's word belongs to the sentence
  ["The group [TTP] said", "The group (TTP) said"],
  ["Blast in #Baghdad", "Blast in  Baghdad"],
  ["Two were were killed.", "Two      were killed."],
  ["He had had enough.", "He had had enough."],
  ["A long night\n\nTwo died.", "A long night.\nTwo died."],
  ["• Two died.\n- One fled.", "\v Two died.\n\v One fled."], // the mark of an item is white space
  ["• Two dead\n- One fled", "\v Two dead.\v One fled"],
  ["Mob burns hall\nLIMA (AFP) - Two died.", "Mob burns hall.             Two died."], // a headline, and then the dateline
])("the parser gets a text of equal length that it can read: %j", (text, expected) => expect(readableOf(text)).toBe(expected));

test.each([
  ["TWO SOLDIERS DIED ON MONDAY. REBELS FLED.", "Two soldiers died on Monday. Rebels fled."],
  ["REBELS TAKE TOWN OF GOMA\n\nThe rebels took Goma.", "Rebels take town of Goma.\nThe rebels took Goma."], // Goma is a name elsewhere in the article
  ["IŞİD'İN SALDIRISI OLDU, İKİ ÖLÜ", null], // the small İ is two characters; the length must hold
  ["The PKK and the YPG said no.", "The PKK and the YPG said no."],
])("lines in capitals are lower-cased: %s", (text, expected) => {
  const rewritten = readableOf(text);
  if (expected !== null) expect(rewritten).toBe(expected);
});

test("a text without capitals gets those of its sentences, and of the names that its reader knows", () => {
  const outcome = toArticle({ text: "rebels took the town of goma. the army left goma in the night, a witness said." });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  const knowsGoma = (small: string) => small.replaceAll("goma", "Goma");
  expect(readable(outcome.article, knowsGoma)).toBe("Rebels took the town of Goma. The army left Goma in the night, a witness said.");
});
