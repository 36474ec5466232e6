import { heapFloats } from "./arena.js";
import type { Kernels } from "./kernels.js";
import { simdModule } from "./simd-module.js";

/** The kernels in WebAssembly with SIMD, or null where the machine or the runtime doesn't have it. */
export function createSimdKernels(): Kernels | null {
  const bytes = Buffer.from(simdModule, "base64");
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return null;
  const pages = (heapFloats * 4) / 65_536;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { heap: { memory } });
  const wasm = exports as unknown as Record<keyof Kernels, (...numbers: number[]) => void>;
  return {
    heap: new Float32Array(memory.buffer),
    integers: new Int32Array(memory.buffer),
    halves: new Uint16Array(memory.buffer),
    widen: (at, count) => wasm.widen(at, count),
    sumRows: (rows, sums, output) => wasm.sumRows(rows, sums, output),
    affine: (input, rows, width, weights, bias, blocks, output) =>
      wasm.affine(input.at, input.stride, rows, width, weights, bias, blocks, output.at, output.stride),
    maxout: (input, rows, width, weights, bias, blocks, output) =>
      wasm.maxout(input.at, input.stride, rows, width, weights, bias, blocks, output.at, output.stride),
    maxoutOfNeighbours: (words, rows, bias, output) => wasm.maxoutOfNeighbours(words, rows, bias, output.at, output.stride),
    normalize: (x, rows, gain, shift) => wasm.normalize(x.at, x.stride, rows, gain, shift),
    add: (x, rows, addend) => wasm.add(x.at, x.stride, rows, addend.at, addend.stride),
    scoreMoves: (contributions, slots, bias, weights, upperBias, blocks, output) =>
      wasm.scoreMoves(contributions, slots, bias, weights, upperBias, blocks, output),
  };
}
