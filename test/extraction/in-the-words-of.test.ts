import { expect, test } from "@jest/globals";
import { inTheWordsOf } from "../../src/extraction/in-the-words-of.js";

test("a quotation is the article's own letters, whatever capitals the finders were given", () => {
  const article = "gunmen killed a judge in lima";
  const found = {
    place: { name: "Lima", text: "Lima", span: [25, 29] },
    by: [{ name: "gunmen", text: "Gunmen", span: [0, 6] }],
    count: 1,
    date: null,
  };
  expect(inTheWordsOf(article, found)).toEqual({
    place: { name: "Lima", text: "lima", span: [25, 29] },
    by: [{ name: "gunmen", text: "gunmen", span: [0, 6] }],
    count: 1,
    date: null,
  });
});
