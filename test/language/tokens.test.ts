import { expect, test } from "@jest/globals";
import { tokenise, tokenText } from "../../src/language/index.js";

test.each([
  ["Gunmen killed 12 people.", "Gunmen|killed|12|people|."],
  ["They don't know.", "They|do|n't|know|."], // an exception
  ["a U.S.-led raid", "a|U.S.-led|raid"], // no cut where an abbreviation ends
  ["the (so-called) state", "the|(|so|-|called|)|state"], // affixes first, then hyphens
  ["10am-5pm, 30km²", "10am-5pm|,|30|km²"],
  ["see https://example.org/a?b=(c).", "see|https://example.org/a?b=(c|)|."],
  ["two  spaces\nand a line", "two| |spaces|\n|and|a|line"], // one space belongs to the word before it, all else is a token
  [":) and :-(", ":)|and|:-("], // put together again after the affixes were cut off
  ["", ""],
])("%j is cut into %j", (text, tokens) => {
  const doc = tokenise(text);
  expect(Array.from(doc.start, (_, i) => tokenText(doc, i)).join("|")).toBe(tokens);
});
