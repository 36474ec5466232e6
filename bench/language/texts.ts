import { readFileSync } from "node:fs";
import { projectFile } from "../../src/project.js";

/** @param file - JSON Lines with a "text" each; null for our own news, repeated under changing names so that a pass isn't over at once. */
export function readTexts(file: string | null): string[] {
  if (file !== null) return lines(file).map((line) => (JSON.parse(line) as { text: string }).text);
  const news = lines(projectFile("test", "fixtures", "language", "news.txt"));
  return Array.from({ length: 5 }, (_, round) => news.map((text) => text.replace(/\p{Lu}\p{Ll}{5,}/gu, (name) => name + round))).flat();
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}
