/**
 * Writes src/language/kernels/simd-module.ts, the SIMD kernels as a WebAssembly module: `node dist/tools/build-kernels/build.js`.
 * The file is committed, so that nobody needs an assembler to build; a test compares it with what this makes.
 */
import { writeFileSync } from "node:fs";
import { projectFile } from "../../src/project.js";
import { simdModuleSource } from "./simd-module-source.js";

writeFileSync(projectFile("src", "language", "kernels", "simd-module.ts"), await simdModuleSource());
