import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { projectFile } from "../../../src/project.js";
import { simdModuleSource } from "../../../tools/build-kernels/simd-module-source.js";

test("the committed module is what tools/build-kernels makes", async () => {
  expect(await simdModuleSource()).toBe(readFileSync(projectFile("src", "language", "kernels", "simd-module.ts"), "utf8"));
});
