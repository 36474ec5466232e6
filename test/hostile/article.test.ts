import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readable, toArticle } from "../../src/article/index.js";
import { hostileTexts, longParagraph } from "./hostile-texts.js";

/** What must hold of any text at all. */
function check(text: string): void {
  const outcome = toArticle({ text });
  if (outcome.kind === "rejected") {
    expect(text.trim()).toBe("");
    return;
  }
  const { article } = outcome;
  expect(article.text).toBe(text);
  expect(readable(article)).toHaveLength(text.length);
  let end = 0;
  for (const region of article.regions) {
    expect(region.start).toBeGreaterThanOrEqual(end);
    expect(region.end).toBeGreaterThan(region.start);
    end = region.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const place = article.dateline?.place;
  if (place) expect(place.start < place.end && place.end <= text.length).toBe(true);
  expect(toArticle({ text })).toEqual(outcome);
}

test.each(Object.entries(hostileTexts))("regions lie in order within the text, and the parser's text is as long: %s", (_, text) =>
  check(text),
);

test("a paragraph of 5 MB is read", () => check(longParagraph(5_000_000)));

test("the same holds of any characters", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check));
});

test("and of any jumble of the pieces that regions are told by", () => {
  const pieces = [
    ...[
      "BAGHDAD",
      " (AFP)",
      " - ",
      " — ",
      "--",
      ":",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "Jan. 3",
      ", 2021",
      "date 2021-01-24",
      "By ",
      "Read more:",
      "Follow us on Twitter.",
    ],
    ...[
      "pic.twitter.com/a",
      "https://t.co/b",
      "— X (@x) January 21, 2021",
      "Photo: ",
      "(",
      ")",
      "[",
      "]",
      "<b>",
      "</b>",
      "&amp;",
      "Two were killed",
      ".",
    ],
  ];
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => check(parts.join(""))));
});
