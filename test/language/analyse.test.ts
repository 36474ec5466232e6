import { expect, test } from "@jest/globals";
import { analyse, childrenOf, nounChunks, rangeText, subtreeOf, tokenise, tokenText } from "../../src/language/index.js";

const doc = analyse(
  "At least 11 fighters, including a commander, were killed on Saturday when gunmen ambushed a convoy near Tikrit. Don't go :) there.",
);
const words = (tokens: Iterable<number>) => Array.from(tokens, (token) => tokenText(doc, token)).join(" ");
const token = (word: string) => Array.from(doc.start.keys()).find((i) => tokenText(doc, i) === word)!;

test("a text is cut into sentences and tokens", () => {
  expect(doc.sentences.map((sentence) => rangeText(doc, sentence))).toHaveLength(2);
  expect(words(doc.start.keys())).toMatch(/ \. Do n.t go :\) there \.$/);
});

test("a word knows its dictionary form, its kind and what it depends on", () => {
  const killed = token("killed");
  expect([doc.lemma[killed], doc.tag[killed], doc.pos[killed], doc.morph[killed]]).toEqual([
    "kill",
    "VBN",
    "VERB",
    "Aspect=Perf|Tense=Past|VerbForm=Part",
  ]);
  expect([doc.dep[token("fighters")], doc.head[token("fighters")]]).toEqual(["nsubjpass", killed]);
});

test("the tree can be walked down: children, subtrees, noun chunks", () => {
  expect(words(childrenOf(doc, token("ambushed")))).toBe("when gunmen convoy");
  expect(words(subtreeOf(doc, token("fighters")))).toBe("At least 11 fighters , including a commander ,");
  expect(nounChunks(doc).map((chunk) => rangeText(doc, chunk))).toEqual([
    "At least 11 fighters",
    "a commander",
    "Saturday",
    "gunmen",
    "a convoy",
    "Tikrit",
  ]);
});

test("names carry their label", () => {
  expect(doc.entities.map((entity) => `${rangeText(doc, entity)} ${entity.label}`)).toEqual([
    "At least 11 CARDINAL",
    "Saturday DATE",
    "Tikrit GPE",
  ]);
});

test("tokens alone come without a parse", () => {
  const tokens = tokenise("Don't go.");
  expect(Array.from(tokens.start.keys(), (i) => tokenText(tokens, i))).toEqual(["Do", "n't", "go", "."]);
  expect(tokens.tag).toEqual(["", "", "", ""]);
});

test("an empty text is an empty doc", () => {
  expect(analyse("")).toMatchObject({ length: 0, sentences: [], entities: [] });
});
