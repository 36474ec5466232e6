import { expect, test } from "@jest/globals";
import { type Reading, readArticles } from "../../src/article/index.js";
import { projectFile } from "../../src/project.js";

test("every sample article can be read, is in English, dated, and nobody's real address", async () => {
  const readings: Reading[] = [];
  for await (const reading of readArticles(projectFile("data", "samples", "articles.jsonl"))) readings.push(reading);
  expect(readings).toHaveLength(20);
  for (const reading of readings) {
    expect(reading).toMatchObject({
      kind: "article",
      article: { language: "en", url: expect.stringMatching(/^https:\/\/[a-z]+\.example\.org\//) },
    });
    expect(reading).toMatchObject({ article: { publishedAt: expect.stringMatching(/^202\d-/) } });
  }
});
