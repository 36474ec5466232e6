import { expect, test } from "@jest/globals";
import { analyse, findSequences, findTrees, rangeText, type SequencePart, type TreePattern, tokenText } from "../../src/language/index.js";

const sequences = (text: string, pattern: readonly SequencePart[]) => {
  const doc = analyse(text);
  return findSequences(doc, pattern).map((range) => rangeText(doc, range));
};

const atLeast: SequencePart[] = [{ lower: "at" }, { lower: "least" }, { pos: "NUM", times: "+" }];
const killings: SequencePart[] = [
  { lemma: ["kill", "shoot"] },
  { pos: "ADV", times: "?" },
  { pos: ["NUM", "DET"], times: "*" },
  { tag: ["NN", "NNS"] },
];

test.each([
  ["At least two million fled; at least 40 died.", atLeast, ["At least two million", "at least 40"]],
  ["They stayed at home, the least of evils.", atLeast, []],
  ["Rebels killed three soldiers and shot a mayor.", killings, ["killed three soldiers", "shot a mayor"]],
  ["They killed only two men.", killings, ["killed only two men"]],
  ["Gunmen hit Kirkuk and Mosul.", [{ entity: "GPE" }], ["Kirkuk", "Mosul"]],
])("a sequence is found as a regular expression would find it: %s", (text, pattern, found) => {
  expect(sequences(text, pattern)).toEqual(found);
});

test("a sequence may be looked for in part of the text only", () => {
  const doc = analyse("Two died. Three died.");
  expect(findSequences(doc, [{ pos: "NUM" }], doc.sentences[1])).toEqual([{ start: 3, end: 4 }]);
});

const trees = <Name extends string>(text: string, pattern: TreePattern<Name>) => {
  const doc = analyse(text);
  return findTrees(doc, pattern).map((match) =>
    Object.entries<number>(match)
      .map(([name, token]) => `${name}=${tokenText(doc, token)}`)
      .join(" "),
  );
};

test.each<[string, TreePattern, string[]]>([
  [
    "Three soldiers were killed by rebels.",
    {
      as: "verb",
      lemma: "kill",
      children: [
        { as: "victim", dep: "nsubjpass" },
        { dep: "agent", children: [{ as: "killer", dep: "pobj" }] },
      ],
    },
    ["verb=killed victim=soldiers killer=rebels"],
  ],
  ["Three soldiers died.", { as: "verb", children: [{ as: "object", dep: "dobj" }] }, []],
  [
    "A huge red bomb went off.",
    { as: "noun", pos: "NOUN", children: [{ as: "quality", dep: "amod" }] },
    ["noun=bomb quality=huge", "noun=bomb quality=red"],
  ],
])("a tree pattern gives every way in which it fits: %s", (text, pattern, found) => {
  expect(trees(text, pattern)).toEqual(found);
});
