import loadWabt from "wabt";
import { heapFloats } from "../../src/language/kernels/arena.js";
import { kernelsWat } from "./kernels-wat.js";

const pageBytes = 65_536;

/** The TypeScript file that holds the assembled kernels, ten thousand bytes of them, in base64. */
export async function simdModuleSource(): Promise<string> {
  const wabt = await loadWabt();
  const module = wabt.parseWat("kernels.wat", kernelsWat((heapFloats * 4) / pageBytes), { simd: true });
  const { buffer } = module.toBinary({});
  module.destroy();
  const lines = Buffer.from(buffer)
    .toString("base64")
    .match(/.{1,120}/g)!;
  return `// Made by tools/build-kernels from kernels-wat.ts there; don't edit.

/** The kernels as a WebAssembly module, in base64. */
export const simdModule =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;
}
