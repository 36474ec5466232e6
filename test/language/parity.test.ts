import { readFileSync } from "node:fs";
import { expect, describe as group, test } from "@jest/globals";
import { analyse, type Doc } from "../../src/language/index.js";
import { createPlainKernels } from "../../src/language/kernels/plain.js";
import { modelOf } from "../../src/language/languages.js";
import { createPipeline } from "../../src/language/pipeline.js";
import { projectFile } from "../../src/project.js";
import { compareDocs, describe, type Expected, missedTargets } from "../../tools/language-parity/compare.js";

/** 429 sentences of news, 12 of them paragraphs in capitals, and oddities, as Python spaCy 3.8.18 analyses them. */
const expected = readFileSync(projectFile("test", "fixtures", "language", "expected.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Expected);

group("the analysis is that of Python spaCy", () => {
  const agreement = compareDocs(expected.map((each): [Doc, Expected] => [analyse(each.text), each]));

  test("on every token, and 99.9 % of all that is said of them", () => {
    expect({ missed: missedTargets(agreement), report: describe(agreement) }).toMatchObject({ missed: [] });
    expect(agreement.get("token")!.all).toBeGreaterThan(6_000);
  });
});

test("plain kernels come to the same decisions", () => {
  const plain = createPipeline(modelOf("en"), createPlainKernels());
  for (const { text } of expected.filter((_, i) => i % 12 === 0)) expect(plain.analyse(text)).toEqual(analyse(text));
});
