import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { ModelFileError } from "../../../src/language/index.js";
import { readModel } from "../../../src/language/model/read-model.js";
import { projectFile } from "../../../src/project.js";

const good = readFileSync(projectFile("data", "models", "en_core_web_sm-3.8.0.model"));

/** A file with this content, and where it is. */
function fileOf(content: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), "model-")), "en.model");
  writeFileSync(path, content);
  return path;
}

function withOneByteChanged(at: number): Uint8Array {
  const bytes = Uint8Array.from(good);
  bytes[at]! ^= 1;
  return bytes;
}

test("a whole file gives its tables and weights", () => {
  const model = readModel(fileOf(good));
  expect([model.name, model.version, model.language]).toEqual(["en_core_web_sm", "3.8.0", "en"]);
  expect(model.tensor("tagger.weights").shape).toEqual([5, 96, 12]);
  expect(() => model.tensor("tagger.wights")).toThrow('no tensor "tagger.wights"');
});

test.each([
  ["missing", () => "/nowhere/en.model", "can't be read"],
  ["empty", () => fileOf(""), "no file of the format"],
  ["of another kind", () => fileOf("PK\u0003\u0004 some zip\n"), "no file of the format"],
  ["cut short", () => fileOf(good.subarray(0, good.length - 1)), "is damaged"],
  ["changed by one bit in the tables", () => fileOf(withOneByteChanged(5_000)), "is damaged"],
  ["changed by one bit in the weights", () => fileOf(withOneByteChanged(5_000_000)), "is damaged"],
])("a file that is %s is refused by name", (_how, path, message) => {
  const where = path();
  expect(() => readModel(where)).toThrow(ModelFileError);
  expect(() => readModel(where)).toThrow(message);
  expect(() => readModel(where)).toThrow(where);
});
